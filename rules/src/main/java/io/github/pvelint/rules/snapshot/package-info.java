@NullMarked
package io.github.pvelint.rules.snapshot;

import org.jspecify.annotations.NullMarked;
