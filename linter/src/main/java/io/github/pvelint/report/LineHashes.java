package io.github.pvelint.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * {@code primaryLocationLineHash} as GitHub's upload action computes it from a checked-out file
 * (github/codeql-action, src/fingerprints.ts): a rolling hash over the hundred UTF-16 units from
 * the beginning of a line on, blanks left out, with a counter for equal hashes. An upload through
 * the REST API has no other.
 */
final class LineHashes {
  private static final int BLOCK = 100;
  private static final long FACTOR = 37;
  private static final long OLDEST_FACTOR = power(FACTOR, BLOCK);
  private static final char END = 0xFFFF;
  private static final int NONE = 0;

  private final char[] window = new char[BLOCK];
  private final int[] lineAt = new int[BLOCK];
  private final Map<Long, Integer> seen = new HashMap<>();
  private final Map<Integer, String> found = new HashMap<>();
  private final Set<Integer> wanted;

  private long hash;
  private int index;
  private int line;
  private boolean atLineStart = true;
  private boolean afterCarriageReturn;

  private LineHashes(Set<Integer> wanted) {
    this.wanted = wanted;
  }

  /**
   * The hashes of some lines of a file, in one pass.
   *
   * @param lines 1-based numbers as GitHub counts: a carriage return ends a line, too. That gives
   *     never fewer lines than there are by line feeds alone
   * @return by line number; a number beyond the last line is missing
   */
  static Map<Integer, String> of(String text, Set<Integer> lines) {
    LineHashes hashes = new LineHashes(lines);
    for (int i = 0; i < text.length(); i++) {
      hashes.take(text.charAt(i));
    }
    hashes.take(END);
    for (int i = 0; i < BLOCK; i++) {
      hashes.emit();
      hashes.push((char) 0);
    }
    return hashes.found;
  }

  private void take(char unit) {
    boolean skipped = unit == ' ' || unit == '\t' || (afterCarriageReturn && unit == '\n');
    afterCarriageReturn = unit == '\r';
    if (skipped) {
      return;
    }
    char kept = unit == '\r' ? '\n' : unit;
    emit();
    if (atLineStart) {
      lineAt[index] = ++line;
    }
    atLineStart = kept == '\n';
    push(kept);
  }

  /** Gives out the hash of the line that began a whole block ago in this slot of the ring. */
  private void emit() {
    if (lineAt[index] == NONE) {
      return;
    }
    int occurrence = seen.merge(hash, 1, Integer::sum);
    if (wanted.contains(lineAt[index])) {
      found.put(lineAt[index], Long.toHexString(hash) + ":" + occurrence);
    }
    lineAt[index] = NONE;
  }

  private void push(char unit) {
    hash = FACTOR * hash + unit - OLDEST_FACTOR * window[index];
    window[index] = unit;
    index = (index + 1) % BLOCK;
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }
}
