package io.github.pvelint.lint;

import io.github.pvelint.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the reports on the parts of a tree together. */
public final class Reports {
  private final boolean countsVerdicts;
  private final Map<String, Rule> rules = new TreeMap<>();
  private final List<Result> results = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();
  private final Verdicts verdicts = new Verdicts();
  private final List<Trouble> troubles = new ArrayList<>();
  private final Set<Notice> notices = new LinkedHashSet<>();
  private int guests;
  private int clusters;

  /**
   * No report yet.
   *
   * @param countsVerdicts whether it is enough to know how many subjects fared how
   */
  public Reports(boolean countsVerdicts) {
    this.countsVerdicts = countsVerdicts;
  }

  /** Adds the report on the next part. */
  public void add(Report report) {
    // Each part may have a policy that brings rules along.
    report.rules().forEach(rule -> rules.putIfAbsent(rule.info().id(), rule));
    results.addAll(report.results());
    waived.addAll(report.waived());
    if (countsVerdicts) {
      verdicts.count(Verdicts.of(report.verdicts()));
    } else {
      verdicts.append(Verdicts.of(report.verdicts()));
    }
    troubles.addAll(report.troubles());
    notices.addAll(report.notices());
    guests += report.guests();
    clusters += report.clusters();
  }

  /** The report on all parts. */
  public Report all() {
    results.sort(Report.ORDER);
    waived.sort((one, other) -> Report.ORDER.compare(one.result(), other.result()));
    troubles.sort(Comparator.comparing(Trouble::file));
    return new Report(
        List.copyOf(rules.values()),
        results,
        new Accepted(waived, List.of(), List.of()),
        verdicts,
        troubles,
        List.copyOf(notices),
        guests,
        clusters);
  }
}
