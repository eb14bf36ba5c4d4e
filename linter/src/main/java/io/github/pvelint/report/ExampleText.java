package io.github.pvelint.report;

import java.util.stream.Collectors;

/** Examples of configs as people read them. */
public final class ExampleText {
  private static final int LONGEST = 200;

  private ExampleText() {}

  /** The example without white space around it; what goes on beyond 200 characters is cut short. */
  public static String of(String config) {
    return config.strip().lines().map(ExampleText::line).collect(Collectors.joining("\n"));
  }

  private static String line(String line) {
    int more = line.length() - LONGEST;
    return more <= 0 ? line : line.substring(0, LONGEST) + " ... (" + more + " more characters)";
  }
}
