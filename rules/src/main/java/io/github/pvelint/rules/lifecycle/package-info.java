@NullMarked
package io.github.pvelint.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
