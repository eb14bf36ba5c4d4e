@NullMarked
package io.github.pvelint.report.html;

import org.jspecify.annotations.NullMarked;
