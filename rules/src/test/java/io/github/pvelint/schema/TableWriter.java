package io.github.pvelint.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a table of options, in one canonical form: what several options share is written once, as
 * a group; all else is sorted by name.
 */
final class TableWriter {
  /** Groups by name, and the options and families whose common sub-options they hold. */
  private static final Map<String, Set<String>> OWNERS = new LinkedHashMap<>();

  static {
    OWNERS.put("volume", Set.of("mpN", "rootfs"));
    OWNERS.put("drive", Set.of("cdrom", "ideN", "sataN", "scsiN", "virtioN"));
    OWNERS.put("ide-drive", Set.of("cdrom", "ideN"));
    OWNERS.put("machine", Set.of("machine", "runningmachine"));
  }

  /** Enumerations longer than this are written as a list of their own. */
  private static final int LONG_ENUM = 30;

  private final TableContent table;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Map<String, Option>> groups = new LinkedHashMap<>();

  private TableWriter(TableContent table) {
    this.table = table;
  }

  /**
   * The text of a table.
   *
   * @param header comment lines, each with its {@code #}
   */
  static String write(String header, TableContent table) {
    return new TableWriter(table).writeAll(header);
  }

  private String writeAll(String header) {
    out.append(header);
    writeLists();
    writeGroups();
    new TreeMap<>(table.special()).forEach((name, option) -> writeHead("special " + name, option));
    Map<String, Option> plain = new TreeMap<>(table.options());
    new TreeMap<>(table.counts())
        .forEach(
            (prefix, count) -> {
              Option family = plain.remove(prefix + "N");
              writeHead("family " + prefix + " " + count, Objects.requireNonNull(family));
            });
    plain.forEach((name, option) -> writeHead("option " + name, option));
    return out.toString();
  }

  private void writeLists() {
    Map<String, List<String>> lists = new TreeMap<>();
    for (Option option : table.options().values()) {
      for (Option property : option.properties().values()) {
        if (property.enumValues().size() > LONG_ENUM) {
          lists.put(property.name(), property.enumValues());
        }
      }
    }
    lists.forEach(
        (name, words) -> {
          out.append("\nvalues ").append(name).append('\n');
          words.forEach(word -> out.append("  ").append(word).append('\n'));
        });
  }

  private void writeGroups() {
    OWNERS.forEach(
        (name, owners) -> {
          Map<String, Option> common = common(owners);
          if (!common.isEmpty()) {
            out.append("\ngroup ").append(name).append('\n');
            common.values().forEach(this::writeProperty);
            groups.put(name, common);
          }
        });
  }

  /** What all owners have alike, without what an earlier group of theirs holds. */
  private Map<String, Option> common(Set<String> owners) {
    List<Option> found = new ArrayList<>();
    owners.forEach(owner -> Optional.ofNullable(table.options().get(owner)).ifPresent(found::add));
    if (found.size() < owners.size()) {
      return Map.of();
    }
    Set<Option> shared = new LinkedHashSet<>(found.get(0).properties().values());
    found.forEach(option -> shared.retainAll(Set.copyOf(option.properties().values())));
    groups.forEach(
        (name, group) -> {
          if (OWNERS.getOrDefault(name, Set.of()).containsAll(owners)) {
            shared.removeAll(Set.copyOf(group.values()));
          }
        });
    Map<String, Option> sorted = new TreeMap<>();
    shared.forEach(property -> sorted.put(property.name(), property));
    return sorted;
  }

  private void writeHead(String head, Option option) {
    boolean hasBody = !option.properties().isEmpty();
    out.append(hasBody || !head.startsWith("option") ? "\n" : separator()).append(head);
    writeAttributes(option);
    Map<String, Option> own = new TreeMap<>(option.properties());
    OWNERS.forEach(
        (name, owners) -> {
          if (owners.contains(option.name()) && groups.containsKey(name)) {
            out.append("  include ").append(name).append('\n');
            groups.getOrDefault(name, Map.of()).keySet().forEach(own::remove);
          }
        });
    own.values().forEach(this::writeProperty);
  }

  /** An empty line unless the line before is an option without sub-options. */
  private String separator() {
    int lastLine = out.lastIndexOf("\n", out.length() - 2) + 1;
    return out.substring(lastLine).startsWith("option ") ? "" : "\n";
  }

  private void writeProperty(Option property) {
    out.append("  ").append(property.name());
    writeAttributes(property);
  }

  private void writeAttributes(Option option) {
    if (option.alias().isPresent()) {
      out.append(" alias");
      attribute("to", option.alias());
      attribute("key-to", option.keyAlias());
    } else {
      out.append(' ').append(option.type().name().toLowerCase(java.util.Locale.ROOT));
      flag("required", !option.isOptional());
      flag("default-key", option.isDefaultKey());
      attribute("default", option.defaultValue());
      attribute("format", option.format());
      attribute("requires", option.requires());
      attribute("enum", enumText(option));
      attribute("min", option.minimum());
      attribute("max", option.maximum());
      attribute("max-length", option.maxLength().map(String::valueOf));
      attribute("pattern", option.pattern().map(ValuePattern::text));
    }
    attribute("since", option.since());
    out.append('\n');
  }

  private static Optional<String> enumText(Option option) {
    List<String> values = option.enumValues();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(values.size() > LONG_ENUM ? "@" + option.name() : String.join(",", values));
  }

  private void flag(String name, boolean isSet) {
    if (isSet) {
      out.append(' ').append(name);
    }
  }

  private void attribute(String name, Optional<String> value) {
    if (value.isPresent()) {
      String text = value.get();
      if (text.indexOf('"') >= 0 || text.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("the table cannot hold " + name + " " + text);
      }
      String quote = text.indexOf(' ') >= 0 ? "\"" : "";
      out.append(' ').append(name).append('=').append(quote).append(text).append(quote);
    }
  }
}
