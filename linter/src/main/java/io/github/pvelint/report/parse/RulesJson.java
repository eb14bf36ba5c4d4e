package io.github.pvelint.report.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.pvelint.controls.Control;
import io.github.pvelint.controls.Controls;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Reference;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.schema.GuestKind;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/** Writes what the rules say of themselves: a JSON array with an object for each rule. */
public final class RulesJson {
  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final Writer out;

  /** A writer to {@code out}, which is not closed. */
  public RulesJson(Writer out) {
    this.out = out;
  }

  /** Writes the array, and a line feed. */
  public void write(List<Rule> rules, Controls controls) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartArray();
      for (Rule documented : rules) {
        RuleInfo rule = documented.info();
        Documentation documentation = documented.documentation();
        json.writeStartObject();
        facts(json, rule, documentation);
        strings(
            json,
            "controls",
            controls.of(rule.id(), rule.controls()).stream().map(Control::id).toList());
        texts(json, rule, documentation);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static void facts(JsonGenerator json, RuleInfo rule, Documentation documentation)
      throws IOException {
    json.writeStringField("id", rule.id());
    json.writeStringField("category", rule.category().id());
    json.writeStringField("severity", rule.severity().id());
    if (rule.securitySeverity().isPresent()) {
      json.writeStringField("securitySeverity", rule.securitySeverity().get());
    }
    json.writeStringField("precision", rule.precision().id());
    json.writeStringField("fix", rule.fix().map(Fix::id).orElse("none"));
    json.writeBooleanField("onByDefault", rule.onByDefault());
    json.writeStringField("since", rule.since());
    strings(json, "kinds", rule.kinds().stream().map(GuestKind::id).sorted().toList());
    strings(json, "needs", rule.needs().stream().map(Need::source).sorted().toList());
    strings(json, "guidance", documentation.guidance().stream().map(Guidance::name).toList());
    strings(json, "supersedes", rule.supersedes().stream().sorted().toList());
    strings(json, "supersedesAt", rule.supersedesAt().stream().sorted().toList());
  }

  private static void texts(JsonGenerator json, RuleInfo rule, Documentation documentation)
      throws IOException {
    json.writeStringField("summary", rule.summary());
    json.writeStringField("explanation", documentation.explanation());
    json.writeStringField("detection", documentation.detection());
    json.writeStringField("remediation", documentation.remediation());
    json.writeStringField("waiver", documentation.waiver());
    strings(json, "bad", documentation.bad());
    strings(json, "good", documentation.good());
    json.writeArrayFieldStart("parameters");
    for (Parameter<?> parameter : rule.parameters()) {
      json.writeStartObject();
      json.writeStringField("name", parameter.name());
      json.writeStringField("description", parameter.description());
      json.writeStringField("default", parameter.standardText());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("references");
    for (Reference reference : documentation.references()) {
      json.writeStartObject();
      json.writeStringField("title", reference.title());
      json.writeStringField("url", reference.url());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
