package io.github.pvelint.cli;

import io.github.pvelint.report.RulePages;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.RuleInfo;
import java.util.List;

/** The rules as a list, by category. */
final class RuleTable {
  private static final int WIDTH = 80;
  private static final String INDENT = " ".repeat(11);

  private final List<RuleInfo> rules;

  RuleTable(List<RuleInfo> rules) {
    this.rules = rules;
  }

  /** For people, within 80 columns. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Category category : Category.values()) {
      List<RuleInfo> members = of(category);
      if (!members.isEmpty()) {
        text.append(category.id()).append('\n');
        members.forEach(rule -> append(rule, text));
        text.append('\n');
      }
    }
    return text.append(legend()).toString();
  }

  private static void append(RuleInfo rule, StringBuilder text) {
    text.append("  ").append(String.format("%-9s", rule.severity().id())).append(rule.id());
    text.append(rule.onByDefault() ? "\n" : " (off by default)\n");
    for (String line : Paragraphs.wrap(rule.summary(), WIDTH - INDENT.length())) {
      text.append(INDENT).append(line).append('\n');
    }
  }

  private String legend() {
    long off = rules.stream().filter(rule -> !rule.onByDefault()).count();
    return rules.size()
        + " rules, "
        + off
        + " of them off by default. `pvelint explain RULE` tells more.\n";
  }

  /** A table for a page. */
  String markdown() {
    return RulePages.table(rules, id -> "`" + id + "`");
  }

  private List<RuleInfo> of(Category category) {
    return rules.stream().filter(rule -> rule.category() == category).toList();
  }
}
