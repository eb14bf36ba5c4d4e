package io.github.pvelint.model;

import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.syntax.SectionDocument;
import io.github.pvelint.syntax.SectionLine;
import io.github.pvelint.syntax.SectionReader;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes sections of lines, the way PVE::SectionConfig::parse_config does. One for each file. */
final class SectionConfigLoader {
  private final SectionConfigSchema schema;
  private final Map<String, SectionConfigSection> sections = new LinkedHashMap<>();
  private final List<SectionConfigComplaint> complaints = new ArrayList<>();
  private @Nullable SectionConfigBuilder current;

  SectionConfigLoader(SectionConfigSchema schema) {
    this.schema = schema;
  }

  SectionConfig load(Source source) {
    SectionDocument document = new SectionReader().read(source);
    document.lines().forEach(this::take);
    finish();
    return new SectionConfig(document, List.copyOf(sections.values()), List.copyOf(complaints));
  }

  private void take(SectionLine line) {
    SectionConfigBuilder section = current;
    if (line instanceof SectionLine.Comment) {
      return;
    }
    // Perl takes the line "0" for false, like the empty one.
    if (line.text().isEmpty() || line.text().is("0")) {
      finish();
    } else if (section != null) {
      section.take(line);
    } else {
      outside(line);
    }
  }

  private void outside(SectionLine line) {
    if (line instanceof SectionLine.Header header && schema.typed()) {
      begin(header.text(), header.type().raw(), header.id());
    } else if (!schema.typed() && singleWord(line).isPresent()) {
      begin(line.text(), "", singleWord(line).orElseThrow());
    } else if (line instanceof SectionLine.Property property) {
      complain(
          Reason.LOST_PROPERTY,
          property.key().text(),
          property.text().strip(),
          "the property is lost: it belongs to no section, since an empty line ends a section");
    } else {
      complain(Reason.UNPARSABLE, "", line.text(), "this is no section's header");
    }
  }

  /** The name, if the line is a header where sections have no type. */
  private static Optional<Slice> singleWord(SectionLine line) {
    if (line instanceof SectionLine.Name name) {
      return Optional.of(name.id());
    }
    boolean oneWord = line instanceof SectionLine.Header && Fields.of(line.text()).size() == 1;
    return oneWord ? Optional.of(line.text().strip()) : Optional.empty();
  }

  private void begin(Slice header, String written, Slice id) {
    String name = schema.typeName(written);
    Optional<SectionConfigSchema.Type> type = Optional.empty();
    if (!schema.id().test(id.raw())) {
      complain(Reason.BAD_ID, "", id, "the section is skipped: its name is not allowed");
    } else {
      type = schema.type(name);
      if (type.isEmpty()) {
        complain(
            Reason.UNKNOWN_TYPE, "", header, "the section is skipped: its type is unknown here");
      }
    }
    current = new SectionConfigBuilder(header.stripTrailing(), name, id, type);
  }

  private void finish() {
    SectionConfigBuilder ended = current;
    current = null;
    if (ended == null) {
      return;
    }
    Optional<SectionConfigSection> section = ended.build();
    complaints.addAll(ended.complaints());
    section.ifPresent(this::add);
  }

  private void add(SectionConfigSection section) {
    SectionConfigSection earlier = sections.remove(schema.key(section));
    if (earlier != null) {
      complain(
          Reason.DUPLICATE_SECTION,
          "",
          earlier.header(),
          "the section is replaced by the one of the same name in line " + section.id().line());
    }
    sections.put(schema.key(section), section);
  }

  private void complain(Reason reason, String key, Slice at, String message) {
    complaints.add(new SectionConfigComplaint(reason, key, at, message));
  }
}
