/** What earlier runs found, in a file beside the reports. */
@NullMarked
package io.github.pvelint.history;

import org.jspecify.annotations.NullMarked;
