package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
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

/** Files among the guests' configs that Proxmox does not take for one. */
final class FileIgnoredByProxmox implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "file-ignored-by-proxmox",
              Category.HYGIENE,
              Severity.WARNING,
              "Proxmox VE takes no guest from a file of that name")
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
            In the folders `lxc/` and `qemu-server/` Proxmox VE looks for `VMID.conf` alone. A copy
            such as `101.conf.bak`, a number with a leading zero, or a name instead of a number: the
            guest does not exist for it. It is neither started nor backed up, and its number and its
            volumes count as free.
            """)
        .detection(
            """
            A guest config directly below a folder `lxc` or `qemu-server` whose name is not a number
            of at most nine digits without a leading zero, and `.conf`. Such files are looked at when
            they are named, or with `--all-files`.
            """)
        .remediation("Rename it to `VMID.conf`, or keep it somewhere else.")
        .waiver("A copy that is kept on purpose, in a place that is no live /etc/pve.")
        .bad(
            """
            ==> lxc/101.conf.bak <==
            hostname: web
            net0: name=eth0,bridge=vmbr0,type=veth
            ostype: debian
            rootfs: local-zfs:subvol-101-disk-0,size=8G
            unprivileged: 1
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web
            net0: name=eth0,bridge=vmbr0,type=veth
            ostype: debian
            rootfs: local-zfs:subvol-101-disk-0,size=8G
            unprivileged: 1
            """)
        .guidance(Guidance.G12)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (!guest.isNextStart() && guest.config().isPassedOver()) {
      findings.add(
          Finding.at(
                  guest.spot(),
                  "this file is no VMID.conf: to Proxmox there is no such " + guest.kind().noun())
              .remedy(Remedy.advice("rename it to `VMID.conf`, or keep it somewhere else")));
    }
  }
}
