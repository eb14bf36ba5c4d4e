/** Hooks and workflows as their users run them. */
@NullMarked
package io.github.pvelint.hook;

import org.jspecify.annotations.NullMarked;
