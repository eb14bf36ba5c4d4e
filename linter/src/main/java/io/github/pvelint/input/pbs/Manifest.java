package io.github.pvelint.input.pbs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.model.Backup.Verification;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * What {@code index.json.blob} says of a snapshot. It is written last, so that a snapshot without
 * one is not finished.
 *
 * @param time when the backup was begun; absent if it does not say
 * @param verification what the last verification found; the field is not signed
 */
record Manifest(Optional<Instant> time, Verification verification) {

  /** Reads a manifest. */
  static Manifest of(byte[] json) throws IOException, SourceFault {
    Optional<Instant> time = Optional.empty();
    Verification verification = Verification.NEVER;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new SourceFault("is no manifest");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (field.equals("backup-time") && value == JsonToken.VALUE_NUMBER_INT) {
          time = Optional.of(Instant.ofEpochSecond(parser.getLongValue()));
        } else if (field.equals("unprotected") && value == JsonToken.START_OBJECT) {
          verification = verification(parser);
        } else {
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new SourceFault("is damaged: its manifest is no JSON");
    }
    return new Manifest(time, verification);
  }

  private static Verification verification(JsonParser parser) throws IOException {
    Verification found = Verification.NEVER;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isState = parser.currentName().equals("verify_state");
      if (parser.nextToken() == JsonToken.START_OBJECT && isState) {
        found = state(parser);
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }

  private static Verification state(JsonParser parser) throws IOException {
    Verification found = Verification.NEVER;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isState = parser.currentName().equals("state");
      if (parser.nextToken() == JsonToken.VALUE_STRING && isState) {
        found = parser.getText().equals("ok") ? Verification.OK : Verification.FAILED;
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }
}
