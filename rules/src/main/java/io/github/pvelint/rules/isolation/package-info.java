/** Rules about privileged mode and whatever weakens a container's isolation. */
@NullMarked
package io.github.pvelint.rules.isolation;

import org.jspecify.annotations.NullMarked;
