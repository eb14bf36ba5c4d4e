/** JSON about things other than findings: how a guest config loads, and which rules there are. */
@NullMarked
package io.github.pvelint.report.parse;

import org.jspecify.annotations.NullMarked;
