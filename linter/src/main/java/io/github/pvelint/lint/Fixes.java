package io.github.pvelint.lint;

import java.util.List;

/**
 * What {@code --fix} did before the report was made, which shows what is left.
 *
 * @param done findings that are gone, each as it was when its fix was done
 * @param undone findings that are still there although there is a fix for them
 * @param unsafe how many of the findings left have a fix that was not asked for, an unsafe one
 */
public record Fixes(List<Result> done, List<Undone> undone, int unsafe) {

  /** A finding that could not be fixed, and why; no full stop at its end. */
  public record Undone(Result result, String why) {}

  public Fixes {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }
}
