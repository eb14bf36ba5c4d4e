package io.github.pvelint.report;

import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import java.util.List;
import java.util.Optional;

/** Text as SARIF's viewers show it. */
final class SarifText {
  private final Redactor redactor;

  SarifText(Redactor redactor) {
    this.redactor = redactor;
  }

  /**
   * A finding's message: what was found, links to the related places (their ids count from 1), and
   * what to do. Code scanning shows nothing else of a result.
   *
   * @param related those places that are written with the result
   */
  String message(Finding finding, List<Finding.Related> related) {
    StringBuilder message = new StringBuilder(sentence(finding.message()));
    for (int i = 0; i < related.size(); i++) {
      message.append(i == 0 ? " See [" : i + 1 == related.size() ? " and [" : ", [");
      message.append(shown(related.get(i).message())).append("](").append(i + 1).append(')');
    }
    if (!related.isEmpty()) {
      message.append('.');
    }
    Optional<Remedy> remedy = finding.remedy();
    if (remedy.isPresent()) {
      remedy(RemedyText.of(remedy.get(), redactor), message);
    }
    return message.toString();
  }

  /** A text that may quote a config, as a sentence. */
  String sentence(String text) {
    return RemedyText.sentence(shown(text));
  }

  /** A text that may quote a config, where no links are: secrets hidden. */
  String plain(String text) {
    return PlainText.line(redactor.redact(text));
  }

  /** A text that may quote a config: secrets hidden, nothing in it taken for a link. */
  String shown(String text) {
    return escape(PlainText.line(redactor.redact(text)));
  }

  /** Cuts a description to the length that code scanning takes. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = text.lastIndexOf(' ', length - 1);
    return text.substring(0, Math.max(end, 0)) + "\u2026";
  }

  private static void remedy(RemedyText text, StringBuilder message) {
    if (!text.text().isEmpty()) {
      String note = text.note().isEmpty() ? "" : "\nNote: " + text.note();
      message.append('\n').append(escape("Help: " + text.text() + note));
    }
  }

  /** What could begin or end a link, with the escape of SARIF 2.1.0, 3.11.6. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == ']' || c == '\\') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
