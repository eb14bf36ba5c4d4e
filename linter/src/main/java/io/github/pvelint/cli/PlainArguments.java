package io.github.pvelint.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the plain arguments of a commit hook, {@code check [OPTION...] FILE...}, without picocli:
 * building its model takes longer than linting twenty files. This is the one place that decides
 * between the two.
 */
final class PlainArguments {
  private static final Set<String> REPEATABLE = Set.of("--format", "--rule", "--disable");
  private static final Set<String> SINGLE =
      Set.of(
          "--policy",
          "--fail-on",
          "--pve-version",
          "--now",
          "--category",
          "--path-prefix",
          "--baseline",
          "--write-baseline",
          "--history",
          "--rev",
          "--stdin-filename");

  private final List<String> paths = new ArrayList<>();
  private final Set<Flag> flags = new HashSet<>();
  private final Map<String, List<String>> values = new HashMap<>();

  private PlainArguments() {}

  /**
   * The options; absent if the arguments hold anything but paths, flags, and options with a value
   * that is plain to see.
   *
   * @throws UsageException if a value is none that its option takes
   */
  static Optional<CheckOptions> parse(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).equals("check")) {
      return Optional.empty();
    }
    PlainArguments plain = new PlainArguments();
    for (int at = 1; at < arguments.size(); at++) {
      String argument = arguments.get(at);
      if (isOption(argument) && !plain.addFlag(argument)) {
        int equals = argument.indexOf('=');
        if (equals < 0 && ++at == arguments.size()) {
          return Optional.empty();
        }
        String option = equals < 0 ? argument : argument.substring(0, equals);
        String value = equals < 0 ? arguments.get(at) : argument.substring(equals + 1);
        if (!plain.addValue(option, value)) {
          return Optional.empty();
        }
      } else if (!isOption(argument)) {
        plain.paths.add(argument);
      }
    }
    return Optional.of(
        new CheckArguments(plain.paths, plain.flags, plain.values, Optional.empty()).options());
  }

  /** A dash alone is standard input. */
  private static boolean isOption(String argument) {
    return argument.length() > 1 && argument.startsWith("-");
  }

  private boolean addFlag(String argument) {
    Optional<Flag> flag = Flag.of(argument);
    return flag.isPresent() && flags.add(flag.get());
  }

  private boolean addValue(String option, String value) {
    boolean isPlain = !value.isEmpty() && !isOption(value);
    if (!isPlain || !(REPEATABLE.contains(option) || SINGLE.contains(option))) {
      return false;
    }
    List<String> given = new ArrayList<>(values.getOrDefault(option, List.of()));
    given.add(value);
    values.put(option, given);
    return given.size() == 1 || REPEATABLE.contains(option);
  }
}
