@NullMarked
package io.github.pvelint.browser;

import org.jspecify.annotations.NullMarked;
