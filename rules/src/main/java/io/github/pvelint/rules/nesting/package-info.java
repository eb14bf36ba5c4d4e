/** Rules about containers and VMs inside of guests. */
@NullMarked
package io.github.pvelint.rules.nesting;

import org.jspecify.annotations.NullMarked;
