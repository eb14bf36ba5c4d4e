package io.github.pvelint.report.html;

import io.github.pvelint.lint.BaselineState;
import io.github.pvelint.lint.Result;
import io.github.pvelint.report.PlainText;
import io.github.pvelint.report.RemedyText;
import io.github.pvelint.rule.Finding;
import java.util.List;

/**
 * A finding as the page shows it.
 *
 * @param subject which guest, job or storage it is about
 * @param where file and line
 * @param source the line; none if it is empty
 * @param age since when it is there; empty if that is not known
 * @param remedies what to do; at most one
 */
record FindingView(
    String severity,
    String rule,
    String subject,
    String where,
    String message,
    String age,
    boolean isNew,
    List<Excerpt> source,
    List<Mention> related,
    List<Help> remedies) {

  /** Another place that belongs to it. */
  record Mention(String where, String message, List<Excerpt> source) {}

  /** What to do. */
  record Help(String form, boolean isCommand, String text, String note) {}

  static FindingView of(Result result, Ages ages, Shown shown) {
    Finding finding = result.finding();
    return new FindingView(
        result.severity().id(),
        result.rule().id(),
        shown.subject(result.subject()),
        shown.place(result.at()),
        shown.text(finding.message()),
        result.baseline().filter(BaselineState.UPDATED::equals).isPresent()
            ? "another value than in the baseline"
            : ages.words(result),
        ages.isNew(result),
        Excerpt.of(result.at(), shown),
        finding.related().stream().map(one -> mention(one, shown)).toList(),
        finding.remedy().map(remedy -> RemedyText.of(remedy, shown.redactor())).stream()
            .map(text -> help(text, shown))
            .toList());
  }

  private static Mention mention(Finding.Related related, Shown shown) {
    return new Mention(
        shown.place(related.at()), shown.text(related.message()), Excerpt.of(related.at(), shown));
  }

  private static Help help(RemedyText remedy, Shown shown) {
    boolean isCommand = remedy.form() == RemedyText.Form.COMMAND;
    // A command that is cut would do something else.
    return new Help(
        remedy.form().id(),
        isCommand,
        isCommand ? PlainText.line(remedy.text()) : shown.text(remedy.text()),
        shown.text(remedy.note()));
  }
}
