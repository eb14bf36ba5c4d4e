package io.github.pvelint.report;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * An annotation as GitHub's runner reads it from the log ({@code ActionCommand.cs} in
 * actions/runner): {@code ::NAME PROPERTIES::MESSAGE} on a line of its own.
 *
 * @param name {@code error}, {@code warning} or {@code notice}
 * @param file empty for none
 * @param place line and column properties
 * @param message may have several lines
 */
record WorkflowCommand(
    String name, String file, Map<String, Integer> place, String title, String message) {

  WorkflowCommand {
    place = new TreeMap<>(place);
  }

  /** A command about no file. */
  static WorkflowCommand of(String name, String title, String message) {
    return new WorkflowCommand(name, "", Map.of(), title, message);
  }

  /** Writes the line. */
  void write(Appendable out) throws IOException {
    out.append("::").append(name).append(' ');
    if (!file.isEmpty()) {
      out.append("file=").append(property(file)).append(',');
    }
    for (Map.Entry<String, Integer> number : place.entrySet()) {
      out.append(number.getKey()).append('=').append(number.getValue().toString()).append(',');
    }
    out.append("title=").append(property(title)).append("::").append(data(message)).append('\n');
  }

  /**
   * The same as a line that is no command. The runner still obeys the older form {@code ##[...]}
   * anywhere in a line, so that is taken apart.
   */
  String asLogLine() {
    StringBuilder line = new StringBuilder(name).append(": ");
    if (!file.isEmpty()) {
      line.append(file).append(':').append(place.getOrDefault("line", 1)).append(": ");
    }
    line.append(message.replace("\n", " ")).append(" [").append(title).append(']');
    return line.toString().replace("##[", "## [");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
