package io.github.pvelint.report.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes a JSON Schema: the keys of each object in the order of the alphabet. */
public final class SchemaJson {
  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final Writer out;

  /** A writer to {@code out}, which is not closed. */
  public SchemaJson(Writer out) {
    this.out = out;
  }

  /**
   * Writes the schema, and a line feed.
   *
   * @param schema strings, numbers, truth values, lists and maps
   */
  public void write(Map<String, Object> schema) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      value(json, schema);
    }
    out.write('\n');
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> members) {
      object(json, members);
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        value(json, Objects.requireNonNull(item));
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(value.toString());
    }
  }

  private static void object(JsonGenerator json, Map<?, ?> members) throws IOException {
    Map<String, Object> sorted = new TreeMap<>();
    members.forEach((key, member) -> sorted.put((String) key, member));
    json.writeStartObject();
    for (Map.Entry<String, Object> member : sorted.entrySet()) {
      json.writeFieldName(member.getKey());
      value(json, member.getValue());
    }
    json.writeEndObject();
  }
}
