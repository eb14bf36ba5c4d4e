package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Complaint.Reason;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
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
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Option;
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
            A mistyped option does nothing, and nothing says so: the guest starts as if the line
            were not there. Of a VM's config the line is lost the next time Proxmox writes the
            file; of a container's it is kept, without effect.
            """)
        .detection(
            """
            An option that the schema of Proxmox VE does not have for this kind of guest (an option
            of VMs in a container's config among them), or a raw `lxc.*` key that Proxmox does not
            pass on to LXC, in any section. With `--pve-version 8` also an option that came with a
            later release.
            """)
        .remediation(
            """
            Correct the name, or remove the line. An option of a later release has to wait for the
            upgrade.
            """)
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
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Complaint complaint : Complaints.of(guest, Reason.UNKNOWN_KEY, Reason.RAW_REFUSED)) {
      findings.add(
          Finding.at(complaint.spot(), complaint.message()).remedy(remedy(guest, complaint)));
    }
    int release = cluster.circumstances().pveMajor();
    if (release < Schema.PVE_MAJOR && !guest.isNextStart()) {
      Newcomers.options(
          guest,
          release,
          (setting, option) -> findings.add(newcomer(guest, setting, option, release)));
    }
  }

  private static Remedy remedy(Guest guest, Complaint complaint) {
    Optional<String> line = Corrections.renamed(guest, complaint);
    return line.isPresent()
        ? new Remedy.EditFile(List.of(complaint.line().text()), line.get(), loss(complaint))
        : Remedy.advice(advice(guest, complaint) + "; " + loss(complaint));
  }

  private static String advice(Guest guest, Complaint complaint) {
    String key = complaint.at().text();
    Schema schema = Schema.of(guest.kind());
    List<String> similar = schema.suggestions(key);
    if (!similar.isEmpty()) {
      return "did you mean `" + String.join("` or `", similar) + "`?";
    }
    return schema
        .otherKindWith(key)
        .map(kind -> "remove it: it is an option of a " + kind.noun())
        .orElse("remove it");
  }

  private static String loss(Complaint complaint) {
    return complaint.kept()
        ? "as it stands, Proxmox keeps the line, without effect"
        : "as it stands, Proxmox drops the line the next time it writes the file";
  }

  private static Finding newcomer(Guest guest, Setting setting, Option option, int release) {
    return Finding.at(
            setting.spot().underlining(setting.keySlice()),
            Newcomers.message(setting.keySlice().text(), option, release))
        .remedy(
            Remedy.advice(
                "remove the line, or upgrade first: Proxmox VE "
                    + release
                    + (guest.kind() == GuestKind.LXC
                        ? " keeps it, without effect"
                        : " drops it the next time it writes the file")));
  }
}
