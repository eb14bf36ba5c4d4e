package io.github.pvelint.syntax;

import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Bytes that a lexer's grammar does not tell apart. A lexer that is shown one of each such range,
 * in place of every other, learns a third of the transitions: with all letters and digits of a
 * config that is several ms of each start.
 */
final class ByteRanges {
  /** Bytes from here on are all alike: ANTLR's automaton caches its transitions for ASCII only. */
  private static final int NOT_ASCII = 0x80;

  private ByteRanges() {}

  /** For each byte the first one of its range. */
  static byte[] of(ATN grammar) {
    boolean[] begins = new boolean[NOT_ASCII];
    for (ATNState state : grammar.states) {
      for (int i = 0; i < state.getNumberOfTransitions(); i++) {
        mark(state.transition(i), begins);
      }
    }
    byte[] shown = new byte[256];
    byte first = 0;
    for (int b = 0; b < shown.length; b++) {
      if (b < NOT_ASCII && begins[b]) {
        first = (byte) b;
      }
      shown[b] = first;
    }
    return shown;
  }

  private static void mark(Transition transition, boolean[] begins) {
    IntervalSet label = transition.label();
    if (label == null) {
      return;
    }
    for (Interval interval : label.getIntervals()) {
      markAt(interval.a, begins);
      markAt(interval.b + 1, begins);
    }
  }

  private static void markAt(int b, boolean[] begins) {
    if (b >= 0 && b < begins.length) {
      begins[b] = true;
    }
  }
}
