package io.github.pvelint.schema;

import java.util.List;
import java.util.Map;

/**
 * What a table of options holds; README.md beside the tables describes their form.
 *
 * @param options those without a number, by name
 * @param families the numbered ones, by prefix
 * @param special options of special sections that have a schema of their own, by section and name
 * @param values named lists of words
 */
record Table(
    Map<String, Option> options,
    Map<String, Family> families,
    Map<String, Map<String, Option>> special,
    Map<String, List<String>> values) {

  /** A named list of words. */
  List<String> words(String name) {
    List<String> found = values.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the table has no list " + name);
    }
    return found;
  }
}
