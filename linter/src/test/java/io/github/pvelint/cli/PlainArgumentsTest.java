package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Supplier;
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
    "--fail-on=error",
    "never",
    "--format",
    "-f",
    "sarif",
    "--format=json=out.json",
    "--format=",
    "--policy",
    "--policy=p.yaml",
    "--policy=-",
    "--rule",
    "--rule=a=b",
    "--disable=nic-*",
    "--pve-version",
    "8",
    "--now=2026-01-31T12:00:00Z",
    "--baseline",
    "--write-baseline=b",
    "--stdin-filename=lxc/1.conf",
    "--need",
    "-5",
    "--jobs",
    "--fix",
    "--diff"
  };

  private static final String LEFT = "left to picocli";

  private final CommandParser picocli = new CommandParser();

  private Command picocli(List<String> args) {
    return picocli.parse(args);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check a.conf b.conf",
        "check - --quiet",
        "check --allow-empty --all-files lxc",
        "check a.conf --statistics --no-color --fail-on-not-evaluated",
        "check --policy p.yaml a.conf",
        "check a.conf --format sarif=x=y --format=text",
        "check --rule a --rule=b --disable c --disable d a.conf",
        "check --fail-on never --pve-version=8 --now 2026-01-31T12:00:00Z a.conf",
        "check --category c --path-prefix=p --baseline b --write-baseline w --history h a.conf",
        "check --rev HEAD --stdin-filename lxc/101.conf -"
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
        "check --policy",
        "check --policy -- a",
        "check --policy a --policy b",
        "check --need a=isolation",
        "check --jobs 2",
        "check --quiet --quiet",
        "check -- a",
        "check --quiet=true"
      })
  void allElseIsLeftToPicocli(String line) {
    assertThat(PlainArguments.parse(List.of(line.split(" ")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --format nonsense",
        "check --format text --format sarif",
        "check --fail-on nonsense",
        "check --now today",
        "check --stdin-filename lxc/101.conf a.conf"
      })
  void badValuesAreRefusedAlike(String line) {
    List<String> args = List.of(line.split(" "));

    assertThatThrownBy(() -> PlainArguments.parse(args))
        .isInstanceOf(UsageException.class)
        .hasMessage(String.valueOf(outcome(() -> picocli(args))));
  }

  @Test
  void anyArgumentsAreUnderstoodAlike() {
    Random random = new Random(20260131);
    int compared = 0;
    for (int i = 0; i < 6000; i++) {
      List<String> args = new ArrayList<>(List.of("check"));
      for (int n = random.nextInt(5); n > 0; n--) {
        args.add(WORDS[random.nextInt(WORDS.length)]);
      }
      Object plain =
          outcome(
              () ->
                  PlainArguments.parse(args)
                      .map(Command.Check::new)
                      .map(Command.class::cast)
                      .orElseThrow());
      if (!plain.equals(LEFT)) {
        compared++;
        assertThat(outcome(() -> picocli(args))).as("%s", args).isEqualTo(plain);
      }
    }
    assertThat(compared).isGreaterThan(1500);
  }

  /** The command, or what is wrong with the arguments. */
  private static Object outcome(Supplier<Command> parsing) {
    try {
      return parsing.get();
    } catch (UsageException e) {
      return String.valueOf(e.getMessage());
    } catch (NoSuchElementException e) {
      return LEFT;
    }
  }
}
