package io.github.pvelint.fix;

import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Fixes what can be fixed, in memory: in passes, since fixes may touch each other and one may make
 * room for another. After each the files are read anew and judged; a fix that does not help, or
 * does harm, is undone. What a fix brings in is always less severe than what it takes away, so the
 * passes end.
 */
public final class Fixer {
  /** Far more than are ever needed; a bound all the same. */
  private static final int MOST_PASSES = 1000;

  /** With what others a patch may be tried: fewer, the more of them may be to blame. */
  private enum Caution {
    NONE,
    ONE_A_FILE,
    ALONE
  }

  private final Function<List<Cluster>, Report> judge;
  private final Set<Fix> classes;
  private final Set<String> files;
  private final List<Result> done = new ArrayList<>();
  private final Map<String, Fixes.Undone> undone = new LinkedHashMap<>();
  private final Map<String, Caution> cautions = new HashMap<>();

  /** The first text of each changed file, by its present one. */
  private final Map<Source, Source> first = new LinkedHashMap<>();

  private List<Cluster> clusters;
  private Report report;
  private final List<Result> found;

  private Fixer(
      Function<List<Cluster>, Report> judge,
      Set<Fix> classes,
      Set<String> files,
      List<Cluster> clusters) {
    this.judge = judge;
    this.classes = Set.copyOf(classes);
    this.files = Set.copyOf(files);
    this.clusters = clusters;
    this.report = judge.apply(clusters);
    this.found = report.results();
  }

  /**
   * Fixes what is found in the clusters.
   *
   * @param judge finds what there is to find in the clusters as a whole
   * @param classes of fixes that may be done
   * @param files names of those that may be changed
   */
  public static Fixed fix(
      Function<List<Cluster>, Report> judge,
      Set<Fix> classes,
      Set<String> files,
      List<Cluster> clusters) {
    return new Fixer(judge, classes, files, clusters).run();
  }

  private Fixed run() {
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      List<Patch> patches = next();
      if (patches.isEmpty()) {
        break;
      }
      attempt(patches);
    }
    Fixes fixes = new Fixes(found, done, List.copyOf(undone.values()), unsafe());
    return new Fixed(clusters, report.withFixes(fixes), changes());
  }

  /** The patches to be tried together, with no more caution than they have shown to need. */
  private List<Patch> next() {
    List<Patch> all = patches();
    Caution least =
        all.stream().map(this::caution).min(Comparator.naturalOrder()).orElse(Caution.NONE);
    Map<Source, List<Patch>> ofFile = new HashMap<>();
    List<Patch> chosen = new ArrayList<>();
    for (Patch patch : all) {
      List<Patch> near = ofFile.computeIfAbsent(patch.source(), any -> new ArrayList<>());
      boolean fits =
          switch (least) {
            case NONE -> near.stream().noneMatch(patch::touches);
            case ONE_A_FILE -> near.isEmpty();
            case ALONE -> chosen.isEmpty();
          };
      if (fits && caution(patch) == least) {
        near.add(patch);
        chosen.add(patch);
      }
    }
    return chosen;
  }

  private Caution caution(Patch patch) {
    return cautions.getOrDefault(Trial.exactly(patch.result()), Caution.NONE);
  }

  private List<Patch> patches() {
    Patches patches = new Patches();
    return report.results().stream()
        .filter(result -> result.fix().filter(classes::contains).isPresent())
        .filter(result -> files.contains(result.subject().file()))
        .filter(result -> !undone.containsKey(Trial.exactly(result)))
        .flatMap(result -> patches.of(result).stream())
        .toList();
  }

  private void attempt(List<Patch> patches) {
    Map<Source, Source> changed = changed(patches);
    List<Cluster> next = Texts.replace(clusters, changed);
    Report judged = judge.apply(next);
    Map<Patch, Trial.Failure> failed = new Trial(report, judged, patches).failed();
    if (failed.isEmpty()) {
      accept(patches, changed, next, judged);
    } else {
      // Patches of like findings are one here: two that fail together have failed once.
      Set<String> rejected = new HashSet<>();
      failed.forEach(
          (patch, failure) -> {
            if (rejected.add(Trial.exactly(patch.result()))) {
              reject(patch, failure, patches.size() == 1);
            }
          });
    }
  }

  /** If it may have been another patch's fault, it is tried again without that one. */
  private void reject(Patch patch, Trial.Failure failure, boolean isAlone) {
    String id = Trial.exactly(patch.result());
    Caution caution = caution(patch);
    if (isAlone || (caution == Caution.ONE_A_FILE && failure.isOwn())) {
      undone.put(id, new Fixes.Undone(patch.result(), failure.why()));
    } else {
      cautions.put(id, caution == Caution.NONE ? Caution.ONE_A_FILE : Caution.ALONE);
    }
  }

  private static Map<Source, Source> changed(List<Patch> patches) {
    Map<Source, List<Edit>> edits = new LinkedHashMap<>();
    for (Patch patch : patches) {
      edits.computeIfAbsent(patch.source(), any -> new ArrayList<>()).addAll(patch.edits());
    }
    Map<Source, Source> changed = new LinkedHashMap<>();
    edits.forEach((source, all) -> changed.put(source, PatchedText.of(source, all)));
    return changed;
  }

  private void accept(
      List<Patch> patches, Map<Source, Source> changed, List<Cluster> next, Report judged) {
    patches.forEach(patch -> done.add(patch.result()));
    changed.forEach(
        (old, text) -> {
          Source before = first.remove(old);
          first.put(text, before == null ? old : before);
        });
    clusters = next;
    report = judged;
  }

  private int unsafe() {
    Patches patches = new Patches();
    return classes.contains(Fix.UNSAFE)
        ? 0
        : (int)
            report.results().stream()
                .filter(result -> files.contains(result.subject().file()))
                .filter(result -> patches.of(result).isPresent())
                .filter(result -> result.fix().filter(Fix.UNSAFE::equals).isPresent())
                .count();
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    first.forEach((after, before) -> changes.add(new Change(before, after)));
    return changes;
  }
}
