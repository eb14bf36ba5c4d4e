package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import io.github.pvelint.schema.Property;
import java.util.Optional;

/** Disks of a VM that somebody took out of its backups. */
final class DiskNotBackedUp implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "disk-not-backed-up",
              Category.BACKUP,
              Severity.NOTE,
              "A disk is excluded from the VM's backups with backup=0")
          .vm()
          .fix(Fix.UNSAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            vzdump takes all disks of a VM but those that say `backup=0`, so somebody meant it. Worth
            a look now and then: what was disposable when the line was written may have become data.
            A restore puts an excluded disk back as no disk at all.
            """)
        .detection(
            """
            `backup=0` on a disk (`ide`, `sata`, `scsi` or `virtio`), CD drives and the cloud-init
            drive left out. If no disk is left to back up it is
            `vm-without-any-backed-up-disk`.
            """)
        .remediation("If the data matters by now, drop `backup=0`.")
        .waiver("The disk holds caches, scratch space or data that is backed up otherwise.")
        .bad(
            """
            name: nvr
            scsi0: local-zfs:vm-101-disk-0,size=32G
            scsi1: tank:vm-101-disk-0,backup=0,size=4T
            """)
        .good(
            """
            name: nvr
            scsi0: local-zfs:vm-101-disk-0,size=32G
            scsi1: tank:vm-101-disk-0,size=4T
            """)
        .guidance(Guidance.G12)
        .manual("hard disks", "chapter-qm.html#qm_hard_disk")
        .manual("backup and restore", "chapter-vzdump.html#chapter_vzdump")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    for (Disk disk : vm.dataDisks()) {
      Optional<Property> off = disk.backupOff();
      if (off.isPresent()) {
        findings.add(finding(vm, disk, off.get()));
      }
    }
  }

  private static Finding finding(Vm vm, Disk disk, Property off) {
    return Finding.at(
            disk.setting().spot(off),
            disk.key() + " of " + vm.label() + " is deliberately in no backup")
        .remedy(
            Remedy.dropProperty(
                vm, disk.setting(), off, "only if the data matters; the next backup grows by it"));
  }
}
