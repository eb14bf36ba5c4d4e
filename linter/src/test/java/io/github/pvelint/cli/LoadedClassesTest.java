package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process of its own loads: nobody pays for what is not used. */
class LoadedClassesTest {
  private static final int FILES = 20;

  @TempDir Path folder;

  @BeforeEach
  void twentyGuests() throws IOException {
    folder = folder.toRealPath();
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("lxc"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve("lxc/" + (100 + i) + ".conf"), Run.PRIVILEGED);
    }
  }

  @Test
  void withoutAPolicyNothingOfPoliciesIsLoaded() throws Exception {
    assertThat(loaded())
        .contains("io.github.pvelint.lint.Linter")
        .noneMatch(name -> name.startsWith("org.apache.commons.configuration2."))
        .noneMatch(name -> name.startsWith("org.apache.commons."))
        .noneMatch(name -> name.startsWith("org.yaml."))
        .noneMatch(name -> name.startsWith("dev.cel."))
        .noneMatch(name -> name.startsWith("com.google."))
        .noneMatch(name -> name.endsWith(".cli.Progress"))
        .noneMatch(name -> name.startsWith("com.samskivert."))
        .noneMatch(name -> name.startsWith("org.sqlite."))
        .noneMatch(name -> name.startsWith("io.github.pvelint.history."))
        .noneMatch(name -> name.startsWith("io.github.pvelint.report.html."))
        .noneMatch(name -> name.startsWith("io.github.pvelint.policy."));
  }

  /** On Java 17 each lambda expression costs 0.14 ms at its first call. */
  @Test
  void whatAHookPassesThroughHasNoLambdaExpressions() throws Exception {
    assertThat(loaded())
        .anyMatch(name -> name.startsWith("io.github.pvelint.input."))
        .filteredOn(name -> name.contains("$$Lambda"))
        .noneMatch(name -> name.startsWith("io.github.pvelint.cli."))
        .noneMatch(name -> name.startsWith("io.github.pvelint.input."));
  }

  @Test
  void withAPolicyItIs() throws Exception {
    Files.writeString(folder.resolve("pvelint.yaml"), "fail-on: error\n");
    assertThat(loaded())
        .anyMatch(name -> name.startsWith("org.apache.commons.configuration2."))
        .anyMatch(name -> name.startsWith("org.yaml."))
        // What reads scripts, files, addresses and the environment in Commons Configuration.
        .noneMatch(name -> name.startsWith("org.apache.commons.text."))
        .noneMatch(name -> name.contains(".interpol."))
        .noneMatch(name -> name.startsWith("dev.cel."))
        .noneMatch(name -> name.startsWith("com.google."));
  }

  @Test
  void whereAPolicyHasARuleCelIs() throws Exception {
    Files.writeString(
        folder.resolve("pvelint.yaml"),
        """
        custom-rules:
          - id: custom-named
            summary: Guest has no name
            severity: warning
            assert: guest.name != ''
        """);
    assertThat(loaded()).anyMatch(name -> name.startsWith("dev.cel."));
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
  }

  /** The names of the classes that {@code check} on all files loads, by the log of the JVM. */
  private List<String> loaded() throws Exception {
    Path log = folder.resolve("classes.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check"));
    if (Runtime.version().feature() >= 24) {
      // Protobuf, which CEL rests on, makes these releases print warnings.
      command.add(1, "--sun-misc-unsafe-memory-access=allow");
    }
    for (int i = 0; i < FILES; i++) {
      command.add("lxc/" + (100 + i) + ".conf");
    }
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("out"))).contains("in 20 guests");
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      // [0.012s][info][class,load] java.lang.Object source: shared objects file
      String entry = line.substring(line.lastIndexOf("] ") + 2);
      names.add(entry.substring(0, entry.indexOf(' ')));
    }
    assertThat(names).hasSizeGreaterThan(300);
    return names;
  }
}
