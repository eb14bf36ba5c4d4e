package io.github.pvelint.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a line of a table says of one option: its type, then words between blanks. A word {@code
 * name=value} is an attribute; a value with blanks stands between double quotes, which cannot be
 * escaped.
 */
final class OptionLine {
  private final Table table;
  private final String name;
  private ValueType type = ValueType.STRING;
  private Optional<String> format = Optional.empty();
  private Optional<String> defaultValue = Optional.empty();
  private Optional<Release> release = Optional.empty();
  private boolean hasLimits;
  private List<String> values = List.of();
  private Optional<String> minimum = Optional.empty();
  private Optional<String> maximum = Optional.empty();
  private Optional<ValuePattern> pattern = Optional.empty();
  private Optional<Integer> maxLength = Optional.empty();
  private boolean hasRole;
  private boolean isOptional = true;
  private boolean isDefaultKey;
  private Optional<String> alias = Optional.empty();
  private Optional<String> keyAlias = Optional.empty();
  private Optional<String> requires = Optional.empty();

  /** Reads a line. */
  OptionLine(Table table, String name, String line) {
    this.table = table;
    this.name = name;
    int at = 0;
    while (at < line.length()) {
      int end = wordEnd(line, at);
      int equals = line.indexOf('=', at);
      if (equals < 0 || equals > end) {
        takeWord(line.substring(at, end));
      } else if (line.charAt(equals + 1) == '"') {
        takeAttribute(line.substring(at, equals), line.substring(equals + 2, end - 1));
      } else {
        takeAttribute(line.substring(at, equals), line.substring(equals + 1, end));
      }
      at = end + 1;
    }
  }

  private static int wordEnd(String line, int at) {
    int blank = line.indexOf(' ', at);
    int end = blank < 0 ? line.length() : blank;
    int quote = line.indexOf('"', at);
    return quote >= 0 && quote < end ? line.indexOf('"', quote + 1) + 1 : end;
  }

  private void takeWord(String word) {
    switch (word) {
      case "boolean" -> type = ValueType.BOOLEAN;
      case "integer" -> type = ValueType.INTEGER;
      case "number" -> type = ValueType.NUMBER;
      case "string", "alias" -> type = ValueType.STRING;
      case "required" -> {
        isOptional = false;
        hasRole = true;
      }
      case "default-key" -> {
        isDefaultKey = true;
        hasRole = true;
      }
      default -> throw new IllegalArgumentException("a table does not know " + word);
    }
  }

  private void takeAttribute(String attribute, String value) {
    switch (attribute) {
      case "since" -> release = Optional.of(new Release(table.kind(), value));
      case "format" -> format = Optional.of(value);
      case "default" -> defaultValue = Optional.of(value);
      case "to", "key-to", "requires" -> takeRole(attribute, value);
      case "enum", "min", "max", "pattern", "max-length" -> takeLimit(attribute, value);
      default -> throw new IllegalArgumentException("a table does not know " + attribute + "=");
    }
  }

  private void takeRole(String attribute, String value) {
    hasRole = true;
    switch (attribute) {
      case "to" -> alias = Optional.of(value);
      case "key-to" -> keyAlias = Optional.of(value);
      default -> requires = Optional.of(value);
    }
  }

  private void takeLimit(String attribute, String value) {
    hasLimits = true;
    switch (attribute) {
      case "enum" ->
          values =
              value.startsWith("@")
                  ? table.words(value.substring(1))
                  : List.of(value.split(",", 0));
      case "min" -> minimum = Optional.of(value);
      case "max" -> maximum = Optional.of(value);
      case "pattern" -> pattern = Optional.of(ValuePattern.of(value));
      default -> maxLength = Optional.of(Integer.valueOf(value));
    }
  }

  /** The option of the line. */
  Option option(Map<String, Option> properties) {
    Limits limits =
        hasLimits ? new Limits(values, minimum, maximum, pattern, maxLength) : Limits.NONE;
    Role role =
        hasRole ? new Role(isOptional, isDefaultKey, alias, keyAlias, requires) : Role.OPTIONAL;
    return new Option(name, type, format, limits, defaultValue, role, release, properties);
  }
}
