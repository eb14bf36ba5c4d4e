/**
 * Fixing, pure: from findings to edits of the text, and from edits to a judged result. Writes
 * nothing.
 */
@NullMarked
package io.github.pvelint.fix;

import org.jspecify.annotations.NullMarked;
