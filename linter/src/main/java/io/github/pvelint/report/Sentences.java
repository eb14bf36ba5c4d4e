package io.github.pvelint.report;

import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import java.util.Optional;

/** Findings in plain words, each text on one line, secrets hidden. */
final class Sentences {
  private final Redactor redactor = new Redactor();

  /** What was found. */
  String message(Finding finding) {
    return sentence(finding.message());
  }

  /** What to do, and what that costs; empty where the rule's general advice is all there is. */
  String help(Finding finding) {
    Optional<Remedy> remedy = finding.remedy();
    if (remedy.isEmpty()) {
      return "";
    }
    RemedyText text = RemedyText.of(remedy.get(), redactor);
    String what = PlainText.line(text.text());
    return text.note().isEmpty() ? "Help: " + what : "Help: " + what + " - " + text.note();
  }

  /** What was found and, behind the separator, what to do about it, if there is a word on that. */
  String whole(Finding finding, String separator) {
    String help = help(finding);
    return help.isEmpty() ? message(finding) : message(finding) + separator + help;
  }

  /** A text that may quote a config, as a sentence. */
  String sentence(String text) {
    return RemedyText.sentence(line(text));
  }

  /** A text that may quote a config. */
  String line(String text) {
    return redactor.line(text);
  }
}
