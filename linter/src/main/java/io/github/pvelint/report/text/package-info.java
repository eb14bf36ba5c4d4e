/** The report for people, on a terminal or in a log. */
@NullMarked
package io.github.pvelint.report.text;

import org.jspecify.annotations.NullMarked;
