package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
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
import java.util.Optional;

/** Privileged containers that may nest others. */
final class NestingInPrivileged implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "nesting-in-privileged",
              Category.NESTING,
              Severity.ERROR,
              "A privileged container may nest other containers")
          .container()
          .security("8.8")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            With nesting the AppArmor profile lets a container mount `/proc` and `/sys` anew, in
            full. In an unprivileged container the user namespace still guards what is written
            there. A privileged one has none: its root can then reach the host's kernel settings
            through a fresh mount.
            """)
        .detection(
            """
            The container is privileged and nesting takes effect: by `features: nesting=1`, or by
            a raw `lxc.apparmor.allow_nesting: 1`, which comes later and wins. Silent where a
            `lxc.apparmor.profile` line leaves nesting without effect. Folded into
            `privileged-with-features` where that is reported.
            """)
        .remediation(
            """
            Restore the container as unprivileged from a backup; there nesting is harmless
            enough to be Proxmox's own default. If it has to stay privileged, switch nesting off.
            """)
        .waiver("Hardly ever: such a container has to be trusted like the host itself.")
        .bad(
            """
            features: nesting=1
            hostname: build
            ostype: debian
            """)
        .good(
            """
            features: nesting=1
            hostname: build
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G6, Guidance.G8)
        .manual("container options, features", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged()) {
      return;
    }
    Optional<Spot> nesting = container.appArmor().nesting();
    if (nesting.isPresent()) {
      findings.add(
          Finding.at(nesting.get(), container.label() + " is privileged and may nest containers")
              .remedy(
                  Remedy.advice(
                      "back it up and restore it as unprivileged; if it has to stay privileged,"
                          + " switch nesting off")));
    }
  }
}
