@NullMarked
package io.github.pvelint.cli;

import org.jspecify.annotations.NullMarked;
