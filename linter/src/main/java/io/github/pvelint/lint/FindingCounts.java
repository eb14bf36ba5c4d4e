package io.github.pvelint.lint;

import io.github.pvelint.model.Waiver;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many findings there were: what is left of them once they are written and let go. */
public final class FindingCounts {
  /** By the rule's id, for each severity the number. */
  private final Map<String, Map<Severity, Long>> byRule = new TreeMap<>();

  private final Map<Waiver, Use> waivers = new LinkedHashMap<>();

  /** The use of a waiver: how many findings it covers, and the first file that has one. */
  private record Use(long count, String firstFile) {
    Use and(Use other) {
      boolean isFirst = firstFile.compareTo(other.firstFile) <= 0;
      return new Use(count + other.count, isFirst ? firstFile : other.firstFile);
    }
  }

  /**
   * A waiver in use.
   *
   * @param findings how many it covers, at least 1
   */
  public record Used(Waiver waiver, long findings) {}

  /** Those of a report: the findings that count, and those that are waived. */
  public static FindingCounts of(Report report) {
    FindingCounts counts = new FindingCounts();
    for (Result result : report.results()) {
      counts.add(result.rule().id(), result.severity(), 1);
    }
    for (Waived one : report.waived()) {
      counts.use(one.waiver(), new Use(1, one.result().at().source().name()));
    }
    return counts;
  }

  private void add(String rule, Severity severity, long more) {
    Map<Severity, Long> found = byRule.get(rule);
    if (found == null) {
      found = new EnumMap<>(Severity.class);
      byRule.put(rule, found);
    }
    found.put(severity, found.getOrDefault(severity, 0L) + more);
  }

  private void use(Waiver waiver, Use more) {
    Use earlier = waivers.get(waiver);
    waivers.put(waiver, earlier == null ? more : earlier.and(more));
  }

  /** Adds others. */
  public void add(FindingCounts others) {
    others.byRule.forEach(
        (rule, found) -> found.forEach((severity, more) -> add(rule, severity, more)));
    others.waivers.forEach(this::use);
  }

  /** Whether no finding counts. */
  public boolean isEmpty() {
    return byRule.isEmpty();
  }

  /** How many findings that count are so severe. */
  public long of(Severity severity) {
    long sum = 0;
    for (String rule : byRule.keySet()) {
      sum += of(rule, severity);
    }
    return sum;
  }

  /** The ids of the rules with findings that count, in their order. */
  public List<String> rules() {
    return List.copyOf(byRule.keySet());
  }

  /** How many findings of a rule that count are so severe. */
  public long of(String rule, Severity severity) {
    return byRule.getOrDefault(rule, Map.of()).getOrDefault(severity, 0L);
  }

  /** How many findings are waived. */
  public long waived() {
    long sum = 0;
    for (Use use : waivers.values()) {
      sum += use.count;
    }
    return sum;
  }

  /** The waivers in use, in the order of the findings that they cover. */
  public List<Used> waivers() {
    List<Map.Entry<Waiver, Use>> entries = new ArrayList<>(waivers.entrySet());
    entries.sort((one, other) -> one.getValue().firstFile.compareTo(other.getValue().firstFile));
    List<Used> used = new ArrayList<>(entries.size());
    for (Map.Entry<Waiver, Use> entry : entries) {
      used.add(new Used(entry.getKey(), entry.getValue().count));
    }
    return used;
  }
}
