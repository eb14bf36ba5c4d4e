/** Measurements, run by hand: none of them is a test. */
@NullMarked
package io.github.pvelint.benchmark;

import org.jspecify.annotations.NullMarked;
