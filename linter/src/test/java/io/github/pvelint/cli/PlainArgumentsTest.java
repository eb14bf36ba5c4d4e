package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way and picocli must understand the same arguments alike. */
class PlainArgumentsTest {
  private static final String[] WORDS = {
    "",
    " ",
    ".",
    "-",
    "a.conf",
    "lxc/101.conf",
    "@args",
    "check",
    "parse",
    "ü b.conf",
    "'q'",
    "\"q\"",
    "a=b",
    "${x}",
    "$HOME",
    "*",
    "--all-files",
    "--allow-empty",
    "--quiet",
    "--statistics",
    "--no-color",
    "--fail-on-not-evaluated",
    "--",
    "--help",
    "-x",
    "--quiet=true",
    "--fail-on",
    "never",
    "-5",
    "--jobs",
    "--fix",
    "--diff"
  };

  private static Command picocli(List<String> args) {
    return new CommandParser().parse(args);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check a.conf b.conf",
        "check - --quiet",
        "check --allow-empty --all-files lxc",
        "check a.conf --statistics --no-color --fail-on-not-evaluated"
      })
  void plainArgumentsAreTaken(String line) {
    List<String> args = List.of(line.split(" "));

    assertThat(PlainArguments.parse(args).map(Command.Check::new).map(Command.class::cast))
        .contains(picocli(args));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules",
        "--help",
        "check --help",
        "check -f text",
        "check --quiet --quiet",
        "check -- a",
        "check --quiet=true"
      })
  void allElseIsLeftToPicocli(String line) {
    assertThat(PlainArguments.parse(List.of(line.split(" ")))).isEmpty();
  }

  @Test
  void anyArgumentsAreUnderstoodAlike() {
    Random random = new Random(20260131);
    int compared = 0;
    for (int i = 0; i < 3000; i++) {
      List<String> args = new ArrayList<>(List.of("check"));
      for (int n = random.nextInt(5); n > 0; n--) {
        args.add(WORDS[random.nextInt(WORDS.length)]);
      }
      Optional<CheckOptions> plain = PlainArguments.parse(args);
      if (plain.isPresent()) {
        compared++;
        assertThat(picocli(args)).as("%s", args).isEqualTo(new Command.Check(plain.get()));
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }
}
