package io.github.pvelint.policy;

import io.github.pvelint.rule.RuleInfo;
import java.util.List;

/**
 * The rules that a name in a policy stands for.
 *
 * @param rules at least one
 */
record RuleMatch(Breadth breadth, List<RuleInfo> rules) {
  /** How a name stands for rules. Within a file a later one of these beats an earlier one. */
  enum Breadth {
    /** A category, such as {@code isolation}. */
    CATEGORY,
    /** A control that they support, {@code control:SYS.1.6}. */
    CONTROL,
    /** A glob of ids. */
    GLOB,
    /** The id of one. */
    ID
  }

  RuleMatch {
    rules = List.copyOf(rules);
  }
}
