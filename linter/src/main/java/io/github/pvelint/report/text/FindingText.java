package io.github.pvelint.report.text;

import io.github.pvelint.lint.BaselineState;
import io.github.pvelint.lint.Result;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Slice;

/** One finding: what and where, the source with the part underlined, what to do. */
final class FindingText {
  private final Paint paint;
  private final Redactor redactor;
  private final Style style;
  private final Help help;

  FindingText(Style style, Paint paint, Redactor redactor) {
    this.style = style;
    this.paint = paint;
    this.redactor = redactor;
    this.help = new Help(style, paint, redactor);
  }

  /**
   * Writes {@code file:line:column: severity: message [rule]}, which editors and grep understand,
   * without a line feed.
   */
  void headline(Result result, StringBuilder out) {
    Severity severity = result.severity();
    place(result.at(), out);
    out.append(": ")
        .append(paint.severity(severity, severity.id() + ": "))
        .append(paint.strong(message(result.finding().message())))
        .append(paint.dim(" [" + result.rule().id() + "]"))
        .append(isUpdated(result) ? paint.caution(" (another value than in the baseline)") : "");
  }

  private static boolean isUpdated(Result result) {
    return result.baseline().isPresent() && result.baseline().get() == BaselineState.UPDATED;
  }

  /** Writes what stands below the headline, each line with its line feed. */
  void details(Result result, StringBuilder out) {
    Finding finding = result.finding();
    int gutter = gutter(finding);
    source(finding.at().slice(), gutter, result.severity(), "^", out);
    for (Finding.Related related : finding.related()) {
      out.append(paint.frame("see: "));
      place(related.at(), out);
      out.append(": ").append(message(related.message())).append('\n');
      source(related.at(), gutter, Severity.NOTE, "-", out);
    }
    if (finding.remedy().isPresent()) {
      help.write(finding.remedy().get(), out);
    }
  }

  private static void place(Slice at, StringBuilder out) {
    out.append(Visible.text(at.source().name())).append(':').append(at.line());
    out.append(':').append(at.column());
  }

  private String message(String text) {
    return Visible.text(redactor.redact(text));
  }

  /** Columns for the largest line number, so that all bars of a finding stand below each other. */
  private static int gutter(Finding finding) {
    int last = finding.at().slice().line();
    for (Finding.Related related : finding.related()) {
      last = Math.max(last, related.at().line());
    }
    return Math.max(3, Integer.toString(last).length());
  }

  private void source(
      Slice at, int gutter, Severity severity, String underline, StringBuilder out) {
    Masked marked = Masked.of(at, redactor);
    int room = style.width() - gutter - " | ".length() - 1;
    Cells.View view = new Cells(marked.line()).view(marked.from(), marked.to(), room);
    String digits = Integer.toString(at.line());
    out.append(paint.frame(" ".repeat(gutter + 1 - digits.length()) + digits + " | "))
        .append(view.text())
        .append('\n')
        .append(paint.frame(" ".repeat(gutter + 1) + " | "))
        .append(" ".repeat(view.markAt()))
        .append(paint.severity(severity, underline.repeat(view.markWidth())))
        .append('\n');
  }
}
