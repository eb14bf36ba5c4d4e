/**
 * Finds and reads what is to be linted: files, directories, standard input; sorts guests into the
 * clusters they belong to.
 */
@NullMarked
package io.github.pvelint.input;

import org.jspecify.annotations.NullMarked;
