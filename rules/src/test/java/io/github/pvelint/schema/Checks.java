package io.github.pvelint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.nio.charset.StandardCharsets;

/** Short ways to check one value. */
final class Checks {
  private Checks() {}

  /** What the loader makes of {@code value}, of which each char is a byte. */
  static Checked check(GuestKind kind, String key, String value) {
    return check(kind, key, value, CustomCpuModels.NONE);
  }

  static Checked check(GuestKind kind, String key, String value, CustomCpuModels cpus) {
    Schema schema = Schema.of(kind);
    Slice slice = Source.of(key, value.getBytes(StandardCharsets.ISO_8859_1)).whole();
    return new ValueCheck().check(schema, schema.find(key).orElseThrow(), slice, cpus);
  }

  static Checked.Accepted accepted(GuestKind kind, String key, String value) {
    Checked checked = check(kind, key, value);
    assertThat(checked).as(key + ": " + value).isInstanceOf(Checked.Accepted.class);
    return (Checked.Accepted) checked;
  }

  static Checked.Refused refused(GuestKind kind, String key, String value) {
    Checked checked = check(kind, key, value);
    assertThat(checked).as(key + ": " + value).isInstanceOf(Checked.Refused.class);
    return (Checked.Refused) checked;
  }

  /** The properties of an accepted value, as {@code name=text} with blanks between them. */
  static String properties(GuestKind kind, String key, String value) {
    StringBuilder text = new StringBuilder();
    for (Property property : propertyString(kind, key, value).properties()) {
      text.append(text.length() == 0 ? "" : " ");
      text.append(property.name()).append('=').append(property.text());
    }
    return text.toString();
  }

  static PropertyString propertyString(GuestKind kind, String key, String value) {
    return accepted(kind, key, value).properties().orElseThrow();
  }
}
