/** The pure engine: rules and clusters in, a report out. No files, no clock, no output. */
@NullMarked
package io.github.pvelint.lint;

import org.jspecify.annotations.NullMarked;
