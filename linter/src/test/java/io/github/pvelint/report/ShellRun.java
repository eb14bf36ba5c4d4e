package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A script that the system's shell has run, with tools that do nothing but note their arguments.
 */
public final class ShellRun {
  private static final String STUB =
      """
      #!/bin/sh
      printf '%s\\0' "${0##*/}" "$@" >>"$NOTES"
      printf '\\n' >>"$NOTES"
      """;

  private ShellRun() {}

  /**
   * Runs a script.
   *
   * @param folder empty; whatever the script does beside calling the tools it does in there
   * @return the arguments of {@code pct} and {@code qm}, as often as they were called
   */
  public static List<List<String>> of(String script, Path folder)
      throws IOException, InterruptedException {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    Path work = Files.createDirectory(folder.resolve("work"));
    for (String tool : List.of("pct", "qm")) {
      assertThat(Files.writeString(tools.resolve(tool), STUB).toFile().setExecutable(true))
          .isTrue();
    }
    Path file = Files.writeString(tools.resolve("script"), script);
    Path notes = Files.createFile(tools.resolve("notes"));
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", file.toString());
    builder.directory(work.toFile()).redirectErrorStream(true);
    builder.environment().merge("PATH", tools + ":", (path, first) -> first + path);
    builder.environment().put("NOTES", notes.toString());
    Process shell = builder.start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
    assertThat(work).isEmptyDirectory();
    return calls(Files.readString(notes));
  }

  private static List<List<String>> calls(String notes) {
    List<List<String>> calls = new ArrayList<>();
    for (String call : notes.split("\0\n", 0)) {
      calls.add(List.of(call.split("\0", -1)));
    }
    return calls;
  }
}
