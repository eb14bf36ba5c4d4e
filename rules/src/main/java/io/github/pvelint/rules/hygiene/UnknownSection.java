package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Complaint.Reason;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Section headers that Proxmox does not know, so that what follows goes astray. */
final class UnknownSection implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "unknown-section",
              Category.HYGIENE,
              Severity.ERROR,
              "Proxmox VE has no section of that name")
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
            A VM loses all that follows such a header, up to the next one, without a word in the web
            interface. In a container's config the header alone is ignored: what follows counts as
            part of the section before it, and overwrites what stands there. The pending section is
            `[PENDING]` in a VM's config and `[pve:pending]` in a container's; each is something
            else in the other's.
            """)
        .detection(
            """
            A bracketed line that is neither the pending section, nor can be the name of a snapshot
            (a letter, then letters, digits, `_` and `-`), nor one of a VM's own
            `[special:cloudinit]` and `[special:fleecing]`.
            """)
        .remediation("Correct the header, or remove it with all that belongs to it.")
        .waiver("Never: the config says something else than it seems to.")
        .bad(
            """
            ==> qemu-server/101.conf <==
            memory: 2048
            name: web

            [pve:pending]
            memory: 4096
            """)
        .good(
            """
            ==> qemu-server/101.conf <==
            memory: 2048
            name: web

            [PENDING]
            memory: 4096
            """)
        .guidance(Guidance.G5)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Complaint complaint : Complaints.of(guest, Reason.UNKNOWN_SECTION)) {
      findings.add(
          Finding.at(complaint.spot(), complaint.message())
              .remedy(
                  Remedy.advice("correct the header, or remove it with all that belongs to it")));
    }
  }
}
