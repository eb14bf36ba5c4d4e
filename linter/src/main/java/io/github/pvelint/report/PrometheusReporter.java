package io.github.pvelint.report;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.lint.Waived;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.Severity;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Metrics in Prometheus' text format, for the textfile collector of node_exporter. What is 0 is
 * written as well, so that an alert can tell it from a run that did not take place.
 */
public final class PrometheusReporter implements Reporter {
  private final String version;
  private final Instant now;

  /**
   * A reporter.
   *
   * @param version ours, as in the jar's manifest
   * @param now the time that the run judged by
   */
  public PrometheusReporter(String version, Instant now) {
    this.version = version;
    this.now = now;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Metrics metrics = new Metrics(out);
    run(report, metrics);
    findings(report, metrics);
    byRule(report, metrics);
    notEvaluated(report, metrics);
  }

  private void run(Report report, Metrics metrics) throws IOException {
    metrics.gauge("pvelint_build_info", "Version of pvelint; always 1.");
    metrics.sample(1, "version", version);
    metrics.gauge("pvelint_run_timestamp_seconds", "Time that the last run judged by.");
    metrics.sample(now.getEpochSecond());
    metrics.gauge("pvelint_guests", "Guest configs that were checked.");
    metrics.sample(report.guests());
    metrics.gauge("pvelint_clusters", "Clusters or loose folders that they came from.");
    metrics.sample(report.clusters());
    metrics.gauge("pvelint_unreadable_inputs", "Inputs that could not be read.");
    metrics.sample(report.troubles().size());
  }

  private static void findings(Report report, Metrics metrics) throws IOException {
    metrics.gauge(
        "pvelint_findings", "Findings that count: neither waived nor known to the baseline.");
    for (Severity severity : Severity.values()) {
      for (Category category : Category.values()) {
        long count =
            report.results().stream()
                .filter(result -> result.severity() == severity)
                .filter(result -> result.rule().category() == category)
                .count();
        metrics.sample(count, "severity", severity.id(), "category", category.id());
      }
    }
    bySeverity(
        "pvelint_findings_waived",
        "Findings that a waiver covers.",
        report.waived().stream().map(Waived::result).toList(),
        metrics);
    bySeverity(
        "pvelint_findings_baseline",
        "Findings that the baseline knows as they are.",
        report.unchanged(),
        metrics);
  }

  private static void bySeverity(String name, String help, List<Result> results, Metrics metrics)
      throws IOException {
    metrics.gauge(name, help);
    for (Severity severity : Severity.values()) {
      long count = results.stream().filter(result -> result.severity() == severity).count();
      metrics.sample(count, "severity", severity.id());
    }
  }

  /** A rule with the severity of its findings. */
  private record Key(String rule, Severity severity) {}

  private static void byRule(Report report, Metrics metrics) throws IOException {
    Map<Key, Long> counts = new LinkedHashMap<>();
    for (Rule rule : report.rules()) {
      counts.put(new Key(rule.info().id(), rule.info().severity()), 0L);
    }
    report
        .results()
        .forEach(
            result -> counts.merge(new Key(result.rule().id(), result.severity()), 1L, Long::sum));
    metrics.gauge("pvelint_findings_by_rule", "Findings that count, by rule.");
    for (Map.Entry<Key, Long> count : counts.entrySet()) {
      Key key = count.getKey();
      metrics.sample(count.getValue(), "rule", key.rule(), "severity", key.severity().id());
    }
  }

  private static void notEvaluated(Report report, Metrics metrics) throws IOException {
    Map<String, Long> subjects = new HashMap<>();
    for (Verdict verdict : report.notEvaluated()) {
      subjects.merge(verdict.rule().id(), 1L, Long::sum);
    }
    metrics.gauge(
        "pvelint_not_evaluated",
        "Guests, jobs and so on for which a rule could not, or not wholly, be evaluated.");
    for (Rule rule : report.rules()) {
      String id = rule.info().id();
      metrics.sample(subjects.getOrDefault(id, 0L), "rule", id);
    }
  }
}
