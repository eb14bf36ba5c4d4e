package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Complaint.Reason;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Values that Proxmox cannot read. */
final class BadValue implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "bad-value",
              Category.HYGIENE,
              Severity.ERROR,
              "Proxmox VE cannot use the value of the option")
          .anyGuest()
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A VM starts without the option, as if the line were not there: without the disk, with
            the default in place of the number. The next time Proxmox VE writes the file, the line
            is gone. A container keeps the text: a word that is neither yes nor no counts as yes, a
            mount point or network device that cannot be taken apart is left out.
            """)
        .detection(
            """
            A value that is not of the option's type (a whole number, a number, `1` or `0`), not in
            its format (an address, a volume, a size ...), or, between the commas of a property
            string, out of its range, not among its words, given twice, or lacking something it
            needs; a line break (CR) within the value. In any section. What only Proxmox's API
            would refuse is for `value-out-of-range`.
            """)
        .remediation("Correct the value; the finding says what would be valid.")
        .waiver("Never: the option does not hold what the line says.")
        .bad(
            """
            hostname: web
            mp0: local-zfs:subvol-101-disk-1,mp=/srv,backup=never
            onboot: maybe
            """)
        .good(
            """
            hostname: web
            mp0: local-zfs:subvol-101-disk-1,mp=/srv,backup=0
            onboot: yes
            """)
        .guidance(Guidance.G12)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Complaint complaint : Complaints.of(guest, Reason.BAD_VALUE)) {
      findings.add(
          Finding.at(complaint.spot(), Effects.with(guest, complaint))
              .remedy(
                  Corrections.ofValue(guest, complaint, note(complaint))
                      .orElse(Remedy.advice("correct the value, or remove the line"))));
    }
  }

  private static String note(Complaint complaint) {
    boolean hasComment =
        complaint
            .entry()
            .filter(entry -> !Corrections.withoutComment(entry.value()).equals(entry.value()))
            .isPresent();
    return hasComment
        ? "a comment must be a line of its own, with `#` first"
        : "if that is what was meant";
  }
}
