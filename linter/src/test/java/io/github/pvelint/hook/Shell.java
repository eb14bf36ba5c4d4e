package io.github.pvelint.hook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs processes in a folder, without anything of the user's own settings.
 *
 * @param variables beyond those that make git and Java work
 */
record Shell(Path folder, Map<String, String> variables) {
  /** The project's own folder. */
  static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  /**
   * How a process ended.
   *
   * @param output what it wrote, standard error included
   */
  record Run(int exit, String output) {}

  /** A shell for some folder. */
  static Shell in(Path folder) {
    return new Shell(folder, Map.of());
  }

  /** The same with one more variable. */
  Shell with(String name, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(name, value);
    return new Shell(folder, more);
  }

  /** Runs a command, whatever comes of it. */
  Run run(String... command) throws IOException, InterruptedException {
    return finish(start(command));
  }

  /** Runs a command that must succeed. */
  String must(String... command) throws IOException, InterruptedException {
    Run run = run(command);
    if (run.exit() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + run.output());
    }
    return run.output();
  }

  /** Starts a command; its output goes to a file, lest it wait for a reader. */
  Started start(String... command) throws IOException {
    Path output = Files.createTempFile("pvelint-shell", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(output.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("PRE_COMMIT"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("HOME", folder.toString());
    // No place for what the launcher keeps: it would still write while the folder is removed.
    environment.put("XDG_CACHE_HOME", "/dev/null/cache");
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + role + "_NAME", "Test");
      environment.put("GIT_" + role + "_EMAIL", "test@example.org");
    }
    variables.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            environment.remove(name);
          } else {
            environment.put(name, value);
          }
        });
    return new Started(builder.start(), output);
  }

  /**
   * A process that runs.
   *
   * @param output the file that it writes to
   */
  record Started(Process process, Path output) {}

  /** Waits for the end of a process. */
  static Run finish(Started started) throws IOException, InterruptedException {
    if (!started.process().waitFor(120, TimeUnit.SECONDS)) {
      started.process().destroyForcibly();
      throw new AssertionError("does not end: " + Files.readString(started.output()));
    }
    String output = Files.readString(started.output(), StandardCharsets.UTF_8);
    Files.delete(started.output());
    return new Run(started.process().exitValue(), output);
  }

  /** Whether there is such a program in PATH. */
  static boolean has(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
