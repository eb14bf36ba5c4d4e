package io.github.pvelint.report.text;

import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.report.Redactor;
import java.util.List;

/** What was fixed before the report. */
final class FixText {
  private final Fixes fixes;
  private final List<Result> left;
  private final Paint paint;
  private final Redactor redactor;

  FixText(Fixes fixes, Report report, Paint paint, Redactor redactor) {
    this.fixes = fixes;
    this.left = report.results();
    this.paint = paint;
    this.redactor = redactor;
  }

  /** A line for each finding that is gone, or is not although it should be. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    for (Result result : fixes.done()) {
      lines.append(line(result, paint.good("fixed: "))).append('\n');
    }
    for (Fixes.Undone undone : fixes.undone()) {
      lines
          .append(line(undone.result(), paint.caution("not fixed: ")))
          .append(": ")
          .append(safe(undone.why()))
          .append('\n');
    }
    return lines.toString();
  }

  private String line(Result result, String what) {
    return safe(result.at().source().name())
        + ":"
        + result.at().line()
        + ": "
        + what
        + safe(result.finding().message())
        + paint.dim(" [" + result.rule().id() + "]");
  }

  private String safe(String text) {
    return Visible.text(redactor.redact(text));
  }

  /** How many, in a sentence without a line feed. */
  String sum() {
    String more = fixes.unsafe() == 0 ? "" : "; " + fixes.unsafe() + " more with --unsafe-fixes";
    return "Fixed " + fixes.gone(left) + " of " + Count.of(fixes.found().size(), "finding") + more;
  }
}
