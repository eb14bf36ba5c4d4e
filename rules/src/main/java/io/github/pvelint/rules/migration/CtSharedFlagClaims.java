package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.model.MountPoint;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Mount points that promise more than storage.cfg shows. */
final class CtSharedFlagClaims implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ct-shared-flag-claims",
              Category.MIGRATION,
              Severity.NOTE,
              "A mount point claims to be on every node, and no shared storage says so")
          .container()
          .needs(Need.NODES, Need.STORAGES)
          .precision(Precision.LOW)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            `shared=1` on a bind mount makes nothing shared. It tells Proxmox that the same
            directory is on every node, and Proxmox then migrates the container without asking
            further. If it is not so, the container does not start on the other node, or starts with
            an empty or older copy.
            """)
        .detection(
            """
            Bind and device mounts with `shared=1` whose source is not below the path of a shared
            storage in storage.cfg (`/mnt/pve/ID` of NFS, CIFS and CephFS), in a cluster of more
            than one node. A mount that the admin makes on every node is not in any file: see to it,
            and waive the finding.
            """)
        .remediation(
            """
            Check that each node mounts the same share at that path. Better let Proxmox mount it as
            a storage.
            """)
        .waiver(
            """
            Each node mounts the same share there, from its /etc/fstab for instance.
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

            ==> nodes/pve1/lxc/101.conf <==
            hostname: media
            mp0: /srv/media,mp=/media,shared=1
            ostype: debian
            unprivileged: 1
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

            ==> nodes/pve1/lxc/101.conf <==
            hostname: media
            mp0: /mnt/pve/nas/media,mp=/media,shared=1
            ostype: debian
            unprivileged: 1
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("mount points", "chapter-pct.html#pct_mount_points")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    for (MountPoint mount : container.mountPoints()) {
      if (mount.isShared()
          && mount.hostPath().filter(path -> !isShared(path, cluster)).isPresent()) {
        findings.add(
            Finding.at(
                    mount.setting().property("shared").map(mount.setting()::spot).orElseThrow(),
                    mount.key()
                        + " claims that every node has "
                        + mount.source().text()
                        + ", and no shared storage says so")
                .remedy(
                    Remedy.advice(
                        "check that every node mounts the same share there, or let Proxmox mount it as"
                            + " a storage")));
      }
    }
  }

  private static boolean isShared(String path, Cluster cluster) {
    return cluster.storages().orElseThrow().all().stream()
        .filter(storage -> storage.isShared().orElse(false))
        .flatMap(storage -> storage.path().stream())
        .anyMatch(root -> HostPath.isWithin(path, HostPath.clean(root)));
  }
}
