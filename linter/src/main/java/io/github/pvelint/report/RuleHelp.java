package io.github.pvelint.report;

import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Reference;
import io.github.pvelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule's documentation as one page. */
public final class RuleHelp {
  private static final String GAP = "\n\n";

  private RuleHelp() {}

  /** The page in Markdown, examples in fences; without the rule's id and summary. */
  public static String markdown(RuleInfo rule, Documentation documentation) {
    return page(
        rule,
        documentation,
        title -> "## " + title,
        code -> "```ini\n" + code + "\n```",
        reference -> "- [" + reference.title() + "](" + reference.url() + ")");
  }

  /** The same page as plain text, examples indented. */
  public static String text(RuleInfo rule, Documentation documentation) {
    return page(
        rule,
        documentation,
        title -> title + ":",
        code -> code.indent(4).stripTrailing(),
        reference -> "- " + reference.title() + ": " + reference.url());
  }

  private static String page(
      RuleInfo rule,
      Documentation documentation,
      Function<String, String> heading,
      Function<String, String> example,
      Function<Reference, String> link) {
    List<String> blocks = new ArrayList<>();
    add(
        blocks,
        "",
        documentation.explanation().isEmpty() ? rule.summary() + "." : documentation.explanation());
    add(blocks, heading.apply("What is checked"), documentation.detection());
    add(blocks, heading.apply("The guidance behind it"), guidance(documentation));
    add(blocks, heading.apply("What to do"), documentation.remediation());
    add(blocks, heading.apply("When to accept it"), documentation.waiver());
    add(blocks, heading.apply("What a policy can set"), parameters(rule));
    add(
        blocks,
        heading.apply("Raises it"),
        join(documentation.bad(), example.compose(ExampleText::of), GAP));
    add(
        blocks,
        heading.apply("Does not raise it"),
        join(documentation.good(), example.compose(ExampleText::of), GAP));
    add(blocks, heading.apply("Read on"), join(documentation.references(), link, "\n"));
    return String.join(GAP, blocks);
  }

  private static void add(List<String> blocks, String heading, String body) {
    if (body.isEmpty()) {
      return;
    }
    if (!heading.isEmpty()) {
      blocks.add(heading);
    }
    blocks.add(body);
  }

  private static String guidance(Documentation documentation) {
    return join(
        documentation.guidance(),
        statement -> "- " + statement.name() + ": " + statement.statement(),
        "\n");
  }

  private static String parameters(RuleInfo rule) {
    return join(
        rule.parameters(),
        parameter ->
            "- `"
                + parameter.name()
                + "`: "
                + parameter.description()
                + " By default "
                + parameter.standardText()
                + ".",
        "\n");
  }

  private static <T> String join(List<T> items, Function<T, String> shown, String separator) {
    return items.stream().map(shown).collect(Collectors.joining(separator));
  }
}
