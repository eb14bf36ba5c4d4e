package io.github.pvelint.fix;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Holds what was found before some patches against what is found after them. A patch has to make
 * its finding go, and to bring in none that is as severe or more.
 */
final class Trial {
  private final Report before;
  private final Report after;
  private final List<Patch> patches;

  /**
   * What is wrong with a patch.
   *
   * @param why without a full stop
   * @param isOwn whether it shows in the patch's own file: no patch of another file is to blame
   */
  record Failure(String why, boolean isOwn) {}

  Trial(Report before, Report after, List<Patch> patches) {
    this.before = before;
    this.after = after;
    this.patches = patches;
  }

  /** The patches that may be to blame, each with the reason; none if all is well. */
  Map<Patch, Failure> failed() {
    Map<Patch, Failure> failed = new LinkedHashMap<>();
    if (after.troubles().size() > before.troubles().size()) {
      patches.forEach(
          patch -> failed.put(patch, new Failure("not all could be judged afterwards", false)));
    }
    for (Patch patch : stillThere()) {
      failed.put(patch, new Failure("the finding would still be there", true));
    }
    for (Result added : added()) {
      for (Patch patch : culprits(added)) {
        failed.putIfAbsent(
            patch, new Failure("it would bring in " + added.rule().id(), isOf(added, patch)));
      }
    }
    return failed;
  }

  private List<Patch> stillThere() {
    Map<String, Integer> counts = counts(after.results(), Trial::exactly);
    Map<String, Integer> allowed = counts(before.results(), Trial::exactly);
    patches.forEach(patch -> allowed.merge(exactly(patch.result()), -1, Integer::sum));
    return patches.stream()
        .filter(
            patch -> {
              String id = exactly(patch.result());
              return counts.getOrDefault(id, 0) > allowed.getOrDefault(id, 0);
            })
        .toList();
  }

  private List<Result> added() {
    Map<String, Integer> known = counts(before.results(), Trial::identity);
    List<Result> added = new ArrayList<>();
    for (Result result : after.results()) {
      if (known.merge(identity(result), -1, Integer::sum) < 0) {
        added.add(result);
      }
    }
    return added;
  }

  /** The patches of the finding's file; if there are none, those of its cluster. */
  private List<Patch> culprits(Result added) {
    List<Patch> near = patches.stream().filter(patch -> isOf(added, patch)).toList();
    String cluster = added.subject().cluster();
    return (near.isEmpty() ? patches : near)
        .stream()
            .filter(patch -> patch.result().subject().cluster().equals(cluster))
            .filter(patch -> added.severity().isAtLeast(patch.result().severity()))
            .toList();
  }

  private static boolean isOf(Result added, Patch patch) {
    return patch.result().subject().file().equals(added.subject().file());
  }

  private static Map<String, Integer> counts(
      List<Result> results, Function<Result, String> identity) {
    Map<String, Integer> counts = new HashMap<>();
    results.forEach(result -> counts.merge(identity.apply(result), 1, Integer::sum));
    return counts;
  }

  /** What makes it the same finding, but for the counter: that changes when one of several goes. */
  private static String identity(Result result) {
    return identity(result, result.finding().at().place().identity());
  }

  /** The same, where what is pending is not what is current. */
  static String exactly(Result result) {
    Place place = result.finding().at().place();
    return identity(result, place.part() + " " + place.name());
  }

  private static String identity(Result result, String place) {
    Spot spot = result.finding().at();
    return String.join(
        "\0",
        result.rule().id(),
        result.subject().identity(),
        place,
        spot.key(),
        spot.subKey(),
        spot.detail());
  }
}
