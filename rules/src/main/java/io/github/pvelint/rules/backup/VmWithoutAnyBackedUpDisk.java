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
import java.util.List;

/** VMs whose backups hold nothing but their config. */
final class VmWithoutAnyBackedUpDisk implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "vm-without-any-backed-up-disk",
              Category.BACKUP,
              Severity.ERROR,
              "All disks are excluded from the VM's backups")
          .vm()
          .supersedes("disk-not-backed-up")
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
            Every disk of the VM says `backup=0`. The backup job ends well and the list of backups
            fills up, but they hold the config alone: there is nothing to restore.
            """)
        .detection(
            """
            The VM has at least one disk (`ide`, `sata`, `scsi` or `virtio`, CD drives and the
            cloud-init drive left out), and each of them says `backup=0`. EFI disk and TPM state do
            not count: they are no data.
            """)
        .remediation(
            """
            Drop `backup=0` at least from the disk with the system. If the VM needs no backup at all,
            exclude it from the job instead, so that nobody counts on one.
            """)
        .waiver("The VM is made anew from code, or its disks are backed up where they lie.")
        .bad(
            """
            name: db
            scsi0: local-zfs:vm-101-disk-0,backup=0,size=32G
            """)
        .good(
            """
            name: db
            scsi0: local-zfs:vm-101-disk-0,size=32G
            scsi1: local-zfs:vm-101-disk-1,backup=0,size=200G
            """)
        .guidance(Guidance.G12)
        .manual("hard disks", "chapter-qm.html#qm_hard_disk")
        .manual("backup and restore", "chapter-vzdump.html#chapter_vzdump")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    List<Disk> disks = vm.dataDisks();
    if (disks.isEmpty()) {
      return;
    }
    for (Disk disk : disks) {
      if (disk.backupOff().isEmpty()) {
        return;
      }
    }
    Disk first = disks.get(0);
    Property off = first.backupOff().orElseThrow();
    Finding finding =
        Finding.at(
            vm.spot().underlining(first.setting().part(off)),
            "no disk of " + vm.label() + " is in its backups: there is nothing to restore");
    for (Disk disk : disks.subList(1, disks.size())) {
      finding = finding.with(disk.setting().line(), "excluded as well");
    }
    findings.add(
        finding.remedy(
            Remedy.dropProperty(
                vm,
                first.setting(),
                off,
                "and likewise for every other disk with data; the next backup grows by it")));
  }
}
