package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
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

/** Unprivileged containers with nesting, which is what Proxmox creates. */
final class NestingEnabled implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "nesting-enabled",
              Category.NESTING,
              Severity.NOTE,
              "The container sees the host's /proc and /sys because of nesting")
          .container()
          .security("2.0")
          .precision(Precision.LOW)
          .offByDefault()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Nesting shows a container the host's `/proc` and `/sys` next to its own. In an
            unprivileged container that lets it read about the host; it can hardly write. Proxmox
            switches nesting on for new unprivileged containers, since systemd needs it to
            isolate its services, so this is a note for those who want to know every container
            that has it.
            """)
        .detection(
            """
            The container is unprivileged and nesting takes effect: by `features: nesting=1`, or by
            a raw `lxc.apparmor.allow_nesting: 1`. Silent where a `lxc.apparmor.profile` line
            leaves it without effect. Off by default.
            """)
        .remediation("Switch it off where no systemd runs, in Alpine or Devuan for example.")
        .waiver("The container runs a distribution with systemd.")
        .bad(
            """
            features: nesting=1
            hostname: web
            ostype: alpine
            unprivileged: 1
            """)
        .good(
            """
            hostname: web
            ostype: alpine
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G8)
        .manual("general settings of containers, nesting", "chapter-pct.html#pct_general")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isPrivileged()) {
      return;
    }
    container
        .appArmor()
        .nesting()
        .ifPresent(
            spot ->
                findings.add(
                    Finding.at(spot, container.label() + " has nesting on")
                        .remedy(Remedy.advice("switch it off unless systemd runs in it"))));
  }
}
