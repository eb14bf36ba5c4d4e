package io.github.pvelint.cli;

import io.github.pvelint.schema.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Words of which one must be chosen. */
final class Choice {
  private static final int MOST = 5;

  private Choice() {}

  /**
   * The value of that name.
   *
   * @throws UsageException naming all values, if there is none
   */
  static <T> T of(T[] values, Function<T, String> name, String given, String option) {
    List<String> names = new ArrayList<>();
    for (T value : values) {
      if (name.apply(value).equals(given)) {
        return value;
      }
      names.add(name.apply(value));
    }
    throw new UsageException(
        option + " takes " + String.join(", ", names) + "; not `" + given + "`");
  }

  /** {@code ; did you mean ...?}, or nothing if nothing is close. */
  static String didYouMean(String given, Collection<String> names) {
    List<String> close = Suggestions.closest(given, names);
    if (close.isEmpty() && !given.isEmpty()) {
      close = names.stream().filter(name -> name.contains(given)).sorted().limit(MOST).toList();
    }
    return close.isEmpty() ? "" : "; did you mean " + String.join(" or ", close) + "?";
  }
}
