package io.github.pvelint.report;

import io.github.pvelint.rule.Remedy;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A remedy in words that reports can show.
 *
 * @param text a shell command on one line, or a sentence
 * @param note what it does or costs, a sentence; empty if {@code text} says it all
 */
public record RemedyText(Form form, String text, String note) {

  /** What the text is. */
  public enum Form {
    /** A command for a POSIX shell on a node of the cluster. */
    COMMAND,
    /** What to change in a file by hand. */
    EDIT,
    /** What to do, in words. */
    ADVICE;

    /** The lower-case word. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Stands in a command where the VMID is not known. */
  static final String NO_VMID = "<vmid>";

  private static final String UNQUOTED = "_@%+=:,./-";

  /** Puts a remedy into words. A command that would show a secret is not given. */
  public static RemedyText of(Remedy remedy, Redactor redactor) {
    String note = sentence(PlainText.line(redactor.redact(remedy.note())));
    if (remedy instanceof Remedy.Advice) {
      return new RemedyText(Form.ADVICE, note, "");
    }
    RemedyText change = withoutNote(remedy, redactor);
    return new RemedyText(change.form, change.text, note);
  }

  /** The same for who shows the note in another way; advice is nothing but its note. */
  public static RemedyText withoutNote(Remedy remedy, Redactor redactor) {
    if (remedy instanceof Remedy.SetOption set) {
      return isShowable(set, redactor)
          ? new RemedyText(Form.COMMAND, command(set), "")
          : new RemedyText(Form.EDIT, byHand(set), "");
    }
    if (remedy instanceof Remedy.DeleteOptions delete) {
      String keys = quote(String.join(",", delete.keys()));
      String command = set(delete.kind(), delete.vmid()) + " --delete " + keys;
      return new RemedyText(Form.COMMAND, command, "");
    }
    if (remedy instanceof Remedy.EditFile edit) {
      return new RemedyText(Form.EDIT, edit(edit, redactor), "");
    }
    return new RemedyText(Form.ADVICE, "", "");
  }

  /** The text with a full stop, unless it ends like a sentence already; empty stays empty. */
  static String sentence(String text) {
    return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
  }

  /** A word of a command for a POSIX shell, quoted only where it must be. */
  static String quote(String word) {
    return isPlain(word) ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isLetterOrDigit(c) && UNQUOTED.indexOf(c) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static String command(Remedy.SetOption set) {
    return set(set.kind(), set.vmid()) + " " + quote("--" + set.key()) + " " + quote(set.value());
  }

  private static String set(GuestKind kind, int vmid) {
    return kind.command() + " set " + (vmid == 0 ? NO_VMID : Integer.toString(vmid));
  }

  /** A masked or decoded value would be set as it is shown, and break the guest. */
  private static boolean isShowable(Remedy.SetOption set, Redactor redactor) {
    String line = set.key() + ": " + set.value();
    return redactor.redact(line).equals(line)
        && PlainText.line(line).equals(line)
        && line.indexOf('\uFFFD') < 0;
  }

  private static String byHand(Remedy.SetOption set) {
    String guest =
        set.vmid() == 0 ? "the " + set.kind().noun() : set.kind().noun() + " " + set.vmid();
    return "Change "
        + set.key()
        + " of "
        + guest
        + " by hand: its value holds a secret or unprintable bytes, so no command is shown.";
  }

  private static String edit(Remedy.EditFile edit, Redactor redactor) {
    String lines =
        edit.lines().stream()
            .map(line -> Integer.toString(line.line()))
            .collect(Collectors.joining(", "));
    String what = (edit.lines().size() == 1 ? "line " : "lines ") + lines + file(edit.lines());
    if (!edit.replacement().isEmpty()) {
      return "Replace " + what + " with: " + shown(edit.replacement(), redactor);
    }
    String texts =
        edit.lines().stream()
            .map(line -> shown(line.text(), redactor))
            .collect(Collectors.joining("; "));
    return "Remove " + what + (texts.isEmpty() ? "." : ": " + texts);
  }

  private static String file(List<Slice> lines) {
    return lines.isEmpty() ? "" : " of " + PlainText.line(lines.get(0).source().name());
  }

  private static String shown(String line, Redactor redactor) {
    return PlainText.line(redactor.redact(line.strip()));
  }
}
