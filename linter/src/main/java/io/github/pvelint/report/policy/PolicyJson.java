package io.github.pvelint.report.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.pvelint.policy.ConditionalValues;
import io.github.pvelint.policy.DeclaredNeeds;
import io.github.pvelint.policy.EffectiveValue;
import io.github.pvelint.policy.Origin;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.syntax.Slice;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a policy as JSON: every value with its key, in a list as policies have it, and origin. */
public final class PolicyJson {
  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final Redactor redactor = new Redactor();
  private final Writer out;

  /** A writer to {@code out}, which is not closed. */
  public PolicyJson(Writer out) {
    this.out = out;
  }

  /** Writes it, and a line feed. */
  public void write(ShownPolicy policy) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      values(json, policy.values());
      json.writeArrayFieldStart("overrides");
      for (ConditionalValues override : policy.overrides()) {
        json.writeStartObject();
        origin(json, override.origin());
        values(json, override.values());
        json.writeEndObject();
      }
      json.writeEndArray();
      needs(json, policy.needs());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void values(JsonGenerator json, List<EffectiveValue> values) throws IOException {
    json.writeArrayFieldStart("values");
    for (EffectiveValue value : values) {
      json.writeStartObject();
      words(json, "key", value.path());
      value(json, value.value());
      origin(json, value.origin());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumberField("value", number);
    } else if (value instanceof Boolean flag) {
      json.writeBooleanField("value", flag);
    } else if (value instanceof List<?> items) {
      words(json, "value", items.stream().map(String::valueOf).toList());
    } else {
      json.writeStringField("value", redactor.line(value.toString()));
    }
  }

  private void words(JsonGenerator json, String name, List<String> words) throws IOException {
    json.writeArrayFieldStart(name);
    for (String word : words) {
      json.writeString(redactor.line(word));
    }
    json.writeEndArray();
  }

  private void origin(JsonGenerator json, Origin origin) throws IOException {
    json.writeStringField("layer", origin.layer().id());
    if (!origin.by().isEmpty()) {
      json.writeStringField("by", origin.by());
    }
    if (origin.at().isPresent()) {
      place(json, origin.at().get());
    }
  }

  private void place(JsonGenerator json, Slice at) throws IOException {
    json.writeStringField("file", redactor.line(at.source().name()));
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
  }

  private void needs(JsonGenerator json, List<DeclaredNeeds> needs) throws IOException {
    json.writeArrayFieldStart("needs");
    for (DeclaredNeeds need : needs) {
      json.writeStartObject();
      words(json, "need", need.words());
      place(json, need.at());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
