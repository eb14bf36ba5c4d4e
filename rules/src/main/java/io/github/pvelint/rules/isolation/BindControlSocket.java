package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostMount;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Containers that can give orders to a service of the host. */
final class BindControlSocket implements ContainerRule {
  private static final Set<String> SOCKETS =
      Set.of(
          "docker.sock",
          "containerd.sock",
          "podman.sock",
          "crio.sock",
          "libvirt-sock",
          "system_bus_socket");

  private static final List<String> DIRECTORIES =
      List.of(
          "/run/dbus",
          "/run/docker",
          "/run/containerd",
          "/run/podman",
          "/run/libvirt",
          "/run/qemu-server",
          "/run/systemd/private");

  private static final Parameter<List<String>> FURTHER =
      Parameter.paths("further-sockets", "Sockets or their directories that count as well.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-control-socket",
              Category.ISOLATION,
              Severity.ERROR,
              "The container can give orders to a service of the host")
          .container()
          .supersedesAt("bind-writable-into-privileged", "bind-outside-reserved-tree")
          .security("9.0")
          .parameters(FURTHER)
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Whoever can write to `docker.sock` can start a container with the host's root directory in it: the
            socket is root on the host. The same holds for the sockets of containerd, podman, libvirt, QEMU and
            Proxmox, and the system's D-Bus starts and stops services. An ssh agent logs in with somebody's
            keys. Read-only does not help: a socket is spoken to, not written to.
            """)
        .detection(
            """
            An `mpN` bind mount or a raw mount entry, read-only or not, whose source is a socket called
            `docker.sock`, `containerd.sock`, `podman.sock`, `crio.sock` or `libvirt-sock`, lies in the
            directory of such sockets or of D-Bus, systemd, QEMU or Proxmox below `/run`, or is an ssh agent's.
            """)
        .remediation(
            """
            Run the service inside of the container or in a VM, or reach it over the network with credentials
            that allow no more than needed (a socket proxy that only reads, an API token of Proxmox).
            """)
        .waiver(
            """
            The container is the host's own management tool, and as trusted as the host.
            """)
        .bad(
            """
            hostname: portainer
            lxc.mount.entry: /var/run/docker.sock var/run/docker.sock none bind,create=file 0 0
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: database
            mp0: /srv/mysql,mp=/run/mysqld
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G8)
        .manual("bind mount points", "chapter-pct.html#_bind_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (HostMount mount : container.hostMounts()) {
      if (isControl(mount.path())
          || HostPath.isWithinAny(mount.path(), cluster.circumstances().get(FURTHER))) {
        findings.add(
            Finding.at(
                    mount.spot(),
                    container.label() + " can give orders to the host through " + mount.path())
                .remedy(
                    Remedy.advice(
                        "remove this mount; run the service in the container itself or in a VM, or"
                            + " reach it over the network with credentials of its own")));
      }
    }
  }

  private static boolean isControl(String path) {
    // On Proxmox VE /var/run is a link to /run.
    String clean = path.startsWith("/var/run/") ? path.substring(4) : path;
    String name = clean.substring(clean.lastIndexOf('/') + 1);
    return SOCKETS.contains(name)
        || clean.startsWith("/run/pve")
        || clean.equals("/run/systemd")
        || HostPath.isWithinAny(clean, DIRECTORIES)
        || name.contains("ssh-agent")
        || (name.startsWith("agent.") && clean.contains("/ssh-"));
  }
}
