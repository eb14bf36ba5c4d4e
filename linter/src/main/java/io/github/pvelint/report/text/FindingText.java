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

  /** {@code file:line:column: severity: message [rule]}, which editors and grep understand. */
  String headline(Result result) {
    Severity severity = result.severity();
    return place(result.at())
        + ": "
        + paint.severity(severity, severity.id() + ": ")
        + paint.strong(message(result.finding().message()))
        + paint.dim(" [" + result.rule().id() + "]")
        + (isUpdated(result) ? paint.caution(" (another value than in the baseline)") : "");
  }

  private static boolean isUpdated(Result result) {
    return result.baseline().isPresent() && result.baseline().get() == BaselineState.UPDATED;
  }

  /** What stands below the headline, each line with its line feed. */
  String details(Result result) {
    Finding finding = result.finding();
    int gutter = gutter(finding);
    StringBuilder out =
        new StringBuilder(source(finding.at().slice(), gutter, result.severity(), '^'));
    for (Finding.Related related : finding.related()) {
      String label = paint.frame("see: ") + place(related.at()) + ": " + message(related.message());
      out.append(label).append('\n').append(source(related.at(), gutter, Severity.NOTE, '-'));
    }
    if (finding.remedy().isPresent()) {
      out.append(help.text(finding.remedy().get()));
    }
    return out.toString();
  }

  private String place(Slice at) {
    return Visible.text(at.source().name()) + ":" + at.line() + ":" + at.column();
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

  private String source(Slice at, int gutter, Severity severity, char underline) {
    Masked marked = Masked.of(at, redactor);
    int room = style.width() - gutter - " | ".length() - 1;
    Cells.View view = new Cells(marked.line()).view(marked.from(), marked.to(), room);
    String digits = Integer.toString(at.line());
    String number = " ".repeat(gutter + 1 - digits.length()) + digits + " | ";
    String empty = " ".repeat(gutter + 1) + " | ";
    String carets = Character.toString(underline).repeat(view.markWidth());
    return paint.frame(number)
        + view.text()
        + "\n"
        + paint.frame(empty)
        + " ".repeat(view.markAt())
        + paint.severity(severity, carets)
        + "\n";
  }
}
