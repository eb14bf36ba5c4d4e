package io.github.pvelint.report.text;

import io.github.pvelint.report.Redactor;
import io.github.pvelint.report.RemedyText;
import io.github.pvelint.rule.Remedy;
import java.util.ArrayList;
import java.util.List;

/**
 * What to do about a finding: a command on a line of its own, ready to be copied, then its note.
 */
final class Help {
  private static final String LABEL = "help: ";
  private static final String INDENT = " ".repeat(LABEL.length());

  private final Style style;
  private final Paint paint;
  private final Redactor redactor;

  Help(Style style, Paint paint, Redactor redactor) {
    this.style = style;
    this.paint = paint;
    this.redactor = redactor;
  }

  /** The lines, each with its line feed; none if there is nothing to say. */
  String text(Remedy remedy) {
    List<String> lines = new ArrayList<>();
    if (remedy instanceof Remedy.EditFile edit) {
      edit(edit, lines);
    } else if (!(remedy instanceof Remedy.Advice)) {
      change(RemedyText.of(remedy, redactor), lines);
    }
    if (!remedy.note().isBlank()) {
      lines.addAll(wrap(redactor.redact(remedy.note())));
    }
    return lines.isEmpty() ? "" : paint.label(LABEL) + String.join("\n" + INDENT, lines) + "\n";
  }

  private void edit(Remedy.EditFile edit, List<String> lines) {
    lines.add("edit the file");
    edit.lines().forEach(line -> lines.add(paint.removed("- " + safe(line.text()))));
    if (!edit.replacement().isEmpty()) {
      lines.add(paint.added("+ " + safe(edit.replacement())));
    }
  }

  private void change(RemedyText change, List<String> lines) {
    if (change.form() == RemedyText.Form.COMMAND) {
      lines.add("run");
      lines.add(paint.strong(safe(change.text())));
    } else {
      lines.addAll(wrap(change.text()));
    }
  }

  private List<String> wrap(String text) {
    return Wrap.lines(text, style.width() - LABEL.length() - 1);
  }

  private String safe(String text) {
    return Visible.text(redactor.redact(text));
  }
}
