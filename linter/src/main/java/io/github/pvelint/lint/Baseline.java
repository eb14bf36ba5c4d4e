package io.github.pvelint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The findings that were there when somebody drew a line: only what is new counts.
 *
 * @param entries by file, rule and fingerprint
 */
public record Baseline(List<BaselineEntry> entries) {
  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::file)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::fingerprint);

  public Baseline {
    entries = entries.stream().sorted(ORDER).toList();
  }

  /** The findings of a report; not those that are waived, which count when the waiver is over. */
  public static Baseline of(Report report) {
    return new Baseline(report.withUnchanged().stream().map(BaselineEntry::of).toList());
  }

  /**
   * The findings of a report that was held against this baseline, and those entries that it says
   * nothing about: of files that were not read, or rules that were not asked.
   */
  public Baseline updated(Report compared) {
    List<BaselineEntry> all = new ArrayList<>(of(compared).entries);
    Set<String> known = new HashSet<>();
    all.forEach(entry -> known.add(entry.fingerprint()));
    for (BaselineEntry entry : without(compared.fixed()).entries) {
      if (known.add(entry.fingerprint())) {
        all.add(entry);
      }
    }
    return new Baseline(all);
  }

  /** This baseline without some of its entries. */
  public Baseline without(List<BaselineEntry> gone) {
    Set<BaselineEntry> all = new HashSet<>(gone);
    return new Baseline(entries.stream().filter(entry -> !all.contains(entry)).toList());
  }

  /**
   * Holds a report against this baseline. What the baseline knows does not count, unless its value
   * is another one now; what is gone is fixed.
   *
   * @param report of all that was judged
   * @param isRead whether all was read that can be found in the file of that name, if it is still
   *     there
   */
  public Report compare(Report report, Predicate<String> isRead) {
    return new BaselineComparison(this, report).report(isRead);
  }
}
