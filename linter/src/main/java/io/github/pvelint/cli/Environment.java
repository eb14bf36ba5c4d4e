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
 * @param isErrorTerminal whether standard error is one
 */
public record Environment(
    InputStream standardInput,
    OutputStream standardOutput,
    OutputStream standardError,
    Path workingDirectory,
    Map<String, String> variables,
    Clock clock,
    boolean isTerminal,
    boolean isErrorTerminal) {
  private static final int USUAL_WIDTH = 80;

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** An environment whose standard error is no terminal. */
  public Environment(
      InputStream standardInput,
      OutputStream standardOutput,
      OutputStream standardError,
      Path workingDirectory,
      Map<String, String> variables,
      Clock clock,
      boolean isTerminal) {
    this(
        standardInput,
        standardOutput,
        standardError,
        workingDirectory,
        variables,
        clock,
        isTerminal,
        false);
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
        isTerminal(1),
        isTerminal(2));
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
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Whether somebody watches who can see a line change. */
  boolean showsProgress() {
    return isErrorTerminal && !variables.getOrDefault("TERM", "").equals("dumb");
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
    boolean isSaid = !columns.isEmpty() && columns.matches("[1-9][0-9]{0,3}");
    return isSaid ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
