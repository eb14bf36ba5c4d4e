package io.github.pvelint.lint;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What {@code --fix} did before the report was made, which shows what is left.
 *
 * @param found what was found before; without what is waived or known
 * @param done findings that were fixed, each as it was then; others may have gone with them
 * @param undone findings that are still there although there is a fix for them
 * @param unsafe how many of the findings left have a fix that was not asked for, an unsafe one
 */
public record Fixes(List<Result> found, List<Result> done, List<Undone> undone, int unsafe) {

  /** A finding that could not be fixed, and why; no full stop at its end. */
  public record Undone(Result result, String why) {}

  public Fixes {
    found = List.copyOf(found);
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  /** The same about some of the findings. */
  Fixes about(Predicate<Result> wanted) {
    return new Fixes(found.stream().filter(wanted).toList(), done, undone, unsafe);
  }

  /** How many of the findings there were are not among those that are left. */
  public int gone(List<Result> left) {
    Set<String> known = left.stream().map(Result::fingerprint).collect(Collectors.toSet());
    return (int) found.stream().filter(one -> !known.contains(one.fingerprint())).count();
  }
}
