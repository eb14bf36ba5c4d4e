/** Rules that policies bring along, as expressions in CEL; loaded only where a policy has some. */
@NullMarked
package io.github.pvelint.policy.cel;

import org.jspecify.annotations.NullMarked;
