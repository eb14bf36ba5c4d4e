/** Policy files as text: values that know where they stand, and what kinds of value there are. */
@NullMarked
package io.github.pvelint.policy.node;

import org.jspecify.annotations.NullMarked;
