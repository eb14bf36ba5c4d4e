@NullMarked
package io.github.pvelint.history;

import org.jspecify.annotations.NullMarked;
