package io.github.pvelint.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * All that a run takes from the process it runs in.
 *
 * @param workingDirectory absolute, links resolved
 * @param variables the environment variables
 * @param isTerminal whether standard output is a terminal
 */
public record Environment(
    InputStream standardInput,
    OutputStream standardOutput,
    OutputStream standardError,
    Path workingDirectory,
    Map<String, String> variables,
    Clock clock,
    boolean isTerminal) {
  private static final int USUAL_WIDTH = 80;

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** The environment of this process. */
  static Environment ofProcess() {
    return new Environment(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        realWorkingDirectory(),
        System.getenv(),
        Clock.systemUTC(),
        isTerminalProcess());
  }

  private static Path realWorkingDirectory() {
    Path path = Path.of("").toAbsolutePath();
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  /** System.console() is no help: from Java 22 on it is there for a pipe as well. */
  private static boolean isTerminalProcess() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Whether colours are shown if no option says otherwise (https://no-color.org). */
  boolean hasColors() {
    return isTerminal
        && variables.getOrDefault("NO_COLOR", "").isEmpty()
        && !variables.getOrDefault("TERM", "").equals("dumb");
  }

  /** The terminal's width in columns; 80 if it does not say. */
  int width() {
    String columns = variables.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
