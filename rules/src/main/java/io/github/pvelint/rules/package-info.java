/** The registry of all rules. */
@NullMarked
package io.github.pvelint.rules;

import org.jspecify.annotations.NullMarked;
