package io.github.pvelint.report;

import io.github.pvelint.controls.Control;
import io.github.pvelint.controls.Controls;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.schema.GuestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules' documentation as Markdown: a page a rule, and an index. Made from the rules alone. */
public final class RulePages {
  private RulePages() {}

  /** The page of one rule. */
  public static String page(Rule documented, Controls controls) {
    RuleInfo rule = documented.info();
    return "# "
        + rule.id()
        + "\n\n"
        + rule.summary()
        + ".\n\n"
        + facts(rule, controls)
        + "\n"
        + RuleHelp.markdown(rule, documented.documentation())
        + "\n";
  }

  private static String facts(RuleInfo rule, Controls controls) {
    StringBuilder table = new StringBuilder("| | |\n|---|---|\n");
    row(table, "severity", rule.severity().id());
    row(table, "category", rule.category().id());
    row(table, "looks at", subject(rule));
    row(table, "needs", rule.needs().stream().map(Need::source).collect(Collectors.joining(", ")));
    row(table, "by default", rule.onByDefault() ? "on" : "off");
    row(table, "fix", rule.fix().map(Fix::statement).orElse(""));
    row(table, "security severity", rule.securitySeverity().orElse(""));
    row(table, "precision", rule.precision().id());
    row(table, "takes the place of", links(superseded(rule)));
    for (Framework framework : Framework.values()) {
      row(table, "supports " + framework.edition(), ids(rule, controls, framework));
    }
    row(table, "since", rule.since());
    return table.toString();
  }

  private static String ids(RuleInfo rule, Controls controls, Framework framework) {
    return ids(
        controls.of(rule.id(), rule.controls()).stream()
            .filter(one -> one.framework() == framework));
  }

  private static String ids(Stream<Control> controls) {
    return controls.map(Control::id).collect(Collectors.joining(", "));
  }

  private static void row(StringBuilder table, String name, String value) {
    if (!value.isEmpty()) {
      table.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }
  }

  private static String subject(RuleInfo rule) {
    if (rule.kinds().isEmpty()) {
      return "the cluster's files";
    }
    return rule.kinds().stream()
        .map(kind -> kind == GuestKind.LXC ? "containers" : "VMs")
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  private static Set<String> superseded(RuleInfo rule) {
    Set<String> ids = new TreeSet<>(rule.supersedes());
    ids.addAll(rule.supersedesAt());
    return ids;
  }

  private static String links(Set<String> ids) {
    return ids.stream().map(RulePages::link).collect(Collectors.joining(", "));
  }

  private static String link(String id) {
    return "[" + id + "](" + id + ".md)";
  }

  /** The index of all pages. */
  public static String index(List<RuleInfo> rules, Controls controls) {
    return "# Rules\n\n"
        + rules.size()
        + " rules. Each page says what is checked, why, what to do, and when to accept a finding."
        + " The pages\n"
        + "are made from the rules; every example on them is run by a test.\n\n"
        + table(rules, controls, RulePages::link);
  }

  /**
   * A table of rules by category.
   *
   * @param shown how a rule's id is written
   */
  public static String table(List<RuleInfo> rules, Controls controls, UnaryOperator<String> shown) {
    List<String> rows = new ArrayList<>();
    rows.add("| rule | category | severity | what is wrong | supports |");
    rows.add("|---|---|---|---|---|");
    for (Category category : Category.values()) {
      rules.stream()
          .filter(rule -> rule.category() == category)
          .forEach(rule -> rows.add(row(rule, controls, shown)));
    }
    return String.join("\n", rows) + "\n";
  }

  private static String row(RuleInfo rule, Controls controls, UnaryOperator<String> shown) {
    return "| "
        + shown.apply(rule.id())
        + (rule.onByDefault() ? "" : " (off by default)")
        + " | "
        + rule.category().id()
        + " | "
        + rule.severity().id()
        + " | "
        + rule.summary().replace("|", "\\|")
        + " | "
        + ids(controls.of(rule.id(), rule.controls()).stream())
        + " |";
  }
}
