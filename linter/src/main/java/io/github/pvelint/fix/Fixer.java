package io.github.pvelint.fix;

import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Function<List<Cluster>, Report> judge;
  private final Set<Fix> classes;
  private final Set<String> files;
  private final List<Result> done = new ArrayList<>();
  private final Map<String, Fixes.Undone> undone = new LinkedHashMap<>();
  private final Set<String> suspects = new HashSet<>();

  /** The first text of each changed file, by its present one. */
  private final Map<Source, Source> first = new LinkedHashMap<>();

  private List<Cluster> clusters;
  private Report report;

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
    Fixes fixes = new Fixes(done, List.copyOf(undone.values()), unsafe());
    return new Fixed(clusters, report.withFixes(fixes), changes());
  }

  /** All that do not touch each other; in the end those alone that may have done harm before. */
  private List<Patch> next() {
    List<Patch> chosen = new ArrayList<>();
    Map<Source, List<Patch>> ofFile = new HashMap<>();
    Optional<Patch> suspect = Optional.empty();
    for (Patch patch : patches()) {
      if (suspects.contains(Trial.exactly(patch.result()))) {
        suspect = suspect.or(() -> Optional.of(patch));
        continue;
      }
      List<Patch> near = ofFile.computeIfAbsent(patch.source(), any -> new ArrayList<>());
      if (near.stream().noneMatch(patch::touches)) {
        near.add(patch);
        chosen.add(patch);
      }
    }
    return chosen.isEmpty() ? suspect.map(List::of).orElse(List.of()) : chosen;
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
    Map<Patch, String> failed = new Trial(report, judged, patches).failed();
    if (failed.isEmpty()) {
      accept(patches, changed, next, judged);
    } else if (patches.size() == 1) {
      failed.forEach(this::undo);
    } else {
      failed.keySet().forEach(patch -> suspects.add(Trial.exactly(patch.result())));
    }
  }

  private static Map<Source, Source> changed(List<Patch> patches) {
    Map<Source, List<Edit>> edits = new LinkedHashMap<>();
    for (Patch patch : patches) {
      edits
          .computeIfAbsent(patch.source(), any -> new ArrayList<>())
          .addAll(patch.edits());
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

  private void undo(Patch patch, String why) {
    undone.put(Trial.exactly(patch.result()), new Fixes.Undone(patch.result(), why));
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
