/** Rules about high availability and replication. */
@NullMarked
package io.github.pvelint.rules.availability;

import org.jspecify.annotations.NullMarked;
