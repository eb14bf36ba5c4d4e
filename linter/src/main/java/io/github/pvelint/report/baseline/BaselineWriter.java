package io.github.pvelint.report.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.pvelint.lint.Baseline;
import io.github.pvelint.lint.BaselineEntry;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a baseline as JSON: one entry a line, always in the same order, so that a diff of two
 * shows what has come and gone. It holds no text of the configs.
 */
@SuppressWarnings("deprecation")
public final class BaselineWriter {
  private static final Separators TIGHT =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.NONE)
          .withRootSeparator("");

  private BaselineWriter() {}

  /** Writes the whole file; {@code out} is not closed. */
  public static void write(Baseline baseline, Writer out) throws IOException {
    JsonFactory factory = new JsonFactory();
    factory.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(TIGHT)
              .withArrayIndenter(new DefaultIndenter("", "\n"))
              .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter()));
      json.writeStartObject();
      json.writeNumberField(BaselineReader.VERSION, BaselineReader.CURRENT);
      json.writeArrayFieldStart(BaselineReader.ENTRIES);
      for (BaselineEntry entry : baseline.entries()) {
        write(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(BaselineEntry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", entry.file());
    json.writeStringField("rule", entry.rule());
    json.writeStringField("subject", entry.subject());
    json.writeStringField("fingerprint", entry.fingerprint());
    json.writeStringField("value", entry.value());
    json.writeEndObject();
  }
}
