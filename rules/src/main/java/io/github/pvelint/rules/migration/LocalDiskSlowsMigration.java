package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StoredVolume;
import io.github.pvelint.rule.VmRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Disks that have to be copied when a VM moves. */
final class LocalDiskSlowsMigration implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "local-disk-slows-migration",
              Category.MIGRATION,
              Severity.NOTE,
              "Moving the VM means copying its disks")
          .vm()
          .needs(Need.NODES, Need.STORAGES)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A VM whose disks are on shared storage moves within seconds, since only its memory
            travels. Local disks have to be copied as well: it takes long, and live only when asked
            for (`qm migrate --online --with-local-disks`). If the node fails, they are gone with
            it.
            """)
        .detection(
            """
            A drive, CD drives left out, on a storage that is not shared, in a cluster of more than
            one node. Silent for ZFS volumes that an enabled replication job copies, and for
            templates. One finding for each VM.
            """)
        .remediation(
            """
            Use shared storage (Ceph, NFS, iSCSI) for VMs that have to move, or replicate their ZFS
            volumes.
            """)
        .waiver(
            """
            The VM does not have to move, or there is time for the copy.
            """)
        .bad(
            """
            ==> storage.cfg <==
            dir: local
            	path /var/lib/vz
            	content iso,vztmpl,backup,snippets

            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir

            nfs: nas
            	server nas.example.org
            	export /export/guests
            	content images,rootdir,iso,snippets

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: local-lvm:vm-100-disk-0,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> storage.cfg <==
            dir: local
            	path /var/lib/vz
            	content iso,vztmpl,backup,snippets

            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir

            nfs: nas
            	server nas.example.org
            	export /export/guests
            	content images,rootdir,iso,snippets

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: nas:100/vm-100-disk-0.qcow2,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("migration", "chapter-qm.html#qm_migration")
        .manual("storage replication", "chapter-pvesr.html#chapter_pvesr")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    List<StoredVolume> local = new ArrayList<>();
    for (StoredVolume volume : StoredVolume.of(vm, cluster, findings)) {
      if (volume.isLocal(findings) && !volume.isReplicated(vm, cluster)) {
        local.add(volume);
      }
    }
    if (!local.isEmpty()) {
      findings.add(finding(vm, local));
    }
  }

  private static Finding finding(Vm vm, List<StoredVolume> local) {
    String disks = local.stream().map(StoredVolume::label).collect(Collectors.joining(", "));
    Finding finding =
        Finding.at(local.get(0).spot(), "moving " + vm.label() + " copies local disks: " + disks);
    for (StoredVolume other : local.subList(1, local.size())) {
      finding = finding.with(other.at(), "local as well");
    }
    return finding.remedy(
        Remedy.advice(
            "use `qm migrate --with-local-disks` and allow for the time, or move the disks to shared"
                + " storage (`qm disk move`)"));
  }
}
