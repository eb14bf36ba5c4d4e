package io.github.pvelint.report.text;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.report.Gap;
import io.github.pvelint.report.ProjectUrls;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.report.RemedyText;
import io.github.pvelint.report.Reporter;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.RuleInfo;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A summary as a page: counts, the most severe findings, what was not evaluated and what could not
 * be read. It stays below the size that GitHub takes for the summary of a step, 1 MiB.
 */
public final class MarkdownReporter implements Reporter {
  private static final int MOST_FINDINGS = 200;
  private static final int MOST_GAPS = 50;
  private static final int MOST_TROUBLES = 50;
  private static final int LONGEST = 300;
  private static final int LONGEST_LIST = 2000;

  private static final List<String> FINDINGS = List.of("severity", "where", "rule", "finding");
  private static final List<String> GAPS = List.of("why", "rules (how many guests, jobs ...)");
  private static final List<String> TROUBLES = List.of("file", "why");

  private final Redactor redactor = new Redactor();

  @Override
  public void write(Report report, Appendable out) throws IOException {
    String summary = Summary.plain(report);
    out.append("## pvelint: ").append(Markdown.escape(summary)).append('\n');
    for (var notice : report.notices()) {
      out.append('\n').append(shown(notice.message())).append(".\n");
    }
    List<Result> findings =
        report.results().stream().sorted(Comparator.comparing(Result::severity)).toList();
    section("Findings", FINDINGS, findings, MOST_FINDINGS, this::row, out);
    List<Map.Entry<String, String>> gaps = List.copyOf(Gap.byReason(report.verdicts()).entrySet());
    section("Not evaluated", GAPS, gaps, MOST_GAPS, this::row, out);
    section("Not read", TROUBLES, report.troubles(), MOST_TROUBLES, this::row, out);
  }

  private static <T> void section(
      String title,
      List<String> heading,
      List<T> items,
      int most,
      Function<T, List<String>> row,
      Appendable out)
      throws IOException {
    if (items.isEmpty()) {
      return;
    }
    Markdown table = new Markdown(heading);
    items.stream().limit(most).map(row).forEach(table::markup);
    out.append("\n### ").append(title).append("\n\n").append(table.text());
    if (items.size() > most) {
      out.append("\n")
          .append(Integer.toString(items.size() - most))
          .append(" more are not shown here.\n");
    }
  }

  private List<String> row(Result result) {
    String where = shown(result.at().source().name()) + ":" + result.at().line();
    return List.of(result.severity().id(), where, link(result.rule()), text(result.finding()));
  }

  private String text(Finding finding) {
    String help =
        finding
            .remedy()
            .map(remedy -> RemedyText.of(remedy, redactor))
            .map(RemedyText::text)
            .orElse("");
    return help.isEmpty()
        ? shown(finding.message())
        : shown(finding.message()) + " - " + shown(help);
  }

  private List<String> row(Map.Entry<String, String> gap) {
    return List.of(shown(gap.getKey()), shown(gap.getValue(), LONGEST_LIST));
  }

  private List<String> row(Trouble trouble) {
    String line = trouble.line().map(number -> ":" + number).orElse("");
    return List.of(shown(trouble.file()) + line, shown(trouble.message()));
  }

  private static String link(RuleInfo rule) {
    // What a policy brings along has no page of ours.
    return rule.category() == Category.CUSTOM
        ? Markdown.escape(rule.id())
        : "[" + Markdown.escape(rule.id()) + "](" + ProjectUrls.rule(rule.id()) + ")";
  }

  private String shown(String text) {
    return shown(text, LONGEST);
  }

  /** A text without its secrets, cut to a length that leaves room for the others. */
  private String shown(String text, int longest) {
    String safe = redactor.redact(text);
    return Markdown.escape(safe.length() <= longest ? safe : safe.substring(0, longest) + "…");
  }
}
