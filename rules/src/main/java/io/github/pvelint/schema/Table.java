package io.github.pvelint.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of options; README.md beside the tables describes their form. It is only cut into blocks
 * when it is opened, and a block is read when its option is asked for: a run needs few of them, and
 * what it needs it needs at its start, where each line costs most. For the same reason there is no
 * lambda here and no {@code +} of texts: the first of either costs more than the whole table. A
 * fault in a table is a fault of ours: it throws.
 */
final class Table {
  private final GuestKind kind;
  private final Map<String, TableBlock> groups = new LinkedHashMap<>();
  private final Map<String, TableBlock> lists = new LinkedHashMap<>();
  private final Map<String, TableBlock> options = new LinkedHashMap<>();
  private final Map<String, Family> families = new LinkedHashMap<>();
  private final Map<String, TableBlock> special = new LinkedHashMap<>();

  private Table(GuestKind kind) {
    this.kind = kind;
  }

  /** Opens a table. */
  static Table of(GuestKind kind, String text) {
    Table table = new Table(kind);
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      if (text.charAt(at) == '#' || text.charAt(at) == '\n') {
        at = end + 1;
        continue;
      }
      int bodyEnd = end + 1;
      while (bodyEnd < text.length() && text.charAt(bodyEnd) == ' ') {
        bodyEnd = lineEnd(text, bodyEnd) + 1;
      }
      table.add(text.substring(at, end), text.substring(end, Math.max(end, bodyEnd - 1)));
      at = bodyEnd;
    }
    return table;
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void add(String head, String body) {
    int keywordEnd = head.indexOf(' ');
    int nameEnd = wordEnd(head, keywordEnd + 1);
    String name = head.substring(keywordEnd + 1, nameEnd);
    switch (head.substring(0, keywordEnd)) {
      case "group" -> groups.put(name, new TableBlock(this, name, "", body));
      case "values" -> lists.put(name, new TableBlock(this, name, "", body));
      case "option" ->
          options.put(name, new TableBlock(this, name, head.substring(nameEnd + 1), body));
      case "family" -> {
        int countEnd = wordEnd(head, nameEnd + 1);
        int count = Integer.parseInt(head.substring(nameEnd + 1, countEnd));
        String line = head.substring(countEnd + 1);
        families.put(
            name, new Family(name, count, new TableBlock(this, name.concat("N"), line, body)));
      }
      case "special" -> {
        int keyEnd = wordEnd(head, nameEnd + 1);
        String key = head.substring(nameEnd + 1, keyEnd);
        String line = head.substring(keyEnd + 1);
        special.put(specialName(name, key), new TableBlock(this, key, line, body));
      }
      default -> throw new IllegalArgumentException("no such line in a table: " + head);
    }
  }

  private static int wordEnd(String line, int at) {
    int end = line.indexOf(' ', at);
    return end < 0 ? line.length() : end;
  }

  /** The kind of guest whose options these are. */
  GuestKind kind() {
    return kind;
  }

  /** An option without a number; absent if there is none of that name. */
  Optional<Option> option(String name) {
    TableBlock block = options.get(name);
    return block == null ? Optional.empty() : Optional.of(block.option());
  }

  /** The names of the options without a number. */
  Set<String> optionNames() {
    return Collections.unmodifiableSet(options.keySet());
  }

  /** A numbered family; absent if there is none with that prefix. */
  Optional<Family> family(String prefix) {
    return Optional.ofNullable(families.get(prefix));
  }

  /** The numbered families. */
  Iterable<Family> families() {
    return Collections.unmodifiableCollection(families.values());
  }

  /** An option of a special section that has a schema of its own; absent if it has none such. */
  Optional<Option> special(String section, String name) {
    TableBlock block = special.get(specialName(section, name));
    return block == null ? Optional.empty() : Optional.of(block.option());
  }

  private static String specialName(String section, String name) {
    return section.concat(" ").concat(name);
  }

  /** Section and name, with a blank between them, of each option of a special section. */
  Set<String> specialNames() {
    return Collections.unmodifiableSet(special.keySet());
  }

  /** The sub-options of a group. */
  Map<String, Option> group(String name) {
    TableBlock block = groups.get(name);
    if (block == null) {
      throw new IllegalArgumentException("the table has no group " + name);
    }
    return block.properties();
  }

  /** A named list of words. */
  List<String> words(String name) {
    TableBlock block = lists.get(name);
    if (block == null) {
      throw new IllegalArgumentException("the table has no list " + name);
    }
    return block.words();
  }
}
