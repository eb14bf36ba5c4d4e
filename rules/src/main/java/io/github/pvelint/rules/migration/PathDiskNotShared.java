package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;

/** Disks that are a path of one host. */
final class PathDiskNotShared implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "path-disk-not-shared",
              Category.MIGRATION,
              Severity.WARNING,
              "A disk is a file or device of the host and keeps the VM on its node")
          .vm()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A disk that is given as a path (`/dev/disk/by-id/...`) belongs to no storage: Proxmox
            neither copies it nor knows whether other nodes have it. It refuses to migrate the VM,
            running or not, unless the disk says `shared=1`.
            """)
        .detection(
            """
            A drive, CD drives left out, whose file begins with a slash and that lacks `shared=1`.
            Silent for templates, and where the cluster is known to have a single node.
            """)
        .remediation(
            """
            Put the disk on a storage that Proxmox manages. Only if the same path leads to the same
            device on every node (a LUN of a SAN) say `shared=1`: it is a promise, nothing checks it.
            """)
        .waiver("The VM belongs to that disk, a file server with its drives passed through.")
        .bad(
            """
            name: nas
            scsi1: /dev/disk/by-id/ata-EXAMPLE_1234,size=4T
            """)
        .good(
            """
            name: nas
            scsi1: /dev/disk/by-id/wwn-0x5000c500a1b2c3d4,shared=1,size=4T
            """)
        .guidance(Guidance.G9)
        .manual("migration", "chapter-qm.html#qm_migration")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (cluster.isSingleNode()) {
      return;
    }
    for (Disk disk : vm.disks()) {
      if (disk.isHostPath() && !disk.isCdrom() && !disk.isShared()) {
        Setting setting = disk.setting();
        findings.add(
            Finding.at(
                    setting.spot().underlining(disk.setting().value(disk.file())),
                    disk.key() + " is a path of the host: " + vm.label() + " cannot be migrated")
                .remedy(
                    Remedy.advice(
                        "move the data to a storage; shared=1 only if every node has the same device"
                            + " at that path")));
      }
    }
  }
}
