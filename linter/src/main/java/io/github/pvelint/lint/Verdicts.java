package io.github.pvelint.lint;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The verdicts of a run: subject by subject, for each the rules in their order. Most subjects fare
 * alike, and those share what they have in common: a verdict is an object only while somebody looks
 * at it. Reports that count need not look at each, see {@link #alike}; for them alone it need not
 * even be known of which subjects each is.
 */
public final class Verdicts extends AbstractList<Verdict> {
  private final List<Subject> subjects = new ArrayList<>();
  private final List<VerdictRow> rows = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final Map<VerdictRow, VerdictRow> known = new HashMap<>();
  private final Map<VerdictRow, Counted> counted = new LinkedHashMap<>();

  /**
   * Subjects of which every rule says the same.
   *
   * @param verdicts what the rules say, of the first of them
   * @param first some of the subjects, the first ones
   * @param count how many subjects there are
   */
  public record Alike(List<Verdict> verdicts, List<Subject> first, long count) {}

  /** How many subjects fare alike, and a few of them to name. */
  private static final class Counted {
    private static final int NAMED = 3;

    final List<Subject> first = new ArrayList<>(1);
    long count;

    void add(Subject subject) {
      if (first.size() < NAMED) {
        first.add(subject);
      }
      count++;
    }

    void add(Counted others) {
      long sum = count + others.count;
      others.first.forEach(this::add);
      count = sum;
    }
  }

  /** The same verdicts, kept small. */
  static Verdicts of(Collection<Verdict> verdicts) {
    if (verdicts instanceof Verdicts packed) {
      return packed;
    }
    Map<Subject, List<Verdict>> bySubject = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      bySubject.computeIfAbsent(verdict.subject(), any -> new ArrayList<>()).add(verdict);
    }
    Verdicts all = new Verdicts();
    bySubject.forEach((subject, ofIt) -> all.add(subject, VerdictRow.of(ofIt)));
    return all;
  }

  /** Adds what the rules say of a subject; nothing if that is nothing. */
  void add(Subject subject, VerdictRow row) {
    if (row.size() == 0) {
      return;
    }
    VerdictRow shared = known.putIfAbsent(row, row);
    subjects.add(subject);
    rows.add(shared == null ? row : shared);
    ends.add(size() + row.size());
  }

  /** Adds how many fare alike, and forgets which: {@link #alike} stays, the list has none of it. */
  void count(Verdicts others) {
    for (int i = 0; i < others.subjects.size(); i++) {
      counted
          .computeIfAbsent(others.rows.get(i).withoutPlaces(), any -> new Counted())
          .add(others.subjects.get(i));
    }
    others.counted.forEach(
        (row, alike) -> counted.computeIfAbsent(row, any -> new Counted()).add(alike));
  }

  /** Adds all verdicts of others behind these. */
  void append(Verdicts others) {
    for (int i = 0; i < others.subjects.size(); i++) {
      add(others.subjects.get(i), others.rows.get(i));
    }
  }

  /** Those whose subject stands in one of the files. */
  Verdicts about(Set<String> files) {
    Verdicts there = new Verdicts();
    for (int i = 0; i < subjects.size(); i++) {
      if (files.contains(subjects.get(i).file())) {
        there.add(subjects.get(i), rows.get(i));
      }
    }
    return there;
  }

  /** The subjects by what is said of them, in the order in which it is first said. */
  public static List<Alike> alike(List<Verdict> verdicts) {
    return of(verdicts).alike();
  }

  List<Alike> alike() {
    Map<VerdictRow, List<Subject>> byRow = new LinkedHashMap<>();
    for (int i = 0; i < subjects.size(); i++) {
      byRow.computeIfAbsent(rows.get(i), any -> new ArrayList<>()).add(subjects.get(i));
    }
    List<Alike> all = new ArrayList<>();
    counted.forEach((row, alike) -> all.add(alike(row, alike.first, alike.count)));
    byRow.forEach((row, alike) -> all.add(alike(row, alike, alike.size())));
    return all;
  }

  private static Alike alike(VerdictRow row, List<Subject> first, long count) {
    List<Verdict> verdicts = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      verdicts.add(row.verdict(i, first.get(0)));
    }
    return new Alike(verdicts, first, count);
  }

  @Override
  public int size() {
    return ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
  }

  @Override
  public Verdict get(int index) {
    int found = Collections.binarySearch(ends, index + 1);
    int subject = found >= 0 ? found : -found - 1;
    int before = subject == 0 ? 0 : ends.get(subject - 1);
    return rows.get(subject).verdict(index - before, subjects.get(subject));
  }
}
