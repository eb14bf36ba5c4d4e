package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Storage;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StoredVolume;

/** Volumes of containers that cannot have snapshots. */
final class CtStorageNeverSnapshots implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ct-storage-never-snapshots",
              Category.SNAPSHOT,
              Severity.WARNING,
              "A volume of the container is on a storage that cannot snapshot it")
          .container()
          .needs(Need.STORAGES)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Containers have no qcow2 volumes. On a directory, NFS, CIFS and thick LVM they are raw
            files or volumes, and those cannot have snapshots, so the container cannot either. A
            backup in snapshot mode turns into one in suspend mode, which copies the files twice and
            freezes the container for the second time.
            """)
        .detection(
            """
            `rootfs` and `mpN`, held against storage.cfg: the storage cannot snapshot volumes of
            that format. Bind and device mounts are `bind-mount-blocks-snapshots`. What plugins of
            others can do is unknown. Silent for templates.
            """)
        .remediation(
            """
            Move the volume to ZFS, LVM-thin, Ceph or Btrfs (`pct move-volume`). Or take a backup
            before a change instead.
            """)
        .waiver(
            """
            A backup before a change is good enough.
            """)
        .bad(
            """
            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir

            nfs: nas
            	server nas.example.org
            	export /export/guests
            	content images,rootdir

            ==> lxc/101.conf <==
            hostname: web
            ostype: debian
            rootfs: nas:101/vm-101-disk-0.raw,size=8G
            """)
        .good(
            """
            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir

            nfs: nas
            	server nas.example.org
            	export /export/guests
            	content images,rootdir

            ==> lxc/101.conf <==
            hostname: web
            ostype: debian
            rootfs: local-lvm:vm-101-disk-0,size=8G
            """)
        .guidance(Guidance.G11)
        .manual("snapshots", "chapter-pct.html#pct_snapshots")
        .manual("storage types", "chapter-pvesm.html#_storage_types")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    int release = cluster.circumstances().pveMajor();
    for (StoredVolume volume : StoredVolume.of(container, cluster, findings)) {
      Storage storage = volume.storage();
      switch (storage.canSnapshot(volume.volume(), container.kind(), release)) {
        case YES -> {}
        case UNKNOWN ->
            findings.unknown(
                volume.at(), "what storages of type " + storage.type() + " can do is not known");
        case NO ->
            findings.add(
                Finding.at(
                        volume.spot(),
                        volume.key()
                            + " is on "
                            + storage.id()
                            + " ("
                            + storage.type()
                            + "): no snapshot of "
                            + container.label()
                            + " can be made")
                    .remedy(
                        Remedy.advice(
                            "`pct move-volume` to ZFS, LVM-thin, Ceph or Btrfs; or take a backup"
                                + " before a change")));
      }
    }
  }
}
