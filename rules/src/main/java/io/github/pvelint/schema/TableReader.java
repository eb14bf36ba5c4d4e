package io.github.pvelint.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a table of options. A fault in a table is a fault of ours: it throws. */
final class TableReader {
  private final GuestKind kind;
  private final Map<String, Map<String, Option>> groups = new LinkedHashMap<>();
  private final Map<String, Option> options = new LinkedHashMap<>();
  private final Map<String, Family> families = new LinkedHashMap<>();
  private final Map<String, Map<String, Option>> special = new LinkedHashMap<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** The line that the following indented lines belong to; null before the first. */
  private @Nullable TableLine head;

  private Map<String, Option> properties = new LinkedHashMap<>();
  private List<String> words = new ArrayList<>();

  private TableReader(GuestKind kind) {
    this.kind = kind;
  }

  /** The table of a text. */
  static Table read(GuestKind kind, String text) {
    return new TableReader(kind).readAll(text);
  }

  private Table readAll(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        end = text.length();
      }
      if (end > at && text.charAt(at) != '#') {
        take(text.substring(at, end));
      }
      at = end + 1;
    }
    finish();
    return new Table(options, families, special, values);
  }

  private void take(String text) {
    if (text.charAt(0) != ' ') {
      finish();
      head = TableLine.parse(text);
      return;
    }
    TableLine owner = head;
    if (owner == null) {
      throw new IllegalArgumentException("this line belongs to none: " + text);
    }
    if (owner.word(0).equals("values")) {
      words.add(text.trim());
    } else {
      takeProperty(TableLine.parse(text));
    }
  }

  private void takeProperty(TableLine line) {
    if (line.word(0).equals("include")) {
      Map<String, Option> group = groups.get(line.word(1));
      if (group == null) {
        throw new IllegalArgumentException("no group " + line.word(1));
      }
      properties.putAll(group);
      return;
    }
    String name = line.word(0);
    properties.put(name, option(name, line, 1, Map.of()));
  }

  /** Files away the head that is open, with what was found below it. */
  private void finish() {
    TableLine line = head;
    if (line == null) {
      return;
    }
    String name = line.word(1);
    switch (line.word(0)) {
      case "group" -> groups.put(name, properties);
      case "values" -> values.put(name, List.copyOf(words));
      case "option" -> options.put(name, option(name, line, 2, properties));
      case "family" -> {
        Option option = option(name + "N", line, 3, properties);
        families.put(name, new Family(name, option, Integer.parseInt(line.word(2))));
      }
      case "special" -> {
        Option option = option(line.word(2), line, 3, properties);
        special.computeIfAbsent(name, section -> new LinkedHashMap<>()).put(option.name(), option);
      }
      default -> throw new IllegalArgumentException("no such line in a table: " + line.word(0));
    }
    head = null;
    properties = new LinkedHashMap<>();
    words = new ArrayList<>();
  }

  private Option option(String name, TableLine line, int typeAt, Map<String, Option> properties) {
    return new Option(
        name,
        type(line.word(typeAt)),
        line.find("format"),
        limits(line),
        line.find("default"),
        role(line),
        line.find("since").map(version -> new Release(kind, version)),
        properties);
  }

  private static ValueType type(String word) {
    return switch (word) {
      case "boolean" -> ValueType.BOOLEAN;
      case "integer" -> ValueType.INTEGER;
      case "number" -> ValueType.NUMBER;
      case "string", "alias" -> ValueType.STRING;
      default -> throw new IllegalArgumentException("no type of value: " + word);
    };
  }

  private Limits limits(TableLine line) {
    if (!line.hasLimits()) {
      return Limits.NONE;
    }
    return new Limits(
        line.find("enum").map(this::enumValues).orElse(List.of()),
        line.find("min"),
        line.find("max"),
        line.find("pattern").map(ValuePattern::of),
        line.find("max-length").map(Integer::valueOf));
  }

  private List<String> enumValues(String text) {
    if (text.startsWith("@")) {
      List<String> named = values.get(text.substring(1));
      if (named == null) {
        throw new IllegalArgumentException("no list " + text);
      }
      return named;
    }
    return List.of(text.split(","));
  }

  private static Role role(TableLine line) {
    Optional<String> alias = line.find("to");
    boolean isOptional = !line.has("required");
    boolean isDefaultKey = line.has("default-key");
    Optional<String> keyAlias = line.find("key-to");
    Optional<String> requires = line.find("requires");
    if (isOptional && !isDefaultKey && alias.isEmpty() && requires.isEmpty()) {
      return Role.OPTIONAL;
    }
    return new Role(isOptional, isDefaultKey, alias, keyAlias, requires);
  }
}
