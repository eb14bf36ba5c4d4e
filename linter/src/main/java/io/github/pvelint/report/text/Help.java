package io.github.pvelint.report.text;

import io.github.pvelint.report.Redactor;
import io.github.pvelint.report.RemedyText;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to do about a finding: a command on a line of its own, ready to be copied, then its note.
 */
final class Help {
  private static final String LABEL = "help: ";
  private static final int MOST_NOTES = 1000;
  private static final String INDENT = " ".repeat(LABEL.length());

  private final Style style;
  private final Paint paint;
  private final Redactor redactor;

  /** The lines of notes that were met: rules say the same of one guest after the other. */
  private final Map<String, List<String>> notes = new HashMap<>();

  Help(Style style, Paint paint, Redactor redactor) {
    this.style = style;
    this.paint = paint;
    this.redactor = redactor;
  }

  /** Writes the lines, each with its line feed; none if there is nothing to say. */
  void write(Remedy remedy, StringBuilder out) {
    List<String> lines = new ArrayList<>();
    if (remedy instanceof Remedy.EditFile edit) {
      edit(edit, lines);
    } else if (!(remedy instanceof Remedy.Advice)) {
      change(RemedyText.withoutNote(remedy, redactor), lines);
    }
    if (!remedy.note().isBlank()) {
      lines.addAll(note(remedy.note()));
    }
    String before = paint.label(LABEL);
    for (String line : lines) {
      out.append(before).append(line).append('\n');
      before = INDENT;
    }
  }

  private void edit(Remedy.EditFile edit, List<String> lines) {
    lines.add("edit the file");
    for (Slice line : edit.lines()) {
      lines.add(paint.removed("- " + safe(line.text())));
    }
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

  private List<String> note(String note) {
    List<String> lines = notes.get(note);
    if (lines == null) {
      if (notes.size() == MOST_NOTES) {
        notes.clear();
      }
      lines = wrap(redactor.redact(note));
      notes.put(note, lines);
    }
    return lines;
  }

  private List<String> wrap(String text) {
    return Wrap.lines(text, style.width() - LABEL.length() - 1);
  }

  private String safe(String text) {
    return Visible.text(redactor.redact(text));
  }
}
