package io.github.pvelint.policy;

import io.github.pvelint.lint.SubjectSelector;
import io.github.pvelint.syntax.Slice;
import java.util.List;

/** What is said about rules for some subjects only. */
record PolicyOverride(SubjectSelector select, List<RuleEntry> rules, Slice at) {
  PolicyOverride {
    rules = List.copyOf(rules);
  }
}
