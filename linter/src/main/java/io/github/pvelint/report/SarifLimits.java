package io.github.pvelint.report;

import io.github.pvelint.lint.Result;
import io.github.pvelint.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What GitHub's code scanning takes of a file. Beyond these limits it refuses the file as a whole,
 * so the least severe findings are left out.
 *
 * @param results how many results
 * @param bytes how large the file may be when it is gzipped, as it is for the upload
 */
record SarifLimits(int results, long bytes) {
  /** GitHub's documentation of 2026. */
  static final SarifLimits GITHUB = new SarifLimits(25_000, 10_000_000);

  /** So many rules are taken. */
  static final int RULES = 25_000;

  /** So many tags of a rule are taken. */
  static final int TAGS = 20;

  /** So many results are shown, the most severe ones. */
  private static final int SHOWN = 5_000;

  /** What a result adds to the file beside its message, gzipped: far less. */
  private static final int RESULT = 200;

  /** Of what was allowed for, in case what is left packs less well than what is not. */
  private static final double MARGIN = 0.9;

  /** The size of a file with these results, gzipped. */
  interface Size {
    long of(List<Result> results) throws IOException;
  }

  /**
   * What is left.
   *
   * @param remarks what was cut and what will not be seen, for people; mostly empty
   */
  record Kept(List<Result> results, List<String> remarks) {}

  /** The most severe of all results within the limits, in their old order. */
  Kept keep(List<Result> all, Size size) throws IOException {
    List<Result> kept = mostSevere(all, results);
    // To measure takes as long as to write, so it is done only if it could matter.
    long now = guess(kept) > bytes / 4 ? size.of(kept) : 0;
    while (now > bytes) {
      kept = mostSevere(all, (int) (kept.size() * MARGIN * bytes / now));
      now = kept.isEmpty() ? 0 : size.of(kept);
    }
    return new Kept(kept, remarks(all.size(), kept.size()));
  }

  private static long guess(List<Result> results) {
    return results.stream().mapToLong(result -> result.finding().message().length() + RESULT).sum();
  }

  private List<String> remarks(int all, int kept) {
    List<String> remarks = new ArrayList<>();
    if (kept < all) {
      remarks.add(
          (all - kept)
              + " of "
              + all
              + " findings, the least severe, were left out of the SARIF file: code scanning takes"
              + " no more than "
              + results
              + " results and "
              + bytes
              + " bytes gzipped");
    }
    if (kept > SHOWN) {
      remarks.add(
          "code scanning shows no more than the "
              + SHOWN
              + " most severe of the "
              + kept
              + " findings in the SARIF file");
    }
    return remarks;
  }

  private static List<Result> mostSevere(List<Result> all, int number) {
    if (all.size() <= number) {
      return all;
    }
    // Findings that are equal in all they say are still two.
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      indexes.add(i);
    }
    indexes.sort(Comparator.comparing(index -> all.get(index).severity()));
    return indexes.subList(0, number).stream().sorted().map(all::get).toList();
  }

  /** Rules that found something go first, in case there are too many. */
  static List<Rule> rules(List<Rule> all, List<Result> kept) {
    if (all.size() <= RULES) {
      return all;
    }
    Set<String> found =
        kept.stream()
            .map(result -> result.rule().id())
            .collect(Collectors.toCollection(HashSet::new));
    return all.stream()
        .sorted(Comparator.comparing((Rule rule) -> !found.contains(rule.info().id())))
        .limit(RULES)
        .toList();
  }
}
