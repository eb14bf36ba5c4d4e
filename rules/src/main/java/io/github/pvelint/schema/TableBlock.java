package io.github.pvelint.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block of a table: an option with its sub-options, a group of them, or a list of words. */
final class TableBlock {
  private static final int INDENT = 2;

  private final Table table;
  private final String name;
  private final String attributes;
  private final String body;

  // Read at the first question. Two threads may both read them, to the same effect.
  private volatile @Nullable Option option;
  private volatile @Nullable Map<String, Option> properties;

  /**
   * A block that is not read yet.
   *
   * @param attributes what the first line says of the option itself
   * @param body the indented lines, each behind its line feed
   */
  TableBlock(Table table, String name, String attributes, String body) {
    this.table = table;
    this.name = name;
    this.attributes = attributes;
    this.body = body;
  }

  /** The option of the block. */
  Option option() {
    Option known = option;
    if (known == null) {
      known = new OptionLine(table, name, attributes).option(properties());
      option = known;
    }
    return known;
  }

  /** The sub-options of the block, by name; empty if it has none. */
  Map<String, Option> properties() {
    Map<String, Option> known = properties;
    if (known == null) {
      known = readProperties();
      properties = known;
    }
    return known;
  }

  private Map<String, Option> readProperties() {
    if (body.isEmpty()) {
      return Map.of();
    }
    Map<String, Option> found = new LinkedHashMap<>();
    for (String line : words()) {
      int nameEnd = line.indexOf(' ');
      String property = line.substring(0, nameEnd);
      String rest = line.substring(nameEnd + 1);
      if (property.equals("include")) {
        found.putAll(table.group(rest));
      } else {
        found.put(property, new OptionLine(table, property, rest).option(Map.of()));
      }
    }
    return found;
  }

  /** The lines of the block without their indent. */
  List<String> words() {
    List<String> lines = new ArrayList<>();
    for (String line : body.substring(1).split("\n", 0)) {
      lines.add(line.substring(INDENT));
    }
    return lines;
  }
}
