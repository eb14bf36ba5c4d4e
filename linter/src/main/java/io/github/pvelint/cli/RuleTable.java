package io.github.pvelint.cli;

import io.github.pvelint.controls.Control;
import io.github.pvelint.controls.Controls;
import io.github.pvelint.report.RulePages;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules as a list, by category. */
final class RuleTable {
  private static final int WIDTH = 80;
  private static final String INDENT = " ".repeat(11);

  private final List<Rule> rules;
  private final Controls controls;

  /** What the rules are listed for; empty if for nothing in particular. */
  private final List<Control> wanted;

  /** A list of all rules. */
  RuleTable(List<Rule> all, Controls controls) {
    this.rules = all;
    this.controls = controls;
    this.wanted = List.of();
  }

  /**
   * A list of the rules that support a control or a part of it.
   *
   * @throws UsageException if no catalogue has such a control
   */
  RuleTable(List<Rule> all, Controls controls, String control) {
    this.controls = controls;
    this.wanted = controls.within(control);
    if (wanted.isEmpty()) {
      throw new UsageException(
          "there is no control `"
              + control
              + "`; SYS.1.6, SYS.1.6.A17, A.8.13, AC-6, 11.2 or nist would be some"
              + " (`pvelint controls` shows which ones rules support)");
    }
    this.rules = all.stream().filter(rule -> !matches(rule.info()).isEmpty()).toList();
  }

  private List<Control> matches(RuleInfo rule) {
    return controls.of(rule.id(), rule.controls()).stream().filter(wanted::contains).toList();
  }

  /** The rules it lists. */
  List<Rule> rules() {
    return rules;
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

  private void append(RuleInfo rule, StringBuilder text) {
    text.append("  ").append(String.format("%-9s", rule.severity().id())).append(rule.id());
    text.append(rule.onByDefault() ? "\n" : " (off by default)\n");
    paragraph(rule.summary(), text);
    if (!wanted.isEmpty()) {
      paragraph(
          "supports " + matches(rule).stream().map(Control::id).collect(Collectors.joining(", ")),
          text);
    }
  }

  private static void paragraph(String words, StringBuilder text) {
    for (String line : Paragraphs.wrap(words, WIDTH - INDENT.length())) {
      text.append(INDENT).append(line).append('\n');
    }
  }

  private String legend() {
    if (rules.isEmpty()) {
      return "No rule supports " + wanted.get(0).id() + ".\n";
    }
    long off = infos().filter(rule -> !rule.onByDefault()).count();
    return rules.size()
        + (rules.size() == 1 ? " rule, " : " rules, ")
        + off
        + " of them off by default. `pvelint explain RULE` tells more.\n";
  }

  /** A table for a page. */
  String markdown() {
    return RulePages.table(infos().toList(), controls, id -> "`" + id + "`");
  }

  private List<RuleInfo> of(Category category) {
    return infos().filter(rule -> rule.category() == category).toList();
  }

  private Stream<RuleInfo> infos() {
    return rules.stream().map(Rule::info);
  }
}
