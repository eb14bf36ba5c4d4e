package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.UnparsableLine;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;

/** A file of which every option is indented, as one that was copied out of a document. */
final class IndentedFile {
  /** Two indented lines are two slips of the hand. */
  private static final int LEAST = 3;

  private IndentedFile() {}

  /** The indented lines; none if there are few, or if Proxmox takes anything from the file. */
  static List<Complaint> lines(Guest guest, List<Complaint> complaints) {
    List<Complaint> indented = new ArrayList<>(0);
    for (Complaint complaint : complaints) {
      if (isIndented(new UnparsableLine(complaint.line()).visible())) {
        indented.add(complaint);
      }
    }
    boolean isEmptyOtherwise =
        guest.config().current().options().isEmpty() && guest.config().current().raw().isEmpty();
    return indented.size() >= LEAST && isEmptyOtherwise ? indented : List.of();
  }

  private static boolean isIndented(Slice line) {
    return line.length() > 0 && Slice.isSpace(line.byteAt(0));
  }

  static Finding finding(Guest guest, List<Complaint> lines) {
    return Finding.at(
            lines.get(0).spot(),
            "all "
                + lines.size()
                + " lines of "
                + guest.label()
                + " are indented: Proxmox reads what begins in the first column, so it ignores them"
                + " all")
        .remedy(Remedy.advice("take the blanks at the beginning of each line away"));
  }
}
