/** What the generated parsers stand on. */
@NullMarked
package io.github.pvelint.syntax.antlr;

import org.jspecify.annotations.NullMarked;
