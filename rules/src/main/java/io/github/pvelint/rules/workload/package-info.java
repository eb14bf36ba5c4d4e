/** Rules about workloads that a guest of the other kind would suit better. */
@NullMarked
package io.github.pvelint.rules.workload;

import org.jspecify.annotations.NullMarked;
