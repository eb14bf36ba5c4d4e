/**
 * The contract of rules: what a rule says of itself, what it is asked, and the four things it can
 * answer about a subject.
 */
@NullMarked
package io.github.pvelint.rule;

import org.jspecify.annotations.NullMarked;
