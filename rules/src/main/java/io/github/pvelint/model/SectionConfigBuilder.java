package io.github.pvelint.model;

import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.syntax.SectionLine;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers one section; without a type it swallows its lines and comes to nothing. */
final class SectionConfigBuilder {
  private final Slice header;
  private final String typeName;
  private final Slice id;
  private final Optional<SectionConfigSchema.Type> type;
  private final List<SectionConfigProperty> properties = new ArrayList<>();
  private final List<SectionConfigComplaint> complaints = new ArrayList<>();

  SectionConfigBuilder(
      Slice header, String typeName, Slice id, Optional<SectionConfigSchema.Type> type) {
    this.header = header;
    this.typeName = typeName;
    this.id = id;
    this.type = type;
  }

  List<SectionConfigComplaint> complaints() {
    return complaints;
  }

  /** A line that belongs to the section, whether it makes sense there or not. */
  void take(SectionLine line) {
    if (line instanceof SectionLine.Property property) {
      type.ifPresent(known -> property(property, known));
    } else if (line instanceof SectionLine.Blank) {
      type.ifPresent(
          known -> complain(Reason.UNPARSABLE, "", line.text(), "white space ends no section"));
    } else if (line instanceof SectionLine.Header) {
      complain(
          Reason.SWALLOWED_HEADER,
          "",
          line.text().strip(),
          "this section is lost: no empty line stands before it, so its properties go to "
              + id.text());
    } else {
      complain(Reason.UNPARSABLE, "", line.text(), "this is no property of a section");
    }
  }

  private void property(SectionLine.Property line, SectionConfigSchema.Type known) {
    String key = line.key().raw();
    SectionConfigOption option = known.options().get(key);
    if (option == null && !known.open()) {
      complain(Reason.UNKNOWN_PROPERTY, key, line.key(), "there is no such property here: dropped");
      return;
    }
    boolean repeatable = option != null && option.repeatable();
    if (!repeatable && properties.stream().anyMatch(other -> other.key().equals(key))) {
      String message = "the property was set before, and the first one stays";
      complain(Reason.DUPLICATE_PROPERTY, key, line.key(), message);
      return;
    }
    Optional<String> value =
        option == null ? Optional.of(line.value().raw()) : option.load(line.value());
    if (value.isEmpty()) {
      String form = option == null ? "" : option.form();
      Slice at = line.value().isEmpty() ? line.key() : line.value();
      complain(Reason.BAD_VALUE, key, at, "the property is dropped: it wants " + form);
      return;
    }
    properties.add(
        new SectionConfigProperty(line.text(), key, line.key(), line.value(), value.get()));
  }

  private void complain(Reason reason, String key, Slice at, String message) {
    complaints.add(new SectionConfigComplaint(reason, key, at, message));
  }

  /** The section; absent if Proxmox skips it. */
  Optional<SectionConfigSection> build() {
    return type.map(this::build);
  }

  private SectionConfigSection build(SectionConfigSchema.Type known) {
    List<String> missing =
        known.options().entrySet().stream()
            .filter(option -> option.getValue().required())
            .map(Map.Entry::getKey)
            .filter(key -> properties.stream().noneMatch(property -> property.key().equals(key)))
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      complain(
          Reason.VANISHED_SECTION,
          missing.get(0),
          header,
          "Proxmox drops the section: it lacks " + String.join(", ", missing));
    }
    return new SectionConfigSection(
        header, typeName, id, List.copyOf(properties), List.copyOf(complaints), missing);
  }
}
