/** Policies and their schema as text and JSON. */
@NullMarked
package io.github.pvelint.report.policy;

import org.jspecify.annotations.NullMarked;
