package io.github.pvelint.report.text;

import io.github.pvelint.lint.FindingCounts;
import io.github.pvelint.lint.Notice;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.report.Reporter;
import java.io.IOException;
import java.util.List;

/**
 * The report for people: findings with their source, what could not be read or judged, and one line
 * that sums it up. Whatever a file holds, no control character of it gets out.
 */
public final class TextReporter implements Reporter {
  /** Characters that most findings take no more than. */
  private static final int TYPICAL_LENGTH = 800;

  private final Style style;
  private final Paint paint;
  private final Redactor redactor = new Redactor();

  /** A reporter that writes in the given style. */
  public TextReporter(Style style) {
    this.style = style;
    this.paint = new Paint(style.color());
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    findings(report.results(), out);
    end(report, FindingCounts.of(report), out);
  }

  /**
   * Writes findings alone, each at once. Several threads may do so at the same time, each with an
   * {@code out} of its own.
   *
   * @throws IOException if {@code out} refuses them
   */
  public void findings(List<Result> results, Appendable out) throws IOException {
    FindingText findings = new FindingText(style, paint, redactor);
    for (Result result : results) {
      StringBuilder text = new StringBuilder(TYPICAL_LENGTH);
      findings.headline(result, text);
      text.append('\n');
      if (!style.quiet()) {
        findings.details(result, text);
        text.append('\n');
      }
      out.append(text);
    }
  }

  /**
   * Writes what stands behind the findings.
   *
   * @param report its findings are not looked at
   * @param counts how many findings there were
   * @throws IOException if {@code out} refuses it
   */
  public void end(Report report, FindingCounts counts, Appendable out) throws IOException {
    block(troubles(report), out);
    if (!style.quiet()) {
      AcceptedText accepted = new AcceptedText(report, counts, style, paint, redactor);
      block(accepted.waived(), out);
      block(accepted.fixed(), out);
      block(report.fixes().isPresent() ? fixes(report).lines() : "", out);
      block(notices(report), out);
      block(new Gaps(report, style, paint).text(), out);
      block(style.statistics() ? Statistics.table(counts, paint) : "", out);
    }
    if (report.fixes().isPresent()) {
      out.append(fixes(report).sum()).append('\n');
    }
    out.append(new Summary(report, counts, Reach.of(report), paint).line()).append('\n');
  }

  private FixText fixes(Report report) {
    return new FixText(report.fixes().orElseThrow(), report, paint, redactor);
  }

  /** Lines with a blank one behind them, where there is room for that. */
  private void block(String lines, Appendable out) throws IOException {
    if (!lines.isEmpty()) {
      out.append(lines).append(style.quiet() ? "" : "\n");
    }
  }

  private String notices(Report report) {
    StringBuilder lines = new StringBuilder();
    for (Notice notice : report.notices()) {
      lines.append(paint.caution("Note:"));
      List<String> text = Wrap.lines(notice.message(), style.width() - 6);
      lines.append(' ').append(String.join("\n      ", text)).append('\n');
    }
    return lines.toString();
  }

  private String troubles(Report report) {
    StringBuilder lines = new StringBuilder();
    for (Trouble trouble : report.troubles()) {
      String place = trouble.file() + trouble.line().map(line -> ":" + line).orElse("");
      lines
          .append(Visible.text(place))
          .append(": ")
          .append(paint.alarm(trouble.isUnread() ? "not read: " : ""))
          .append(paint.strong(Visible.text(redactor.redact(trouble.message()))))
          .append('\n');
    }
    return lines.toString();
  }
}
