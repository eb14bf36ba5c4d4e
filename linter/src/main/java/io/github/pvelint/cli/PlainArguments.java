package io.github.pvelint.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the plain arguments of a commit hook, {@code check [FLAG...] FILE...}, without picocli:
 * building its model takes longer than linting twenty files. This is the one place that decides
 * between the two.
 */
final class PlainArguments {
  private PlainArguments() {}

  /** The options; absent if the arguments hold anything but paths and single flags. */
  static Optional<CheckOptions> parse(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).equals("check")) {
      return Optional.empty();
    }
    List<String> paths = new ArrayList<>();
    Set<Flag> flags = new HashSet<>();
    for (String argument : arguments.subList(1, arguments.size())) {
      Optional<Flag> flag = Flag.of(argument);
      if (flag.isPresent() ? !flags.add(flag.get()) : isOption(argument)) {
        return Optional.empty();
      }
      if (flag.isEmpty()) {
        paths.add(argument);
      }
    }
    return Optional.of(CheckOptions.of(paths, flags));
  }

  /** A dash alone is standard input. */
  private static boolean isOption(String argument) {
    return argument.length() > 1 && argument.startsWith("-");
  }
}
