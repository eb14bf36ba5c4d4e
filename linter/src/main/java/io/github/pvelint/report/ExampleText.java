package io.github.pvelint.report;

import java.util.stream.Collectors;

/** Examples of configs as people read them. */
public final class ExampleText {
  private static final int LONGEST = 200;

  private ExampleText() {}

  /** The example without white space around it; what goes on beyond 200 characters is cut short. */
  public static String of(String config) {
    String text = config.strip();
    return isShort(text)
        ? text
        : text.lines().map(ExampleText::line).collect(Collectors.joining("\n"));
  }

  /** Whether it is as it is to be read; nearly all examples are, and SARIF has hundreds. */
  private static boolean isShort(String text) {
    for (int start = 0; start >= 0 && start < text.length(); ) {
      int end = text.indexOf('\n', start);
      if ((end < 0 ? text.length() : end) - start > LONGEST) {
        return false;
      }
      start = end < 0 ? end : end + 1;
    }
    return text.indexOf('\r') < 0;
  }

  private static String line(String line) {
    int more = line.length() - LONGEST;
    return more <= 0 ? line : line.substring(0, LONGEST) + " ... (" + more + " more characters)";
  }
}
