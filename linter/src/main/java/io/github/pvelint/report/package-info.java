/** Writes reports for machines, and what all reports share: redaction, remedies as commands. */
@NullMarked
package io.github.pvelint.report;

import org.jspecify.annotations.NullMarked;
