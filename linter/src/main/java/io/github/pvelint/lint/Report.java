package io.github.pvelint.lint;

import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a run found out.
 *
 * @param rules the rules that were asked, by id
 * @param results the findings that count, by file, line, column and rule: neither waived nor known
 *     to the baseline
 * @param accepted the findings that do not count
 * @param verdicts for every rule and subject what became of it, in the order of subjects
 * @param troubles input that could not be read
 * @param notices what is to be said of the run as a whole
 * @param guests how many guest configs were judged
 * @param clusters how many clusters or loose folders they came from
 * @param fixes what was fixed before; absent if nothing was to be
 */
public record Report(
    List<Rule> rules,
    List<Result> results,
    Accepted accepted,
    List<Verdict> verdicts,
    List<Trouble> troubles,
    List<Notice> notices,
    int guests,
    int clusters,
    Optional<Fixes> fixes) {

  /** The order of findings in every report. */
  public static final Comparator<Result> ORDER = new Order();

  public Report {
    rules = List.copyOf(rules);
    results = List.copyOf(results);
    verdicts = Verdicts.of(verdicts);
    troubles = List.copyOf(troubles);
    notices = List.copyOf(notices);
  }

  /** A report of a run that fixed nothing. */
  public Report(
      List<Rule> rules,
      List<Result> results,
      Accepted accepted,
      List<Verdict> verdicts,
      List<Trouble> troubles,
      List<Notice> notices,
      int guests,
      int clusters) {
    this(rules, results, accepted, verdicts, troubles, notices, guests, clusters, Optional.empty());
  }

  /** The same report of a run that fixed something, or tried to. */
  public Report withFixes(Fixes made) {
    return new Report(
        rules, results, accepted, verdicts, troubles, notices, guests, clusters, Optional.of(made));
  }

  /** A report without notices in which every finding counts. */
  public Report(
      List<Rule> rules,
      List<Result> results,
      List<Verdict> verdicts,
      List<Trouble> troubles,
      int guests,
      int clusters) {
    this(rules, results, Accepted.NOTHING, verdicts, troubles, List.of(), guests, clusters);
  }

  /**
   * The same report about some files alone: a finding counts by where it is, a verdict by its
   * subject. Rules, troubles and notices stay.
   *
   * @param files names of the files
   * @param guestsThere how many of them are guest configs
   */
  public Report about(Set<String> files, int guestsThere) {
    List<Waived> waivedThere = new ArrayList<>(0);
    for (Waived waived : waived()) {
      if (isIn(files, waived.result())) {
        waivedThere.add(waived);
      }
    }
    return new Report(
        rules,
        those(results, files),
        new Accepted(waivedThere, those(unchanged(), files), fixed()),
        Verdicts.of(verdicts).about(files),
        troubles,
        notices,
        guestsThere,
        clusters,
        fixes.isEmpty() ? fixes : Optional.of(fixes.get().about(result -> isIn(files, result))));
  }

  private static List<Result> those(List<Result> results, Set<String> files) {
    List<Result> there = new ArrayList<>(results.size());
    for (Result result : results) {
      if (isIn(files, result)) {
        there.add(result);
      }
    }
    return there;
  }

  private static boolean isIn(Set<String> files, Result result) {
    return files.contains(result.at().source().name());
  }

  /** The same run with other findings. */
  Report with(List<Result> counting, Accepted others) {
    return new Report(
        rules, counting, others, verdicts, troubles, notices, guests, clusters, fixes);
  }

  /** The same report with other findings. */
  public Report withResults(List<Result> others) {
    return new Report(rules, others, accepted, verdicts, troubles, notices, guests, clusters);
  }

  /**
   * The same report without findings, and with its verdicts only counted: what is left to be known
   * once the findings are written.
   */
  public Report withoutFindings() {
    Verdicts counted = new Verdicts();
    counted.count(Verdicts.of(verdicts));
    return new Report(
        rules, List.of(), Accepted.NOTHING, counted, troubles, notices, guests, clusters);
  }

  /** The same report with more to be said of the run. */
  public Report with(List<Notice> more) {
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(more);
    return new Report(rules, results, accepted, verdicts, troubles, all, guests, clusters, fixes);
  }

  /** Findings that waivers cover, in the order of findings. */
  public List<Waived> waived() {
    return accepted.waived();
  }

  /** Findings that the baseline knows as they are, in the order of findings. */
  public List<Result> unchanged() {
    return accepted.unchanged();
  }

  /** What the baseline knows and is not there any more. */
  public List<BaselineEntry> fixed() {
    return accepted.fixed();
  }

  /** The findings that count together with those that the baseline knows, in one order. */
  public List<Result> withUnchanged() {
    return inOrder(results, unchanged());
  }

  /** The same and those that are waived. */
  public List<Result> withWaived() {
    return inOrder(withUnchanged(), waived().stream().map(Waived::result).toList());
  }

  private static List<Result> inOrder(List<Result> some, List<Result> others) {
    return others.isEmpty()
        ? some
        : Stream.concat(some.stream(), others.stream()).sorted(ORDER).toList();
  }

  /**
   * How many findings that count there are of each severity; severities without any are there, with
   * 0.
   */
  public Map<Severity, Long> counts() {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, count(severity));
    }
    return counts;
  }

  private long count(Severity severity) {
    long count = 0;
    for (Result result : results) {
      count += result.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** Whether a finding that counts is at least so severe. */
  public boolean hasAtLeast(Severity severity) {
    return results.stream().anyMatch(result -> result.severity().isAtLeast(severity));
  }

  /**
   * The verdicts of rules that could not, or not wholly, be evaluated; where verdicts are only
   * counted, those on some of the subjects.
   */
  public List<Verdict> notEvaluated() {
    List<Verdict> found = new ArrayList<>();
    for (Verdicts.Alike alike : Verdicts.alike(verdicts)) {
      for (Verdict verdict : alike.verdicts()) {
        if (verdict.outcome() == Outcome.NOT_EVALUATED
            || verdict.outcome() == Outcome.PARTLY_EVALUATED) {
          alike.first().forEach(subject -> found.add(verdict.about(subject)));
        }
      }
    }
    return found;
  }

  private static final class Order implements Comparator<Result> {
    @Override
    public int compare(Result one, Result other) {
      int byFile = one.at().source().name().compareTo(other.at().source().name());
      if (byFile != 0) {
        return byFile;
      }
      if (one.at().start() != other.at().start()) {
        return Integer.compare(one.at().start(), other.at().start());
      }
      if (one.at().end() != other.at().end()) {
        return Integer.compare(one.at().end(), other.at().end());
      }
      int byRule = one.rule().id().compareTo(other.rule().id());
      return byRule == 0 ? one.finding().message().compareTo(other.finding().message()) : byRule;
    }
  }
}
