package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pvelint.lint.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes reports and holds them against the schema of their format. */
public final class Validated {
  private final Schema schema;

  private Validated(SpecificationVersion version, String resource) {
    try (InputStream in = Validated.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      this.schema = SchemaRegistry.withDefaultDialect(version).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Validated sarif() {
    return new Validated(SpecificationVersion.DRAFT_7, "/schema/sarif-schema-2.1.0.json");
  }

  static Validated json() {
    return new Validated(
        SpecificationVersion.DRAFT_2020_12, "/io/github/pvelint/report/report.schema.json");
  }

  static Validated gitlab() {
    return new Validated(
        SpecificationVersion.DRAFT_2020_12, "/io/github/pvelint/report/gitlab.schema.json");
  }

  /** The report as written, after it has passed. */
  JsonNode write(Reporter reporter, Report report) {
    String text = text(reporter, report);
    assertThat(errors(text)).as(text).isEmpty();
    assertThat(text).endsWith("\n");
    return JsonMapper.shared().readTree(text);
  }

  List<Error> errors(String text) {
    return schema.validate(
        text,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** The report as written. */
  public static String text(Reporter reporter, Report report) {
    StringBuilder out = new StringBuilder();
    try {
      reporter.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
