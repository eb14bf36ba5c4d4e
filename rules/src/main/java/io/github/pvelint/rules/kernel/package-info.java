/** Rules about kernel modules and devices of the host. */
@NullMarked
package io.github.pvelint.rules.kernel;

import org.jspecify.annotations.NullMarked;
