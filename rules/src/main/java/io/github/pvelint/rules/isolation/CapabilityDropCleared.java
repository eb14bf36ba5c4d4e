package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Capabilities;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Privileged containers that keep the capabilities LXC would take from them. */
final class CapabilityDropCleared implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "capability-drop-cleared",
              Category.ISOLATION,
              Severity.ERROR,
              "A privileged container keeps the capabilities that LXC takes away by default")
          .container()
          .security("9.3")
          .fix(Fix.UNSAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            LXC drops `mac_admin`, `mac_override`, `sys_time`, `sys_module` and `sys_rawio` from
            every container. An empty `lxc.cap.drop` line clears that list. In a privileged
            container root then may load modules into the host's kernel.
            """)
        .detection(
            """
            The container is privileged, and after all `lxc.cap.drop` lines in their order at least
            one capability of LXC's own list is not dropped. Lines after the empty one that drop
            it again are counted. Silent if `lxc.cap.keep` lists what to keep: that list decides then.
            """)
        .remediation(
            "Remove the empty line. A workload that has to load kernel modules belongs in a VM.")
        .waiver("Hardly ever: root in such a container is root on the host in every respect.")
        .bad(
            """
            hostname: k3s
            lxc.cap.drop:
            ostype: debian
            """)
        .good(
            """
            hostname: k3s
            lxc.cap.drop: sys_nice
            ostype: debian
            """)
        .guidance(Guidance.G4, Guidance.G5)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged()) {
      return;
    }
    Capabilities capabilities = container.capabilities();
    Optional<Setting> line = capabilities.restoredBy();
    if (line.isPresent()) {
      findings.add(
          Finding.at(
                  line.get().spot(),
                  container.label()
                      + " is privileged and keeps "
                      + String.join(", ", capabilities.regained()))
              .remedy(CapabilityDrops.remedy(line.get())));
    }
  }
}
