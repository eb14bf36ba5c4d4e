package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostMount;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Directories of the host that a privileged container writes to as root. */
final class BindWritableIntoPrivileged implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-writable-into-privileged",
              Category.ISOLATION,
              Severity.WARNING,
              "A privileged container writes to a directory of the host as root")
          .container()
          .security("5.5")
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            In a privileged container root is the host's root, also on a bind mount: it may change every file
            there, make device nodes and programs with the set-user-id bit, and whoever reaches the directory on
            the host runs them.
            """)
        .detection(
            """
            The container is privileged, and an `mpN` bind mount or a raw `lxc.mount.entry` bind is not
            read-only. System directories and sockets have severer rules and are reported by these alone.
            """)
        .remediation(
            """
            Add `ro=1` if the container only reads. Else make it unprivileged (backup and restore), and let the
            ids through that share the files.
            """)
        .waiver(
            """
            The directory holds data that nobody on the host runs, and is mounted `nosuid,nodev` there.
            """)
        .bad(
            """
            hostname: media
            mp0: /mnt/media,mp=/media
            ostype: debian
            """)
        .good(
            """
            hostname: media
            mp0: /mnt/media,mp=/media,ro=1
            ostype: debian
            """)
        .guidance(Guidance.G5, Guidance.G6)
        .manual("bind mount points", "chapter-pct.html#_bind_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged()) {
      return;
    }
    for (HostMount mount : container.hostMounts()) {
      if (!mount.readOnly()) {
        findings.add(
            Finding.at(
                    mount.spot(),
                    container.label() + " is privileged and writes to the host's " + mount.path())
                .remedy(remedy(container, mount.setting())));
      }
    }
  }

  private static Remedy remedy(Container container, Setting mount) {
    return mount.isRaw()
        ? Remedy.advice("add `ro` to the options of this line if the container only reads")
        : Remedy.setProperty(
            container,
            mount,
            "ro",
            "1",
            "if the container only reads; if it has to write, make it unprivileged instead");
  }
}
