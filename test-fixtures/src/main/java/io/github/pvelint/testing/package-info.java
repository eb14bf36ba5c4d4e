/** What tests share: the one reader of the fixtures' expectation markers. */
@NullMarked
package io.github.pvelint.testing;

import org.jspecify.annotations.NullMarked;
