@NullMarked
package io.github.pvelint.input;

import org.jspecify.annotations.NullMarked;
