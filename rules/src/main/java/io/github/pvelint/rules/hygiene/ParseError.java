package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Complaint.Reason;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.UnparsableLine;
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
import java.util.List;

/** Lines that Proxmox's parser passes over. */
final class ParseError implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "parse-error",
              Category.HYGIENE,
              Severity.ERROR,
              "Proxmox VE cannot read the line and ignores it")
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
            Proxmox VE reads a config leniently: a line that it cannot read is left out, the guest
            starts without what it says, and only the system log tells. The next change through the
            web interface or the API writes the file without the line.
            """)
        .detection(
            """
            A line that is no option, comment, section header or blank line to Proxmox's own parser
            for this kind of guest: one that is indented (comments, too), has a blank before the
            colon, an equals sign instead of it, capital letters in the key, or no value. Likewise a
            `delete:` line outside of the pending section. In any section of the file. If a file consists
            of indented lines alone, that is said once.
            """)
        .remediation(
            """
            Write the line as Proxmox reads it: `key: value` from the first column on. Or remove it:
            as it stands it does nothing.
            """)
        .waiver("Never: what the line was meant to do does not happen.")
        .bad(
            """
            arch: amd64
             cores: 2
            hostname: web
            memory = 512
            ostype: debian
            """)
        .good(
            """
            arch: amd64
            cores: 2
            hostname: web
            memory: 512
            ostype: debian
            """)
        .guidance(Guidance.G5, Guidance.G12)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    List<Complaint> complaints = Complaints.of(guest, Reason.UNPARSABLE, Reason.MISPLACED_DELETE);
    List<Complaint> indented = IndentedFile.lines(guest, complaints);
    if (!indented.isEmpty()) {
      findings.add(IndentedFile.finding(guest, indented));
    }
    for (Complaint complaint : complaints) {
      if (indented.contains(complaint)) {
        continue;
      }
      findings.add(
          Finding.at(complaint.spot(), complaint.message()).remedy(remedy(guest, complaint)));
    }
  }

  private static Remedy remedy(Guest guest, Complaint complaint) {
    if (complaint.reason() == Reason.MISPLACED_DELETE) {
      return new Remedy.EditFile(
          List.of(complaint.line().text()),
          "",
          "to remove options, use `" + guest.kind().command() + " set VMID --delete OPTION`");
    }
    return new UnparsableLine(complaint.line())
        .meant()
        .flatMap(meant -> Corrections.readable(guest, complaint.place(), meant))
        .<Remedy>map(
            line ->
                new Remedy.EditFile(
                    List.of(complaint.line().text()),
                    line,
                    "if that is what it was meant to say: it then takes effect"))
        .orElse(Remedy.advice("write it as Proxmox reads it, or remove it"));
  }
}
