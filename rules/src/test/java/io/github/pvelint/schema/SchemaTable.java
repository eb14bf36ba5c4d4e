package io.github.pvelint.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns a JSON dump of Proxmox's option schema into the tables of this package; README.md beside
 * the tables tells how to get one. Not a test: run it by hand for a new release of Proxmox VE.
 */
final class SchemaTable {
  private final GuestKind kind;
  private final Map<?, ?> since;

  private SchemaTable(GuestKind kind, Map<?, ?> since) {
    this.kind = kind;
    this.since = since;
  }

  /**
   * Writes {@code LxcTable.java} and {@code QemuTable.java}.
   *
   * @param arguments the dump; a JSON file with the releases that options came with; the folder of
   *     the tables
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("usage: SchemaTable SCHEMA.json SINCE.json FOLDER");
    }
    Map<?, ?> schema = json(Path.of(arguments[0]));
    Map<?, ?> since = json(Path.of(arguments[1]));
    for (GuestKind kind : GuestKind.values()) {
      TableContent table = new SchemaTable(kind, object(since, kind.id())).table(schema);
      Files.writeString(
          Path.of(arguments[2]).resolve(className(kind) + ".java"),
          source(kind, TableWriter.write(header(kind, schema), table)),
          StandardCharsets.UTF_8);
    }
  }

  private static String className(GuestKind kind) {
    return kind == GuestKind.LXC ? "LxcTable" : "QemuTable";
  }

  /** A class that holds the table. */
  private static String source(GuestKind kind, String table) {
    StringBuilder text = new StringBuilder();
    for (String line : table.replace("\\", "\\\\").split("\n", 0)) {
      text.append(line.isEmpty() ? "" : "      ").append(line).append('\n');
    }
    return """
        package io.github.pvelint.schema;

        /** Every option of a NOUN's config; README.md tells how to read it. Written by {@code SchemaTable}. */
        final class NAME {
          static final String TEXT =
              \"""
        TEXT      \""";

          private NAME() {}
        }
        """
        .replace("NOUN", kind.noun())
        .replace("NAME", className(kind))
        .replace("TEXT  ", text + "  ");
  }

  private static String header(GuestKind kind, Map<?, ?> schema) {
    StringBuilder header = new StringBuilder();
    header
        .append("# Options of a ")
        .append(kind.noun())
        .append("'s config, as Proxmox VE's own modules define them.\n")
        .append("# README.md tells how to read this file and how to bring it up to date.\n")
        .append("# Read from:\n");
    object(schema, "source")
        .forEach(
            (name, source) ->
                header
                    .append("#   ")
                    .append(
                        text((Map<?, ?>) source, "changelog").orElse("").replaceFirst(";.*", ""))
                    .append(", ")
                    .append(name)
                    .append(" commit ")
                    .append(text((Map<?, ?>) source, "commit").orElse(""))
                    .append('\n'));
    return header.toString();
  }

  private TableContent table(Map<?, ?> schema) {
    Map<?, ?> ours = object(schema, kind.id());
    Map<String, Option> options = topLevel(object(ours, "options"));
    Map<String, Integer> counts = new TreeMap<>();
    for (Map.Entry<?, ?> family : object(ours, "families").entrySet()) {
      String prefix = (String) family.getKey();
      Map<?, ?> json = (Map<?, ?>) family.getValue();
      counts.put(prefix, count(prefix, json));
      options.put(prefix + "N", topLevel(prefix + "N", object(json, "option")));
    }
    Map<String, Option> special = new TreeMap<>();
    if (kind == GuestKind.QEMU) {
      Map<?, ?> fleecing = object(object(schema, "qemu_special_sections"), "fleecing");
      topLevel(fleecing).forEach((name, option) -> special.put("fleecing " + name, option));
    }
    return new TableContent(options, counts, special);
  }

  private static int count(String prefix, Map<?, ?> family) {
    int lowest = Integer.parseInt(text(family, "min_index").orElseThrow());
    int count = Integer.parseInt(text(family, "count").orElseThrow());
    int highest = Integer.parseInt(text(family, "max_index").orElseThrow());
    if (lowest != 0 || highest != count - 1) {
      throw new IllegalArgumentException("the numbers of " + prefix + " have gaps");
    }
    return count;
  }

  private Map<String, Option> topLevel(Map<?, ?> options) {
    Map<String, Option> found = new TreeMap<>();
    options.forEach(
        (name, option) -> found.put((String) name, topLevel((String) name, (Map<?, ?>) option)));
    return found;
  }

  private Option topLevel(String name, Map<?, ?> json) {
    Map<String, Option> properties = new TreeMap<>();
    object(json, "properties")
        .forEach(
            (key, property) ->
                properties.put(
                    (String) key,
                    option((String) key, name + "." + key, (Map<?, ?>) property, Map.of())));
    return option(name, name, json, properties);
  }

  private Option option(String name, String path, Map<?, ?> json, Map<String, Option> properties) {
    List<String> values = new ArrayList<>();
    if (json.get("enum") instanceof List<?> list) {
      list.forEach(value -> values.add((String) value));
    }
    Limits limits =
        new Limits(
            values,
            text(json, "minimum"),
            text(json, "maximum"),
            text(json, "pattern").map(ValuePattern::of),
            text(json, "maxLength").map(Integer::valueOf));
    Optional<String> alias = text(json, "alias");
    Role role =
        new Role(
            flag(json, "optional") || alias.isPresent(),
            flag(json, "default_key"),
            alias,
            text(json, "keyAlias"),
            text(json, "requires"));
    return new Option(
        name,
        ValueType.valueOf(text(json, "type").orElse("string").toUpperCase(java.util.Locale.ROOT)),
        text(json, "format"),
        limits,
        text(json, "default"),
        role,
        text(since, path).map(version -> new Release(kind, version)),
        properties);
  }

  private static boolean flag(Map<?, ?> json, String name) {
    return text(json, name).filter(text -> text.equals("true") || text.equals("1")).isPresent();
  }

  private static Optional<String> text(Map<?, ?> json, String name) {
    return Optional.ofNullable(json.get(name)).map(String::valueOf);
  }

  private static Map<?, ?> object(Map<?, ?> json, String name) {
    return json.get(name) instanceof Map<?, ?> found ? found : Map.of();
  }

  /** A JSON file whose outermost value is an object; numbers and booleans become text. */
  private static Map<?, ?> json(Path file) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      parser.nextToken();
      return value(parser) instanceof Map<?, ?> object ? object : Map.of();
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    return parser.getText();
  }
}
