package io.github.pvelint.cli;

import io.github.pvelint.controls.Control;
import io.github.pvelint.controls.Controls;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.report.ExampleText;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Reference;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.schema.GuestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule says of itself, set like a manual page. */
final class RulePage {
  private static final int WIDEST = 80;
  private static final int NARROWEST = 40;
  private static final String INDENT = "    ";

  private final int width;
  private final boolean hasBold;
  private final StringBuilder page = new StringBuilder();

  /**
   * A page.
   *
   * @param width of the terminal in columns; what is beyond 80 is left empty
   * @param hasBold whether headings are bold
   */
  RulePage(int width, boolean hasBold) {
    this.width = Math.max(NARROWEST, Math.min(WIDEST, width)) - INDENT.length();
    this.hasBold = hasBold;
  }

  /** The page of a rule. */
  String text(Rule documented, Controls controls) {
    RuleInfo rule = documented.info();
    Documentation documentation = documented.documentation();
    page.setLength(0);
    section("NAME", rule.id() + " - " + rule.summary());
    section("SEVERITY", severity(rule));
    section("WHY IT MATTERS", documentation.explanation());
    section("WHAT IS LOOKED AT", documentation.detection());
    section("WHAT TO DO", documentation.remediation());
    section("WHEN TO ACCEPT IT", documentation.waiver());
    list("PARAMETERS, SET IN A POLICY", rule.parameters().stream().map(RulePage::line).toList());
    examples("RAISES IT", documentation.bad());
    examples("DOES NOT", documentation.good());
    list("GUIDANCE", documentation.guidance().stream().map(RulePage::line).toList());
    list("SUPPORTS", controls(rule, controls));
    list("SEE ALSO", documentation.references().stream().map(RulePage::line).toList());
    return page.toString();
  }

  private static List<String> controls(RuleInfo rule, Controls controls) {
    return controls
        .whyNone(rule.id())
        .map(why -> List.of("no control: " + why))
        .orElseGet(
            () -> controls.of(rule.id(), rule.controls()).stream().map(RulePage::line).toList());
  }

  private static String line(Control control) {
    return control.framework().edition() + " " + control.id() + ": " + control.topic();
  }

  private static String severity(RuleInfo rule) {
    List<String> facts = new ArrayList<>();
    facts.add(rule.severity().id() + ", category " + rule.category().id());
    rule.securitySeverity().ifPresent(score -> facts.add("security severity " + score));
    if (!rule.kinds().isEmpty()) {
      facts.add("looks at " + join(rule.kinds().stream().map(RulePage::plural).toList()));
    }
    if (!rule.needs().isEmpty()) {
      facts.add("needs " + join(rule.needs().stream().map(Need::source).toList()));
    }
    rule.fix().ifPresent(fix -> facts.add("fix: " + fix.statement()));
    facts.add(rule.onByDefault() ? "on by default" : "off by default: ask for it with --rule");
    return String.join("; ", facts);
  }

  private static String plural(GuestKind kind) {
    return kind.noun() + "s";
  }

  private static String join(List<String> parts) {
    return parts.stream().sorted().collect(Collectors.joining(" and "));
  }

  private static String line(Parameter<?> parameter) {
    return parameter.name()
        + ": "
        + parameter.description()
        + " By default "
        + parameter.standardText()
        + ".";
  }

  private static String line(Guidance guidance) {
    return guidance.name() + ": " + guidance.statement();
  }

  private static String line(Reference reference) {
    return reference.title() + "\n" + reference.url();
  }

  private void section(String heading, String markdown) {
    if (!markdown.isBlank()) {
      heading(heading);
      Paragraphs.of(markdown, width).forEach(this::line);
    }
  }

  private void examples(String heading, List<String> configs) {
    for (String config : configs) {
      heading(heading);
      ExampleText.of(config).lines().forEach(this::line);
    }
  }

  private void list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      heading(heading);
      for (String item : items) {
        item.lines().forEach(part -> Paragraphs.wrap(part, width).forEach(this::line));
      }
    }
  }

  private void heading(String text) {
    page.append(page.isEmpty() ? "" : "\n");
    page.append(hasBold ? "\033[1m" + text + "\033[0m" : text).append('\n');
  }

  private void line(String text) {
    page.append(text.isEmpty() ? "" : INDENT).append(text).append('\n');
  }
}
