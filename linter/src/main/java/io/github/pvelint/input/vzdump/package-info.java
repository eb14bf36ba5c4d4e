/** Backups of single guests as vzdump writes them into files. Only their beginnings are read. */
@NullMarked
package io.github.pvelint.input.vzdump;

import org.jspecify.annotations.NullMarked;
