package io.github.pvelint.report;

import io.github.pvelint.lint.Outcome;
import java.io.IOException;
import java.util.List;

/**
 * Writes what a run says about controls: an array with an object for each catalogue. The numbers
 * are of rules held against subjects.
 */
public final class ControlsJson {
  private ControlsJson() {}

  /** Writes the array and a line feed. */
  public static void write(List<FrameworkEvidence> frameworks, Appendable out) throws IOException {
    Json.writeArray(out, frameworks, ControlsJson::framework);
  }

  private static void framework(Json json, FrameworkEvidence evidence) throws IOException {
    json.text("framework", evidence.framework().id());
    json.text("title", evidence.framework().title());
    json.text("version", evidence.framework().version());
    json.number("listed", evidence.listed());
    json.objects("controls", evidence.controls(), control -> control(json, control));
  }

  private static void control(Json json, ControlEvidence evidence) throws IOException {
    json.text("id", evidence.control().id());
    json.text("topic", evidence.control().topic());
    json.text("evidence", evidence.kind().id());
    json.number("passed", evidence.count(Outcome.PASSED));
    json.number("failed", evidence.count(Outcome.FAILED));
    json.number("partlyEvaluated", evidence.count(Outcome.PARTLY_EVALUATED));
    json.number("notEvaluated", evidence.count(Outcome.NOT_EVALUATED));
    json.objects("rules", evidence.rules(), rule -> rule(json, rule));
  }

  private static void rule(Json json, RuleOutcomes rule) throws IOException {
    json.text("id", rule.rule());
    json.number("passed", rule.count(Outcome.PASSED));
    json.number("failed", rule.count(Outcome.FAILED));
    json.number("partlyEvaluated", rule.count(Outcome.PARTLY_EVALUATED));
    json.number("notEvaluated", rule.count(Outcome.NOT_EVALUATED));
    json.number("waivedFindings", rule.waived());
  }
}
