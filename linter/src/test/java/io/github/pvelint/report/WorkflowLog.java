package io.github.pvelint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A log as GitHub's runner reads it: its two forms of commands, of which the older one counts
 * anywhere in a line (actions/runner, {@code ActionCommand.cs}).
 */
final class WorkflowLog {
  private final List<Command> commands = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /** A command with what its escapes stand for. */
  record Command(String name, Map<String, String> properties, String data) {}

  private WorkflowLog() {}

  static WorkflowLog of(String text) {
    WorkflowLog log = new WorkflowLog();
    // A terminal's line ends at any of these, so the runner's may as well.
    for (String line : text.split("\r\n|\n|\r", -1)) {
      log.take(line);
    }
    return log;
  }

  private void take(String line) {
    String trimmed = line.stripLeading();
    int end = trimmed.indexOf("::", 2);
    if (trimmed.startsWith("::") && end > 0) {
      commands.add(command(trimmed.substring(2, end), trimmed.substring(end + 2)));
    } else if (line.contains("##[")) {
      throw new AssertionError("a command of the older form: " + line);
    } else if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private static Command command(String head, String data) {
    int space = head.indexOf(' ');
    Map<String, String> properties = new LinkedHashMap<>();
    if (space >= 0) {
      for (String pair : head.substring(space + 1).split(",", -1)) {
        String[] parts = pair.split("=", 2);
        properties.put(parts[0], unescape(parts[1], "%3A", ":", "%2C", ","));
      }
    }
    return new Command(space < 0 ? head : head.substring(0, space), properties, unescape(data));
  }

  private static String unescape(String text, String... more) {
    String plain = text.replace("%0D", "\r").replace("%0A", "\n");
    for (int i = 0; i < more.length; i += 2) {
      plain = plain.replace(more[i], more[i + 1]);
    }
    return plain.replace("%25", "%");
  }

  List<Command> commands() {
    return commands;
  }

  /** The annotations of a level. */
  List<Command> commands(String name) {
    return commands.stream().filter(command -> command.name().equals(name)).toList();
  }

  /** Lines that are no command. */
  List<String> lines() {
    return lines;
  }
}
