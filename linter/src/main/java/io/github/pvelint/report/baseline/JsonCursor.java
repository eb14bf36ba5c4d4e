package io.github.pvelint.report.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Goes through a JSON text once and keeps nothing of it. Deep, long or large ones are refused. */
final class JsonCursor {
  private static final long LARGEST = 256L << 20;
  private static final int DEEPEST = 64;
  private static final int LONGEST = 1 << 20;

  private final JsonParser parser;

  /** Reads the value of a member, or passes it over. */
  interface Member {
    void read(String name) throws IOException, BaselineFormatException;
  }

  /** Reads an element, or passes it over. */
  interface Element {
    void read() throws IOException, BaselineFormatException;
  }

  private JsonCursor(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads what a stream holds. */
  interface Content {
    void read(JsonCursor json) throws IOException, BaselineFormatException;
  }

  /**
   * Reads a text that is one object.
   *
   * @throws IOException if the stream cannot be read
   */
  static void read(InputStream in, Content content) throws IOException, BaselineFormatException {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxDocumentLength(LARGEST)
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (JsonParser parser = factory.createParser(in)) {
      parser.nextToken();
      JsonCursor cursor = new JsonCursor(parser);
      content.read(cursor);
      if (parser.nextToken() != null) {
        throw cursor.fault("something follows behind the end");
      }
    } catch (JsonProcessingException e) {
      throw fault(e.getLocation(), "no JSON: " + reason(e));
    }
  }

  /** Goes through the members of the object that begins here. */
  void members(Member member) throws IOException, BaselineFormatException {
    require(JsonToken.START_OBJECT, "an object");
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member.read(name);
    }
  }

  /** Goes through the elements of the array that begins here. */
  void elements(Element element) throws IOException, BaselineFormatException {
    require(JsonToken.START_ARRAY, "an array");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.read();
    }
  }

  /** The text that stands here. */
  String text() throws IOException, BaselineFormatException {
    require(JsonToken.VALUE_STRING, "a text");
    return parser.getText();
  }

  /** The whole number that stands here. */
  int number() throws IOException, BaselineFormatException {
    require(JsonToken.VALUE_NUMBER_INT, "a number");
    return parser.getIntValue();
  }

  /** Passes over what stands here. */
  void skip() throws IOException {
    parser.skipChildren();
  }

  private void require(JsonToken token, String what) throws BaselineFormatException {
    if (parser.currentToken() != token) {
      throw fault(what + " was expected");
    }
  }

  /** A complaint about what stands here. */
  BaselineFormatException fault(String message) {
    return fault(parser.currentTokenLocation(), message);
  }

  private static BaselineFormatException fault(@Nullable JsonLocation at, String message) {
    return at == null
        ? new BaselineFormatException(1, 1, message)
        : new BaselineFormatException(at.getLineNr(), Math.max(1, at.getColumnNr()), message);
  }

  /** Without where the parser believes that the source came from. */
  private static String reason(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int source = message.indexOf(" (start marker");
    return source < 0 ? message : message.substring(0, source);
  }
}
