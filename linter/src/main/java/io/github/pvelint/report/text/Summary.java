package io.github.pvelint.report.text;

import io.github.pvelint.lint.FindingCounts;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The one line at the end. A run that judged nothing must not read like a clean one. */
public final class Summary {
  private final Report report;
  private final FindingCounts counts;
  private final Reach reach;
  private final Paint paint;

  Summary(Report report, FindingCounts counts, Reach reach, Paint paint) {
    this.report = report;
    this.counts = counts;
    this.reach = reach;
    this.paint = paint;
  }

  /** The line without colours and line feed. */
  public static String plain(Report report) {
    return new Summary(report, FindingCounts.of(report), Reach.of(report), new Paint(false)).line();
  }

  /** The line, without a line feed. */
  String line() {
    List<String> parts = new ArrayList<>();
    parts.add(verdict());
    parts.addAll(accepted());
    parts.addAll(gaps());
    return String.join("; ", parts);
  }

  private String verdict() {
    if (!counts.isEmpty()) {
      return findings() + " in " + guests();
    }
    if (report.guests() == 0) {
      return paint.caution("Nothing was checked") + ": no guest config was found";
    }
    if (reach.rules() == 0) {
      return paint.caution("Nothing was checked") + ": no rule could be evaluated on " + guests();
    }
    return paint.good(report.unchanged().isEmpty() ? "No findings" : "No new findings")
        + ": "
        + Count.of(reach.rules(), "rule")
        + " evaluated on "
        + evaluated();
  }

  private String findings() {
    List<String> numbers = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = counts.of(severity);
      if (number > 0) {
        numbers.add(paint.severity(severity, Count.of(number, severity.id())));
      }
    }
    return String.join(", ", numbers);
  }

  private String evaluated() {
    return reach.guests() < report.guests() ? reach.guests() + " of " + guests() : guests();
  }

  private String guests() {
    String guests = Count.of(report.guests(), "guest");
    return report.clusters() > 1
        ? guests + " (" + Count.of(report.clusters(), "cluster") + ")"
        : guests;
  }

  private List<String> accepted() {
    List<String> accepted = new ArrayList<>();
    if (counts.waived() > 0) {
      accepted.add(counts.waived() + " waived");
    }
    if (!report.unchanged().isEmpty()) {
      accepted.add(report.unchanged().size() + " unchanged since the baseline");
    }
    if (!report.fixed().isEmpty()) {
      accepted.add(paint.good(report.fixed().size() + " fixed"));
    }
    return accepted;
  }

  private List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    String rules = unjudged();
    if (!rules.isEmpty()) {
      gaps.add(paint.caution(rules));
    }
    Set<String> unread = new HashSet<>();
    int ours = 0;
    for (Trouble trouble : report.troubles()) {
      ours += trouble.isOurs() ? 1 : 0;
      if (trouble.isUnread()) {
        unread.add(trouble.file());
      }
    }
    if (!unread.isEmpty()) {
      gaps.add(paint.alarm(Count.of(unread.size(), "file") + " not read"));
    }
    if (ours > 0) {
      gaps.add(paint.alarm(Count.of(ours, "internal error")));
    }
    return gaps;
  }

  private String unjudged() {
    if (reach.notEvaluated() == 0) {
      return reach.partlyEvaluated() == 0
          ? ""
          : Count.of(reach.partlyEvaluated(), "rule") + " partly evaluated";
    }
    String none = Count.of(reach.notEvaluated(), "rule") + " not evaluated";
    return reach.partlyEvaluated() == 0 ? none : none + ", " + reach.partlyEvaluated() + " partly";
  }
}
