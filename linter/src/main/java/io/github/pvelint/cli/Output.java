package io.github.pvelint.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A report that was asked for.
 *
 * @param file where it goes; absent for standard output
 */
record Output(Format format, Optional<String> file) {
  /** What there is if nothing was asked for. */
  static final Output TEXT = new Output(Format.TEXT, Optional.empty());

  /** The formats of reports. */
  enum Format {
    TEXT,
    SARIF,
    JSON,
    GITHUB,
    GITLAB,
    JUNIT,
    CHECKSTYLE,
    MARKDOWN,
    HTML,
    PROMETHEUS,
    COMMANDS;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** All of them for a sentence. */
    static String names() {
      List<String> ids = Arrays.stream(values()).map(Format::id).toList();
      int last = ids.size() - 1;
      return String.join(", ", ids.subList(0, last)) + " or " + ids.get(last);
    }
  }

  /** Whether the report says which rules were not evaluated; some formats have no place for it. */
  boolean tellsGaps() {
    return switch (format) {
      case GITLAB, CHECKSTYLE, COMMANDS -> false;
      case TEXT, SARIF, JSON, GITHUB, JUNIT, MARKDOWN, HTML, PROMETHEUS -> true;
    };
  }

  /** Whether it is enough for the report to know how many subjects fared how. */
  boolean countsVerdicts() {
    return format == Format.TEXT || format == Format.SARIF;
  }

  /** Whether people see the report. */
  boolean isTextOnStandardOutput() {
    return format == Format.TEXT && file.isEmpty();
  }

  /**
   * The outputs that {@code --format} asks for.
   *
   * @param values each {@code FORMAT} or {@code FORMAT=FILE}
   * @throws UsageException for an unknown format, or two outputs that would go to one place
   */
  static List<Output> of(List<String> values) {
    if (values.isEmpty()) {
      return List.of(TEXT);
    }
    List<Output> outputs = new ArrayList<>();
    for (String value : values) {
      outputs.add(of(value));
    }
    Set<Optional<String>> places = new HashSet<>();
    for (Output output : outputs) {
      if (!places.add(output.file())) {
        throw new UsageException(
            "two reports cannot both go to "
                + output.file().orElse("standard output")
                + ": give one of them a file of its own, --format "
                + output.format().id()
                + "=FILE");
      }
    }
    return outputs;
  }

  private static Output of(String value) {
    int equals = value.indexOf('=');
    String name = equals < 0 ? value : value.substring(0, equals);
    Optional<String> file =
        equals < 0 ? Optional.empty() : Optional.of(value.substring(equals + 1));
    if (file.isPresent() && file.get().isEmpty()) {
      throw new UsageException("--format " + value + " names no file");
    }
    return new Output(Choice.of(Format.values(), Format::id, name, "--format"), file);
  }
}
