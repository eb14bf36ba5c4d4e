package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Section;
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

/** Sections that a later one of the same name makes Proxmox forget. */
final class DuplicateSection implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicate-section",
              Category.HYGIENE,
              Severity.ERROR,
              "A later section of the same name makes Proxmox VE forget this one")
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
            Sections of one name are not merged: the last one replaces the others wholly. Of a
            snapshot that is entered twice only the later config is left, and with it the volumes
            that a rollback would bring back; of two pending sections the changes of the first are
            never applied. A container's config does not even raise a warning in the system log.
            """)
        .detection(
            """
            A snapshot, the pending section, or a VM's special section whose header comes again
            further down. Names of snapshots differ by case: `[one]` and `[One]` are two.
            """)
        .remediation("Decide which of the two is right, and remove the other.")
        .waiver("Never: the earlier section is lost.")
        .bad(
            """
            hostname: web
            memory: 512

            [before]
            memory: 512

            [before]
            memory: 1024
            """)
        .good(
            """
            hostname: web
            memory: 512

            [before]
            memory: 512

            [later]
            memory: 1024
            """)
        .guidance(Guidance.G11)
        .manual("snapshots", "chapter-qm.html#qm_snapshots")
        .manual("container snapshots", "chapter-pct.html#pct_snapshots")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    for (Section forgotten : guest.config().forgotten()) {
      forgotten.header().ifPresent(header -> findings.add(finding(guest, forgotten, header)));
    }
  }

  private static Finding finding(Guest guest, Section forgotten, Slice header) {
    String name = header.strip().text();
    Spot spot = new Spot(header, forgotten.place(), "", "", name, "");
    Finding finding =
        Finding.at(spot, "`" + name + "` comes again further down: Proxmox forgets this one")
            .remedy(
                Remedy.advice(
                    "decide which of the two is right, and remove the other from the file"));
    return guest
        .config()
        .section(forgotten.place())
        .flatMap(Section::header)
        .map(winner -> finding.with(winner, "this one counts"))
        .orElse(finding);
  }
}
