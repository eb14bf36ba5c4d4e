package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Privileged containers of the one kind that the guidance accepts. */
final class PrivilegedForNetworkMounts implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "privileged-for-network-mounts",
              Category.ISOLATION,
              Severity.WARNING,
              "The container is privileged only to mount network file systems")
          .container()
          .supersedes("network-filesystem-in-container")
          .security("6.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The kernel refuses NFS and CIFS mounts inside a user namespace, so a container that
            mounts them itself has to be privileged. The guidance accepts that in trusted
            environments; it is still a container whose root is the host's root.
            """)
        .detection(
            """
            The container is privileged, its only feature is `mount=` with nothing but `nfs` and
            `cifs` in it, and no raw `lxc.*` line weakens it further. With anything more it is a
            `privileged-container`.
            """)
        .remediation(
            """
            Mount the share on the host (or as a storage) and hand it to an unprivileged container
            as a bind mount: `mp0: /mnt/pve/SHARE/data,mp=/data`. Then restore the container as
            unprivileged from a backup.
            """)
        .waiver("The environment is trusted and the mount has to be made in the container.")
        .bad(
            """
            arch: amd64
            features: mount=nfs;cifs
            hostname: files
            ostype: debian
            rootfs: local-lvm:vm-101-disk-0,size=8G
            """)
        .good(
            """
            arch: amd64
            hostname: files
            mp0: /mnt/pve/nas/data,mp=/data
            ostype: debian
            rootfs: local-lvm:vm-101-disk-0,size=8G
            unprivileged: 1
            """)
        .guidance(Guidance.G6)
        .manual("container options, features", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!NetworkMounts.areTheOnlyReason(container)) {
      return;
    }
    String types = String.join(" and ", container.features().mountable());
    findings.add(
        Finding.at(
                Privilege.spot(container),
                container.label() + " is privileged only to mount " + types)
            .remedy(
                Remedy.advice(
                    "mount the share on the host, give it to the container as a bind mount"
                        + " (`mp0: /mnt/...,mp=/data`), then back up and restore the container as"
                        + " unprivileged")));
  }
}
