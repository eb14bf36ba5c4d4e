package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Options that Proxmox does not know. */
final class UnknownKey implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "unknown-key",
              Category.HYGIENE,
              Severity.WARNING,
              "Proxmox VE has no option of that name")
          .anyGuest()
          .explanation(
              """
              A mistyped option does nothing, and nothing says so: the guest starts as if the line
              were not there. Of a VM's config the line is lost the next time Proxmox writes the
              file; of a container's it is kept, without effect.
              """)
          .detection(
              """
              An option that the schema of Proxmox VE does not have for this kind of guest (an option
              of VMs in a container's config among them), or a raw `lxc.*` key that Proxmox does not
              pass on to LXC, in any section.
              """)
          .remediation("Correct the name, or remove the line.")
          .waiver("A newer release of Proxmox VE knows the option; then pvelint should, too.")
          .bad(
              """
              hostname: web
              onbot: 1
              ostype: debian
              unprivileged: 1
              """)
          .good(
              """
              hostname: web
              onboot: 1
              ostype: debian
              unprivileged: 1
              """)
          .guidance(Guidance.G5, Guidance.G12)
          .manual("container configuration", "chapter-pct.html#pct_configuration")
          .manual("VM options", "chapter-qm.html#qm_options")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      // Complaints are about the file, pending section included: once is enough.
      return;
    }
    for (Complaint complaint : guest.config().complaints()) {
      if (complaint.reason() == Complaint.Reason.UNKNOWN_KEY
          || complaint.reason() == Complaint.Reason.RAW_REFUSED) {
        String key = complaint.at().text();
        Spot spot = new Spot(complaint.at(), complaint.place(), key, "", "", "");
        findings.add(Finding.at(spot, complaint.message()).remedy(remedy(guest, complaint)));
      }
    }
  }

  private static Remedy remedy(Guest guest, Complaint complaint) {
    String key = complaint.at().text();
    Schema schema = Schema.of(guest.kind());
    List<String> similar = schema.suggestions(key);
    String loss =
        complaint.kept()
            ? "Proxmox keeps the line, without effect"
            : "Proxmox drops the line the next time it writes the file";
    if (!similar.isEmpty()) {
      return Remedy.advice("did you mean `" + similar.get(0) + "`? " + loss);
    }
    Optional<GuestKind> other = schema.otherKindWith(key);
    return Remedy.advice(
        other.map(kind -> "that is an option of a " + kind.noun() + "; ").orElse("remove it; ")
            + loss);
  }
}
