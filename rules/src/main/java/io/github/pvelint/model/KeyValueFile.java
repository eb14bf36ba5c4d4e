package io.github.pvelint.model;

import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of {@code key: value} lines, such as datacenter.cfg (PVE::JSONSchema::parse_config).
 * Values are not checked.
 *
 * @param entries by key, in file order; of repeated ones the last
 * @param complaints the lines that Proxmox ignores
 */
public record KeyValueFile(
    Source source,
    Map<String, SectionConfigProperty> entries,
    List<SectionConfigComplaint> complaints) {
  private static final Pattern ENTRY = Pattern.compile("([^\\s:]\\S*?):\\s*(.*)", Pattern.DOTALL);

  /** Reads a file. */
  static KeyValueFile read(Source source) {
    Map<String, SectionConfigProperty> entries = new LinkedHashMap<>();
    List<SectionConfigComplaint> complaints = new ArrayList<>();
    for (int number = 1; number <= source.lineCount(); number++) {
      Slice line = source.line(number).strip();
      Matcher entry = ENTRY.matcher(line.raw());
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (entry.matches()) {
        Slice key = line.part(0, entry.end(1));
        Slice value = line.part(entry.start(2), line.length());
        entries.remove(key.raw());
        entries.put(key.raw(), new SectionConfigProperty(line, key.raw(), key, value, value.raw()));
      } else {
        complaints.add(
            new SectionConfigComplaint(
                Reason.UNPARSABLE, "", line, "Proxmox ignores the line: it is no `key: value`"));
      }
    }
    return new KeyValueFile(source, entries, List.copyOf(complaints));
  }

  /** The entry of that key. */
  public Optional<SectionConfigProperty> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Where the entry is; the first line of the file if it is not there. */
  public Spot spot(String key) {
    return find(key)
        .map(entry -> new Spot(entry.whole(), Place.CURRENT, key, "", "", entry.value()))
        .orElseGet(() -> new Spot(source.line(1), Place.CURRENT, key, "", "", ""));
  }
}
