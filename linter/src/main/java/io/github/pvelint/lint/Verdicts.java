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
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of a run: subject by subject, for each the rules in their order. Most subjects fare
 * alike, and those share what they have in common: a verdict is an object only while somebody looks
 * at it. Reports that count need not look at each, see {@link #alike}; for them alone it need not
 * even be known of which subjects each is.
 */
public final class Verdicts extends AbstractList<Verdict> {
  private final List<Subject> subjects = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final Map<Row, Row> known = new HashMap<>();
  private final Map<Row, Counted> counted = new LinkedHashMap<>();

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

    void add(List<Subject> subjects, long more) {
      for (Subject subject : subjects) {
        if (first.size() < NAMED) {
          first.add(subject);
        }
      }
      count += more;
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
    bySubject.values().forEach(all::addSubject);
    return all;
  }

  /** Adds what the rules say of one subject; nothing if that is nothing. */
  void addSubject(List<Verdict> ofOneSubject) {
    if (!ofOneSubject.isEmpty()) {
      add(ofOneSubject.get(0).subject(), Row.of(ofOneSubject));
    }
  }

  /** Adds how many fare alike, and forgets which: {@link #alike} stays, the list has none of it. */
  void count(Verdicts others) {
    for (Alike alike : others.alike()) {
      List<Verdict> verdicts = new ArrayList<>(alike.verdicts().size());
      for (Verdict verdict : alike.verdicts()) {
        verdicts.add(verdict.withoutPlaces());
      }
      counted
          .computeIfAbsent(Row.of(verdicts), any -> new Counted())
          .add(alike.first(), alike.count());
    }
  }

  /** Adds all verdicts of others behind these. */
  void append(Verdicts others) {
    for (int i = 0; i < others.subjects.size(); i++) {
      add(others.subjects.get(i), others.rows.get(i));
    }
  }

  private void add(Subject subject, Row row) {
    Row shared = known.putIfAbsent(row, row);
    subjects.add(subject);
    rows.add(shared == null ? row : shared);
    ends.add(size() + row.verdicts.size());
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
    Map<Row, List<Subject>> byRow = new LinkedHashMap<>();
    for (int i = 0; i < subjects.size(); i++) {
      byRow.computeIfAbsent(rows.get(i), any -> new ArrayList<>()).add(subjects.get(i));
    }
    List<Alike> all = new ArrayList<>();
    counted.forEach((row, alike) -> all.add(new Alike(row.verdicts, alike.first, alike.count)));
    byRow.forEach((row, alike) -> all.add(new Alike(row.verdicts, alike, alike.size())));
    return all;
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
    return rows.get(subject).verdicts.get(index - before).about(subjects.get(subject));
  }

  /** What is said of a subject, whichever it is. Equal if nothing but the subject differs. */
  private static final class Row {
    final List<Verdict> verdicts;
    private final int hash;

    private Row(List<Verdict> verdicts, int hash) {
      this.verdicts = verdicts;
      this.hash = hash;
    }

    static Row of(List<Verdict> verdicts) {
      int hash = 1;
      for (Verdict verdict : verdicts) {
        hash = 31 * hash + verdict.outcome().hashCode();
      }
      return new Row(verdicts, hash);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Row row) || row.hash != hash || row.size() != size()) {
        return false;
      }
      for (int i = 0; i < size(); i++) {
        if (!isSame(verdicts.get(i), row.verdicts.get(i))) {
          return false;
        }
      }
      return true;
    }

    private int size() {
      return verdicts.size();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Verdict one, Verdict other) {
      // What could not be judged stands in the subject's own file.
      return one.rule().id().equals(other.rule().id())
          && one.outcome() == other.outcome()
          && one.unknowns().isEmpty()
          && other.unknowns().isEmpty()
          && one.reasons().equals(other.reasons());
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
