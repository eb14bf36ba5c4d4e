package io.github.pvelint.report.html;

import io.github.pvelint.history.Trend;
import io.github.pvelint.lint.Notice;
import io.github.pvelint.lint.Report;
import io.github.pvelint.model.Span;
import io.github.pvelint.report.ProjectUrls;
import io.github.pvelint.report.text.Summary;
import io.github.pvelint.rule.Severity;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the template asks for, by name. */
final class Page {
  /** More make the page slow, and are read by nobody; JSON and SARIF have all. */
  static final int MOST_FINDINGS = 2000;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'");

  private final Report report;
  private final Background background;
  private final String version;
  private final Assets assets;
  private final Shown shown;
  private final List<RuleGroup> groups;
  private final List<TableView> tables;

  Page(Report report, Background background, String version, Assets assets) {
    this.report = report;
    this.background = background;
    this.version = version;
    this.assets = assets;
    this.shown = new Shown(report);
    this.groups = RuleGroup.of(report, MOST_FINDINGS, new Ages(background), shown);
    this.tables = new Tables(report, background, shown).all();
  }

  /**
   * A number at the top.
   *
   * @param tone good, bad, doubtful or quiet, or a severity
   */
  record Tile(String label, long number, String tone, String target) {}

  /** A part of the bar that shows the severities. */
  record Share(String severity, long x, long width) {}

  /** How the run compares with those before it; a chart of one run would show nothing. */
  record TrendView(
      String since, int fresh, int fixed, int persisting, String median, List<Chart> chart) {}

  String version() {
    return version;
  }

  String home() {
    return ProjectUrls.HOME;
  }

  String policy() {
    return assets.policy();
  }

  String style() {
    return assets.style();
  }

  String script() {
    return assets.script();
  }

  String time() {
    return MINUTE.format(background.now().withZoneSameInstant(ZoneOffset.UTC));
  }

  String instant() {
    return background.now().toInstant().toString();
  }

  /** The first half of the sentence that every report for people has. */
  String verdict() {
    return shown.text(sentence()[0]);
  }

  /** The rest of it; may be empty. */
  String verdictMore() {
    return sentence().length > 1 ? shown.text(sentence()[1]) : "";
  }

  private String[] sentence() {
    return Summary.plain(report).split("; ", 2);
  }

  /** How good that is. */
  String tone() {
    return report.hasAtLeast(Severity.ERROR) || !report.troubles().isEmpty()
        ? "bad"
        : report.hasAtLeast(Severity.WARNING) || report.guests() == 0 ? "doubtful" : "good";
  }

  List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    for (Map.Entry<Severity, Long> count : report.counts().entrySet()) {
      String id = count.getKey().id();
      tiles.add(new Tile(id + "s", count.getValue(), count.getValue() > 0 ? id : "", "findings"));
    }
    for (TableView table : tables) {
      switch (table.id()) {
        case "waived" -> tiles.add(new Tile("waived", table.size(), "", table.id()));
        case "unread" -> tiles.add(new Tile("not read", table.size(), "error", table.id()));
        case "gaps" -> tiles.add(new Tile("rules open", openRules(), "warning", table.id()));
        default -> {}
      }
    }
    return tiles;
  }

  /** Rules that could not, or not wholly, be evaluated. */
  private long openRules() {
    return report.notEvaluated().stream().map(one -> one.rule().id()).distinct().count();
  }

  /** In thousandths of the bar. */
  List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    long sum = 0;
    for (Map.Entry<Severity, Long> count : report.counts().entrySet()) {
      long from = 1000 * sum / Math.max(1, report.results().size());
      sum += count.getValue();
      long to = 1000 * sum / Math.max(1, report.results().size());
      if (to > from) {
        shares.add(new Share(count.getKey().id(), from, to - from));
      }
    }
    return shares;
  }

  List<TrendView> trend() {
    return background.trend().map(Page::view).stream().toList();
  }

  private static TrendView view(Trend trend) {
    return new TrendView(
        trend.previous().map(at -> MINUTE.format(at.atOffset(ZoneOffset.UTC))).orElse(""),
        trend.fresh(),
        trend.fixed(),
        trend.persisting(),
        trend.medianTimeToFix().map(Page::words).orElse(""),
        trend.runs().size() > 1 ? List.of(Chart.of(trend.runs())) : List.of());
  }

  private static String words(Duration span) {
    return span.toDays() >= 2 ? span.toDays() + " days" : Span.words(span);
  }

  List<String> notices() {
    return report.notices().stream().map(Notice::message).map(shown::text).toList();
  }

  List<RuleGroup> groups() {
    return groups;
  }

  int findings() {
    return report.results().size();
  }

  /** How many findings are not shown; empty if all are. */
  String more() {
    int more = report.results().size() - MOST_FINDINGS;
    return more > 0 ? Integer.toString(more) : "";
  }

  List<TableView> tables() {
    return tables;
  }
}
