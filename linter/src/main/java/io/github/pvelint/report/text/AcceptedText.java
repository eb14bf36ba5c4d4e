package io.github.pvelint.report.text;

import io.github.pvelint.lint.BaselineEntry;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Waived;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.report.Redactor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found and does not count: the waivers with their reasons, and what is gone. */
final class AcceptedText {
  private static final int MOST = 20;
  private static final String INDENT = "  ";

  private final Report report;
  private final Style style;
  private final Paint paint;
  private final Redactor redactor;

  AcceptedText(Report report, Style style, Paint paint, Redactor redactor) {
    this.report = report;
    this.style = style;
    this.paint = paint;
    this.redactor = redactor;
  }

  /** A line for each waiver; empty if there is none. */
  String waived() {
    Map<Waiver, Long> waivers = new LinkedHashMap<>();
    for (Waived one : report.waived()) {
      waivers.merge(one.waiver(), 1L, Long::sum);
    }
    return list("Waived:", waivers.entrySet().stream().map(this::line).toList());
  }

  private String line(Map.Entry<Waiver, Long> use) {
    Waiver waiver = use.getKey();
    String number = use.getValue() == 1 ? "" : " (" + use.getValue() + " findings)";
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
    return list("Fixed since the baseline:", report.fixed().stream().map(this::line).toList());
  }

  private String line(BaselineEntry entry) {
    return entry.file() + ": " + entry.rule();
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
