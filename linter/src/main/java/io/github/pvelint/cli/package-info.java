/** The command line: arguments in, reports and an exit code out. */
@NullMarked
package io.github.pvelint.cli;

import org.jspecify.annotations.NullMarked;
