package io.github.pvelint.lint;

import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run found out.
 *
 * @param rules the rules that were asked, by id
 * @param results findings by file, line, column and rule
 * @param verdicts for every rule and subject what became of it, in the order of subjects
 * @param troubles input that could not be read
 * @param notices what is to be said of the run as a whole
 * @param guests how many guest configs were judged
 * @param clusters how many clusters or loose folders they came from
 */
public record Report(
    List<RuleInfo> rules,
    List<Result> results,
    List<Verdict> verdicts,
    List<Trouble> troubles,
    List<Notice> notices,
    int guests,
    int clusters) {

  /** The order of findings in every report. */
  static final Comparator<Result> ORDER =
      Comparator.comparing((Result result) -> result.at().source().name())
          .thenComparingInt(result -> result.at().start())
          .thenComparingInt(result -> result.at().end())
          .thenComparing(result -> result.rule().id())
          .thenComparing(result -> result.finding().message());

  public Report {
    rules = List.copyOf(rules);
    results = List.copyOf(results);
    verdicts = List.copyOf(verdicts);
    troubles = List.copyOf(troubles);
    notices = List.copyOf(notices);
  }

  /** A report without notices. */
  public Report(
      List<RuleInfo> rules,
      List<Result> results,
      List<Verdict> verdicts,
      List<Trouble> troubles,
      int guests,
      int clusters) {
    this(rules, results, verdicts, troubles, List.of(), guests, clusters);
  }

  /**
   * The same report about some files alone: a finding counts by where it is, a verdict by its
   * subject. Rules, troubles and notices stay.
   *
   * @param files names of the files
   * @param guestsThere how many of them are guest configs
   */
  public Report about(Set<String> files, int guestsThere) {
    return new Report(
        rules,
        results.stream().filter(result -> files.contains(result.at().source().name())).toList(),
        verdicts.stream().filter(verdict -> files.contains(verdict.subject().file())).toList(),
        troubles,
        notices,
        guestsThere,
        clusters);
  }

  /** The same report with more to be said of the run. */
  public Report with(List<Notice> more) {
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(more);
    return new Report(rules, results, verdicts, troubles, all, guests, clusters);
  }

  /** How many findings there are of each severity; severities without any are there, with 0. */
  public Map<Severity, Long> counts() {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(
          severity,
          results.stream().filter(result -> result.rule().severity() == severity).count());
    }
    return counts;
  }

  /** Whether a finding is at least so severe. */
  public boolean hasAtLeast(Severity severity) {
    return results.stream().anyMatch(result -> result.rule().severity().isAtLeast(severity));
  }

  /** The verdicts of rules that could not, or not wholly, be evaluated. */
  public List<Verdict> notEvaluated() {
    return verdicts.stream()
        .filter(
            verdict ->
                verdict.outcome() == Outcome.NOT_EVALUATED
                    || verdict.outcome() == Outcome.PARTLY_EVALUATED)
        .toList();
  }
}
