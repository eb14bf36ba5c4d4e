package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StoredVolume;
import io.github.pvelint.schema.GuestKind;

/** Linked clones whose base stays behind. */
final class LinkedCloneLocal implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "linked-clone-local",
              Category.MIGRATION,
              Severity.WARNING,
              "A linked clone on local storage cannot leave its node")
          .anyGuest()
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
            A linked clone holds only what differs from its template. On local storage the
            template's volume is on one node, and Proxmox refuses to migrate the clone.
            """)
        .detection(
            """
            A volume whose name holds the base that it builds on
            (`local-zfs:base-900-disk-0/vm-101-disk-0`) on a storage that is not shared, in a
            cluster of more than one node. Silent for templates.
            """)
        .remediation(
            """
            Make it a full copy: move the disk to another storage (`qm disk move`, `pct
            move-volume`), or clone in full. It then needs its whole size.
            """)
        .waiver(
            """
            The clone is short-lived, a test machine for instance.
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
            name: test
            scsi0: local-lvm:base-900-disk-0/vm-100-disk-0,size=32G
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
            name: test
            scsi0: local-lvm:vm-100-disk-0,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("migration", "chapter-qm.html#qm_migration")
        .manual("templates", "chapter-qm.html#qm_templates")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    for (StoredVolume volume : StoredVolume.of(guest, cluster, findings)) {
      if (volume.volume().base().isPresent() && volume.isLocal(findings)) {
        findings.add(
            Finding.at(
                    volume.spot(),
                    volume.label()
                        + " is a linked clone on local storage: "
                        + guest.label()
                        + " cannot be migrated")
                .remedy(
                    Remedy.advice(
                        guest.kind() == GuestKind.QEMU
                            ? "`qm disk move` to another storage makes it a full copy"
                            : "`pct move-volume` to another storage makes it a full copy")));
      }
    }
  }
}
