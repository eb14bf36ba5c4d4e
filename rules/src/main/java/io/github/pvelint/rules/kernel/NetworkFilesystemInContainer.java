package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Features;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Containers that mount network file systems with the host's kernel. */
final class NetworkFilesystemInContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "network-filesystem-in-container",
              Category.KERNEL,
              Severity.WARNING,
              "The container mounts network file systems with the host's kernel")
          .container()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The NFS or CIFS client behind such a mount is the host's kernel. When the server stops
            answering, processes hang where nothing can kill them: the container cannot be stopped,
            and the host may not even reboot. Backups of the container can wait for it, too.
            """)
        .detection(
            """
            The container is privileged and `mount=` in `features` names `nfs` or `cifs`. Silent
            where a `lxc.apparmor.profile` other than `unconfined` leaves that without effect, and
            for unprivileged containers, which cannot mount them: `mount-feature-on-unprivileged`.
            """)
        .remediation(
            """
            Mount the share on the host (Proxmox watches the servers of its storages) and hand it
            to the container as a bind mount; it can then be unprivileged, too.
            """)
        .waiver("The server is as available as the node, and the container has to mount itself.")
        .bad(
            """
            features: mount=nfs
            hostname: files
            ostype: debian
            """)
        .good(
            """
            hostname: files
            mp0: /mnt/pve/nas/data,mp=/data
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G6)
        .manual("container options, features", "chapter-pct.html#pct_options")
        .manual("bind mount points", "chapter-pct.html#_bind_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    Features features = container.features();
    List<String> types = features.networkMounts();
    if (types.isEmpty() || !container.isPrivileged() || !container.appArmor().letsFeaturesMount()) {
      return;
    }
    Optional<Spot> mount = features.spot("mount");
    if (mount.isPresent()) {
      findings.add(
          Finding.at(
                  mount.get(),
                  container.label()
                      + " mounts "
                      + String.join(" and ", types)
                      + " with the host's kernel: a dead server can block the host")
              .remedy(
                  Remedy.advice(
                      "mount the share on the host and give it to the container as a bind mount"
                          + " (`mp0: /mnt/pve/SHARE,mp=/data`)")));
    }
  }
}
