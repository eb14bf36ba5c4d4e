/** Baselines as files: our own JSON, and any SARIF of ours. */
@NullMarked
package io.github.pvelint.report.baseline;

import org.jspecify.annotations.NullMarked;
