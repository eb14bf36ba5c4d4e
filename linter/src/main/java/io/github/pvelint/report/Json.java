package io.github.pvelint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pvelint.model.Answer;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON in one pass. Every text in it is {@linkplain PlainText#block plain}. */
final class Json {

  /** Writes the members of an object, or the elements of an array. */
  interface Members {
    void write() throws IOException;
  }

  /** Writes the members of one object of an array. */
  interface Element<T> {
    void write(T item) throws IOException;
  }

  /** Writes the members of one object of the outermost array. */
  interface ArrayElement<T> {
    void write(Json json, T item) throws IOException;
  }

  /** Writes the members of the outermost object. */
  interface Content {
    void write(Json json) throws IOException;
  }

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes an object and a line feed. */
  static void write(Appendable out, Content content) throws IOException {
    JsonGenerator generator = new JsonFactory().createGenerator(new AppendableWriter(out));
    Json json = new Json(generator);
    json.object(() -> content.write(json));
    generator.close();
    out.append('\n');
  }

  /** Writes an array of objects and a line feed. */
  static <T> void writeArray(Appendable out, Iterable<T> items, ArrayElement<T> members)
      throws IOException {
    JsonGenerator generator = new JsonFactory().createGenerator(new AppendableWriter(out));
    Json json = new Json(generator);
    generator.writeStartArray();
    json.elements(items, item -> members.write(json, item));
    generator.writeEndArray();
    generator.close();
    out.append('\n');
  }

  void text(String name, String value) throws IOException {
    generator.writeStringField(name, PlainText.block(value));
  }

  void textOrNull(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    } else {
      generator.writeNullField(name);
    }
  }

  void number(String name, long value) throws IOException {
    generator.writeNumberField(name, value);
  }

  void numberOrNull(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      number(name, value.getAsInt());
    } else {
      generator.writeNullField(name);
    }
  }

  void flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  /** True, false, or null where it is not known. */
  void answer(String name, Answer value) throws IOException {
    switch (value) {
      case YES, NO -> flag(name, value == Answer.YES);
      case UNKNOWN -> generator.writeNullField(name);
    }
  }

  void object(String name, Members members) throws IOException {
    generator.writeFieldName(name);
    object(members);
  }

  /** An object with a single text. */
  void object(String name, String member, String value) throws IOException {
    begin(name);
    text(member, value);
    end();
  }

  /** Begins an object whose members follow, up to {@link #end}: no expression for each of many. */
  void begin(String name) throws IOException {
    generator.writeObjectFieldStart(name);
  }

  /** Ends the innermost object. */
  void end() throws IOException {
    generator.writeEndObject();
  }

  void array(String name, Members elements) throws IOException {
    generator.writeArrayFieldStart(name);
    elements.write();
    generator.writeEndArray();
  }

  /** An array of objects. */
  <T> void objects(String name, Iterable<T> items, Element<T> members) throws IOException {
    array(name, () -> elements(items, members));
  }

  /** Objects within an array. */
  <T> void elements(Iterable<T> items, Element<T> members) throws IOException {
    for (T item : items) {
      object(() -> members.write(item));
    }
  }

  /** An array of texts. */
  void texts(String name, Iterable<String> values) throws IOException {
    array(
        name,
        () -> {
          for (String value : values) {
            generator.writeString(PlainText.block(value));
          }
        });
  }

  private void object(Members members) throws IOException {
    generator.writeStartObject();
    members.write();
    generator.writeEndObject();
  }
}
