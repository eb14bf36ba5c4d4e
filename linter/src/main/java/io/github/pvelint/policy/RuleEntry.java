package io.github.pvelint.policy;

import io.github.pvelint.syntax.Slice;

/**
 * A line of {@code rules:}.
 *
 * @param at the name
 */
record RuleEntry(Slice at, RuleMatch match, RuleSetting setting) {}
