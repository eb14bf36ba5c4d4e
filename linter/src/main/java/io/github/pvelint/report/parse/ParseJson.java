package io.github.pvelint.report.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.Section;
import io.github.pvelint.model.Setting;
import io.github.pvelint.report.Redactor;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes how Proxmox loads a guest config: one JSON object on one line. Secrets are masked: what is
 * printed ends up in logs.
 */
public final class ParseJson {
  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final Writer out;
  private final Redactor redactor = new Redactor();

  /** A writer of objects to {@code out}, which is not closed. */
  public ParseJson(Writer out) {
    this.out = out;
  }

  /** Writes the object of one file, and a line feed. */
  public void write(GuestConfig config) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("file", config.document().source().name());
      json.writeStringField("kind", config.kind().id());
      json.writeNumberField("vmid", config.vmid());
      section(json, "current", config.current());
      section(json, "pending", config.pending());
      sections(json, "snapshots", config.snapshots());
      sections(json, "special", config.special());
      json.writeNumberField("rejected", config.complaints().size());
      problems(json, config.complaints());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void sections(JsonGenerator json, String name, Map<String, Section> sections)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Section> section : sections.entrySet()) {
      section(json, section.getKey(), section.getValue());
    }
    json.writeEndObject();
  }

  private void section(JsonGenerator json, String name, Section section) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeObjectFieldStart("values");
    for (Setting setting : section.settings()) {
      json.writeStringField(setting.key(), shown(setting));
    }
    json.writeEndObject();
    if (!section.raw().isEmpty()) {
      raw(json, section.raw());
    }
    if (section.description().isPresent()) {
      json.writeStringField("description", shown(section.description().get()));
    }
    json.writeEndObject();
  }

  /** The value; of a secret as many asterisks. */
  private String shown(Setting setting) {
    String key = setting.key() + ": ";
    return redactor.redact(key + setting.value()).substring(key.length());
  }

  /** A description, each of its lines seen as the comment that it comes from. */
  private String shown(String description) {
    return Stream.of(description.split("\n", -1))
        .map(line -> redactor.redact("#" + line).substring(1))
        .collect(Collectors.joining("\n"));
  }

  private void raw(JsonGenerator json, List<Setting> lines) throws IOException {
    json.writeArrayFieldStart("lxc");
    for (Setting line : lines) {
      json.writeStartArray();
      json.writeString(line.key());
      json.writeString(shown(line));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void problems(JsonGenerator json, List<Complaint> complaints) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Complaint complaint : complaints) {
      json.writeStartObject();
      json.writeNumberField("line", complaint.at().line());
      json.writeNumberField("column", complaint.at().column());
      json.writeStringField("message", redactor.redact(complaint.message()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
