package io.github.pvelint.report.text;

import io.github.pvelint.rule.Severity;

/**
 * Colours text, or leaves it as it is. The only place that writes an escape character.
 *
 * @param on whether the output takes colours
 */
record Paint(boolean on) {
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String RED = "1;31";
  private static final String GREEN = "1;32";
  private static final String YELLOW = "1;33";
  private static final String BLUE = "1;34";
  private static final String CYAN = "1;36";
  private static final String REMOVED = "31";
  private static final String ADDED = "32";

  String strong(String text) {
    return paint(BOLD, text);
  }

  String dim(String text) {
    return paint(DIM, text);
  }

  /** For what went wrong in reading. */
  String alarm(String text) {
    return paint(RED, text);
  }

  /** For what deserves a second look: not all could be judged. */
  String caution(String text) {
    return paint(YELLOW, text);
  }

  /** For a clean result. */
  String good(String text) {
    return paint(GREEN, text);
  }

  /** For line numbers and what frames the source. */
  String frame(String text) {
    return paint(BLUE, text);
  }

  /** For the words that begin advice. */
  String label(String text) {
    return paint(CYAN, text);
  }

  String removed(String text) {
    return paint(REMOVED, text);
  }

  String added(String text) {
    return paint(ADDED, text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(RED, text);
      case WARNING -> paint(YELLOW, text);
      case NOTE -> paint(BLUE, text);
    };
  }

  private String paint(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
