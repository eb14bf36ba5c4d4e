package io.github.pvelint.report.html;

import io.github.pvelint.controls.Controls;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Waived;
import io.github.pvelint.report.FrameworkEvidence;
import io.github.pvelint.report.Gap;
import io.github.pvelint.report.text.ControlsTable;
import io.github.pvelint.report.text.CoverageTable;
import io.github.pvelint.report.text.MobilityTable;
import io.github.pvelint.report.text.Rows;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of the page, in their order. Those without rows are left out. */
final class Tables {
  private final Report report;
  private final Background background;
  private final Shown shown;
  private final List<TableView> all = new ArrayList<>();

  Tables(Report report, Background background, Shown shown) {
    this.report = report;
    this.background = background;
    this.shown = shown;
  }

  List<TableView> all() {
    add("unread", "Not read", "Not read", List.of(), unread());
    add("guests", "Guests", "Guests and other subjects by their findings", List.of(), bySubject());
    add("fixed", "Fixed", "Fixed in this run", List.of(), fixed());
    add(
        "coverage",
        "Backups",
        "Backups",
        List.of(),
        new CoverageTable(background.coverage(), background.now()).rows());
    add(
        "migration",
        "Migration",
        "Migration and snapshots",
        List.of(),
        new MobilityTable(background.mobility()).rows());
    controls();
    add(
        "waived",
        "Waived",
        "Waived",
        List.of("Somebody accepts these findings, and says why."),
        waived());
    add("baseline", "Baseline", "Known to the baseline", List.of(), known());
    add("gone", "Gone", "Gone since the baseline", List.of(), gone());
    add(
        "gaps",
        "Not evaluated",
        "Not evaluated",
        List.of("About these, no finding means nothing: what decides them was not given."),
        gaps());
    return all;
  }

  private void add(String id, String nav, String title, List<String> intro, Rows rows) {
    if (!rows.rows().isEmpty()) {
      all.add(TableView.of(id, nav, title, intro, rows, shown));
    }
  }

  private Rows unread() {
    return new Rows(
        List.of("FILE", "WHY"),
        report.troubles().stream()
            .map(
                trouble ->
                    List.of(
                        trouble.file() + trouble.line().map(line -> ":" + line).orElse(""),
                        trouble.message()))
            .toList());
  }

  /** What has the most severe findings goes first. */
  private Rows bySubject() {
    Map<List<String>, Map<Severity, Integer>> counts = new LinkedHashMap<>();
    for (Result result : report.results()) {
      List<String> subject = List.of(shown.subject(result.subject()), result.at().source().name());
      counts
          .computeIfAbsent(subject, any -> new EnumMap<>(Severity.class))
          .merge(result.severity(), 1, Integer::sum);
    }
    Comparator<Map.Entry<List<String>, Map<Severity, Integer>>> order =
        Comparator.comparing(entry -> -entry.getValue().getOrDefault(Severity.ERROR, 0));
    for (Severity severity : List.of(Severity.WARNING, Severity.NOTE)) {
      order = order.thenComparing(entry -> -entry.getValue().getOrDefault(severity, 0));
    }
    return new Rows(
        List.of("SUBJECT", "FILE", "ERRORS", "WARNINGS", "NOTES"),
        counts.entrySet().stream()
            .sorted(order)
            .map(
                entry ->
                    Stream.concat(
                            entry.getKey().stream(),
                            Stream.of(Severity.values())
                                .map(one -> entry.getValue().getOrDefault(one, 0).toString()))
                        .toList())
            .toList());
  }

  private Rows fixed() {
    List<List<String>> rows = new ArrayList<>();
    for (Result result : report.fixes().map(Fixes::done).orElse(List.of())) {
      rows.add(finding(result, "done"));
    }
    for (Fixes.Undone undone : report.fixes().map(Fixes::undone).orElse(List.of())) {
      rows.add(finding(undone.result(), "not done: " + undone.why()));
    }
    return new Rows(List.of("SEVERITY", "WHERE", "RULE", "FINDING", "FIX"), rows);
  }

  private static List<String> finding(Result result, String... more) {
    return Stream.concat(
            Stream.of(
                result.severity().id(),
                result.at().source().name() + ":" + result.at().line(),
                result.rule().id(),
                result.finding().message()),
            Stream.of(more))
        .toList();
  }

  private void controls() {
    Controls controls = Controls.load();
    for (Framework framework : Framework.values()) {
      ControlsTable table =
          new ControlsTable(List.of(FrameworkEvidence.of(report, controls, framework)));
      Rows rows = table.rows();
      // The catalogue is the title.
      Rows others =
          new Rows(
              rows.heading().subList(1, rows.heading().size()),
              rows.rows().stream().map(row -> row.subList(1, row.size())).toList());
      List<String> intro = new ArrayList<>(table.summaries());
      intro.add(ControlsTable.caveat());
      add(
          "controls-" + framework.id(),
          framework.id().toUpperCase(Locale.ROOT),
          "Controls: " + framework.edition(),
          intro,
          others);
    }
  }

  private Rows waived() {
    return new Rows(
        List.of("SEVERITY", "WHERE", "RULE", "FINDING", "REASON", "UNTIL", "OWNER", "WRITTEN IN"),
        report.waived().stream().map(Tables::waived).toList());
  }

  private static List<String> waived(Waived waived) {
    return finding(
        waived.result(),
        waived.waiver().reason(),
        waived.waiver().until().map(Object::toString).orElse("-"),
        waived.waiver().owner().orElse("-"),
        waived.waiver().file() + ":" + waived.waiver().at().line());
  }

  private Rows known() {
    return new Rows(
        List.of("SEVERITY", "WHERE", "RULE", "FINDING"),
        report.unchanged().stream().map(result -> finding(result)).toList());
  }

  private Rows gone() {
    return new Rows(
        List.of("RULE", "FILE"),
        report.fixed().stream().map(entry -> List.of(entry.rule(), entry.file())).toList());
  }

  private Rows gaps() {
    return new Rows(
        List.of("WHY", "RULES (AND OF HOW MANY SUBJECTS)"),
        Gap.byReason(report.verdicts()).entrySet().stream()
            .map(gap -> List.of(gap.getKey(), gap.getValue()))
            .toList());
  }
}
