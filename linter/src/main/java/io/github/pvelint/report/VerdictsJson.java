package io.github.pvelint.report;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.rule.Unknown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes verdicts subject by subject. Most rules have nothing more to say of most subjects than
 * that they passed or do not apply, so those are lists of ids.
 */
final class VerdictsJson {
  private final Json json;
  private final Json.Element<Subject> subject;
  private final Redactor redactor = new Redactor();

  /**
   * A writer.
   *
   * @param subject writes the members of a subject
   */
  VerdictsJson(Json json, Json.Element<Subject> subject) {
    this.json = json;
    this.subject = subject;
  }

  /**
   * Writes the member {@code verdicts}.
   *
   * @param verdicts those of one subject stand together
   */
  void write(List<Verdict> verdicts) throws IOException {
    json.array(
        "verdicts",
        () -> {
          int from = 0;
          for (int to = 1; to <= verdicts.size(); to++) {
            if (to == verdicts.size()
                || !verdicts.get(to).subject().equals(verdicts.get(from).subject())) {
              List<Verdict> own = verdicts.subList(from, to);
              json.elements(List.of(own), this::verdicts);
              from = to;
            }
          }
        });
  }

  private void verdicts(List<Verdict> own) throws IOException {
    json.object("subject", () -> subject.write(own.get(0).subject()));
    json.texts("failed", rules(own, Outcome.FAILED));
    json.texts("passed", rules(own, Outcome.PASSED));
    json.texts("notApplicable", rules(own, Outcome.NOT_APPLICABLE));
    json.objects("gaps", own.stream().filter(VerdictsJson::isGap).toList(), this::gap);
  }

  private static List<String> rules(List<Verdict> own, Outcome outcome) {
    List<String> rules = new ArrayList<>();
    for (Verdict verdict : own) {
      if (verdict.outcome() == outcome) {
        rules.add(verdict.rule().id());
      }
    }
    return rules;
  }

  private static boolean isGap(Verdict verdict) {
    return switch (verdict.outcome()) {
      case NOT_EVALUATED, PARTLY_EVALUATED -> true;
      case FAILED, PASSED, NOT_APPLICABLE -> !verdict.reasons().isEmpty();
    };
  }

  private void gap(Verdict verdict) throws IOException {
    json.text("rule", verdict.rule().id());
    json.text("outcome", verdict.outcome().id());
    json.texts("reasons", verdict.reasons().stream().map(redactor::line).toList());
    json.objects("unknowns", verdict.unknowns(), this::unknown);
  }

  private void unknown(Unknown unknown) throws IOException {
    Region region = Region.of(unknown.at());
    json.text("file", PlainText.line(unknown.at().source().name()));
    json.number("line", region.line());
    json.number("column", region.startColumn());
    json.number("endLine", region.line());
    json.number("endColumn", region.endColumn());
    json.text("message", redactor.line(unknown.why()));
  }
}
