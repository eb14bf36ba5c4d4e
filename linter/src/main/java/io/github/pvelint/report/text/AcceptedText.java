package io.github.pvelint.report.text;

import io.github.pvelint.lint.BaselineEntry;
import io.github.pvelint.lint.FindingCounts;
import io.github.pvelint.lint.Report;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.report.Redactor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was found and does not count: the waivers with their reasons, and what is gone. */
final class AcceptedText {
  private static final int MOST = 20;
  private static final String INDENT = "  ";

  private final Report report;
  private final FindingCounts counts;
  private final Style style;
  private final Paint paint;
  private final Redactor redactor;

  AcceptedText(Report report, FindingCounts counts, Style style, Paint paint, Redactor redactor) {
    this.report = report;
    this.counts = counts;
    this.style = style;
    this.paint = paint;
    this.redactor = redactor;
  }

  /** A line for each waiver; empty if there is none. */
  String waived() {
    List<String> lines = new ArrayList<>(0);
    for (FindingCounts.Used used : counts.waivers()) {
      lines.add(line(used));
    }
    return list("Waived:", lines);
  }

  private static String line(FindingCounts.Used used) {
    Waiver waiver = used.waiver();
    String number = used.findings() == 1 ? "" : " (" + used.findings() + " findings)";
    String until = waiver.until().map(LocalDate::toString).map(day -> " until " + day).orElse("");
    String owner = waiver.owner().map(name -> ", " + name).orElse("");
    String reason = waiver.reason().isEmpty() ? "" : ": " + waiver.reason();
    return waiver.file()
        + ":"
        + waiver.at().line()
        + ": "
        + waiver.target().text()
        + number
        + until
        + owner
        + reason;
  }

  /** What the baseline knows and is gone; empty if nothing is. */
  String fixed() {
    List<String> lines = new ArrayList<>(0);
    for (BaselineEntry entry : report.fixed()) {
      lines.add(entry.file() + ": " + entry.rule());
    }
    return list("Fixed since the baseline:", lines);
  }

  private String list(String title, List<String> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(paint.strong(title)).append('\n');
    for (String line : lines.subList(0, Math.min(lines.size(), MOST))) {
      List<String> wrapped = Wrap.lines(redactor.line(line), style.width() - 6);
      text.append(INDENT).append(String.join("\n      ", wrapped)).append('\n');
    }
    int more = lines.size() - MOST;
    return text.append(more > 0 ? INDENT + "and " + more + " more\n" : "").toString();
  }
}
