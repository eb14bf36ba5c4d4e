package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a description as Proxmox shows it.
 *
 * @param text decoded
 * @param at the line of the file where it begins
 */
record DescriptionLine(String text, Slice at) {
  private static final String OPTION = "description:";

  /**
   * The lines of a section's description. They are not always those of the file: what a {@code
   * description:} option holds may be several of them, and the next comment goes on in its last one
   * (PVE::QemuServer::parse_vm_config and PVE::LXC::Config::parse_pct_config add no line feed to
   * it).
   */
  static List<DescriptionLine> of(Section section) {
    List<DescriptionLine> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Slice at = section.comments().isEmpty() ? null : section.comments().get(0);
    for (Slice comment : section.comments()) {
      at = text.isEmpty() || at == null ? comment : at;
      text.append(decoded(comment));
      for (int end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n")) {
        lines.add(new DescriptionLine(text.substring(0, end), at));
        text.delete(0, end + 1);
        at = comment;
      }
    }
    if (at != null && !text.isEmpty()) {
      lines.add(new DescriptionLine(text.toString(), at));
    }
    return lines;
  }

  private static String decoded(Slice comment) {
    return comment.startsWith("#")
        ? Descriptions.decode(comment.part(1, comment.length())) + "\n"
        : Descriptions.decode(comment.part(OPTION.length(), comment.length()).strip());
  }
}
