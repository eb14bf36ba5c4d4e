package io.github.pvelint.report.html;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.report.PlainText;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.syntax.Slice;

/** Texts from outside as the page shows them: without secrets, on one line, of bearable length. */
final class Shown {
  private static final int LONGEST = 2000;

  private final Redactor redactor = new Redactor();
  private final boolean areSeveral;

  /** For one report; what is in one of several clusters is named with its cluster. */
  Shown(Report report) {
    this.areSeveral = report.clusters() > 1;
  }

  Redactor redactor() {
    return redactor;
  }

  String text(String text) {
    String safe = redactor.redact(text);
    // Cut first: half of a surrogate pair is no text.
    return safe.length() <= LONGEST
        ? PlainText.line(safe)
        : PlainText.line(safe.substring(0, LONGEST)) + "…";
  }

  String place(Slice at) {
    return text(at.source().name()) + ":" + at.line();
  }

  String subject(Subject subject) {
    String label = text(subject.label());
    return areSeveral && !subject.cluster().isEmpty()
        ? label + " in " + text(subject.cluster())
        : label;
  }
}
