package io.github.pvelint.report.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.pvelint.model.Schedule;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;

/** Writes what Proxmox makes of a calendar event: one JSON object on one line. */
public final class CalendarJson {
  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final Writer out;

  /** A writer to {@code out}, which is not closed. */
  public CalendarJson(Writer out) {
    this.out = out;
  }

  /**
   * Writes whether the event is valid, when it elapses next, and why it is not valid.
   *
   * @param next fewer than were asked for if it does not elapse any more; empty for an invalid one
   */
  public void write(Schedule schedule, List<Instant> next) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeBooleanField("valid", schedule.event().isPresent());
      json.writeArrayFieldStart("next");
      for (Instant instant : next) {
        json.writeString(instant.toString());
      }
      json.writeEndArray();
      if (schedule instanceof Schedule.Invalid invalid) {
        json.writeStringField("problem", invalid.reason());
      }
      json.writeEndObject();
    }
    out.write('\n');
  }
}
