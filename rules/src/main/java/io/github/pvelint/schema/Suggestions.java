package io.github.pvelint.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what someone may have meant who wrote a name that does not exist. */
public final class Suggestions {
  /** How many are worth reading. */
  static final int MOST = 3;

  private Suggestions() {}

  /**
   * The names closest to an unknown one, best first, at most three; empty if none is close. Case
   * makes no difference, nor does {@code _} for {@code -}.
   */
  public static List<String> closest(String unknown, Collection<String> names) {
    String wanted = plain(unknown);
    // One slip in a short word, one in four letters of a long one, up to three: more, and the guess
    // is as good as none (`status` is not `startup`). A single slip makes another word of two
    // letters: `rw` is not `ro`.
    int limit = wanted.length() < 3 ? 0 : Math.max(1, Math.min(3, wanted.length() / 4));
    List<Guess> guesses = new ArrayList<>();
    for (String name : names) {
      if (!name.equals(unknown) && Math.abs(name.length() - wanted.length()) <= limit) {
        int distance = distance(wanted, plain(name));
        if (distance <= limit) {
          guesses.add(new Guess(name, distance));
        }
      }
    }
    guesses.sort(Comparator.comparingInt(Guess::distance).thenComparing(Guess::name));
    return guesses.stream().limit(MOST).map(Guess::name).toList();
  }

  /** Case and the choice of joiner are no difference: {@code Pre_Enrolled} is close enough. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many letters to add, drop, change or swap with their neighbour. */
  private static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      table[i][0] = i;
    }
    for (int j = 0; j <= other.length(); j++) {
      table[0][j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        table[i][j] =
            Math.min(table[i - 1][j - 1] + change, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[one.length()][other.length()];
  }

  /** A name and how far it is off. */
  private record Guess(String name, int distance) {}
}
