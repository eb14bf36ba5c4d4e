package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Slice;
import java.util.List;

/** Notes that the web interface would refuse. */
final class DescriptionTooLong implements GuestRule {
  private static final int LIMIT = 8192;
  private static final RuleInfo INFO =
      RuleInfo.of(
              "description-too-long",
              Category.LIFECYCLE,
              Severity.NOTE,
              "The notes of a guest are longer than Proxmox VE allows")
          .anyGuest()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The notes of a guest may have 8192 characters. Longer ones from earlier releases are
            still shown, but can no longer be saved after a change, and they make each reading of
            the config slower.
            """)
        .detection(
            """
            The description of the current section (its `#` lines), decoded, has more than 8192
            characters. Snapshots' descriptions are not looked at.
            """)
        .remediation("Move the text to a wiki and leave the link.")
        .waiver("Nobody edits the notes.")
        .bad("#" + "All work and no play. ".repeat(400) + "\nhostname: web\nostype: debian\n")
        .good(
            """
            #See https%3A//wiki.example.org/web
            hostname: web
            ostype: debian
            """)
        .guidance(Guidance.G15)
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    String description = guest.section().description().orElse("");
    // Proxmox counts characters; fewer chars than the limit cannot be more of them.
    if (description.length() <= LIMIT) {
      return;
    }
    int length = description.codePointCount(0, description.length());
    if (length > LIMIT) {
      findings.add(
          Finding.at(
                  spot(guest),
                  "the notes of "
                      + guest.label()
                      + " have "
                      + length
                      + " characters, "
                      + LIMIT
                      + " are allowed")
              .remedy(Remedy.advice("shorten them, or move them to where they can be linked to")));
    }
  }

  /** Where the notes end. */
  private static Spot spot(Guest guest) {
    List<Slice> lines = guest.section().comments();
    Spot spot = guest.absent("description");
    return lines.isEmpty() ? spot : spot.underlining(lines.get(lines.size() - 1));
  }
}
