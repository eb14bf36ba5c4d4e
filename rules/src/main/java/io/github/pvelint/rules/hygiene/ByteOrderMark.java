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
import io.github.pvelint.syntax.Slice;
import java.util.List;

/** Files that begin with a byte order mark, so that their first line is lost. */
final class ByteOrderMark implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "byte-order-mark",
              Category.HYGIENE,
              Severity.ERROR,
              "A byte order mark keeps Proxmox VE from reading the first line")
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
            Some editors put three invisible bytes, the byte order mark of UTF-8, before the text.
            To Proxmox VE they belong to the first line, which is then no option any more: it is
            ignored, although it looks right in every editor.
            """)
        .detection("The file begins with the bytes EF BB BF.")
        .remediation("Save the file as UTF-8 without a byte order mark.")
        .waiver("Never: the first line is lost.")
        .bad(
            """
            \uFEFFhostname: web
            ostype: debian
            """)
        .good(
            """
            hostname: web
            ostype: debian
            """)
        .guidance(Guidance.G5)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Complaint complaint : Complaints.of(guest, Reason.BYTE_ORDER_MARK)) {
      Slice line = complaint.line().text();
      String rest = complaint.at().equals(line) ? "" : complaint.at().text();
      findings.add(
          Finding.at(complaint.spot(), complaint.message())
              .remedy(
                  new Remedy.EditFile(
                      List.of(line), rest, "save the file without a byte order mark")));
    }
  }
}
