package io.github.pvelint.schema;

import java.util.Map;
import java.util.TreeMap;

/**
 * All that a table of options holds.
 *
 * @param options by name; {@code netN} for a family
 * @param counts how many there are of each family, by prefix
 * @param special options of special sections, by section and name with a blank between them
 */
record TableContent(
    Map<String, Option> options, Map<String, Integer> counts, Map<String, Option> special) {

  /** Everything in a table. */
  static TableContent of(Table table) {
    Map<String, Option> options = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Option> special = new TreeMap<>();
    table.optionNames().forEach(name -> options.put(name, table.option(name).orElseThrow()));
    table
        .families()
        .forEach(
            family -> {
              options.put(family.option().name(), family.option());
              counts.put(family.prefix(), family.count());
            });
    for (String name : table.specialNames()) {
      int blank = name.indexOf(' ');
      special.put(
          name, table.special(name.substring(0, blank), name.substring(blank + 1)).orElseThrow());
    }
    return new TableContent(options, counts, special);
  }
}
