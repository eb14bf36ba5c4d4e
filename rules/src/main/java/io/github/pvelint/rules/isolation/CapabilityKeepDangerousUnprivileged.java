package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Map;

/** The same in unprivileged containers. */
final class CapabilityKeepDangerousUnprivileged implements ContainerRule {
  private static final Parameter<List<String>> ALLOWED =
      Parameter.names(
          "allowed-capabilities", "Capabilities that a list to keep may name, without `cap_`.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "capability-keep-dangerous-unprivileged",
              Category.ISOLATION,
              Severity.NOTE,
              "An unprivileged container is told to keep capabilities over the kernel")
          .container()
          .security("3.1")
          .parameters(ALLOWED)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            In an unprivileged container capabilities count inside its user namespace only: `sys_module`
            loads no module there. The list says what somebody wanted, and becomes dangerous when the
            container is restored as a privileged one.
            """)
        .detection(
            """
            The container is unprivileged, and its `lxc.cap.keep` lines name `sys_module`, `sys_admin`,
            `sys_rawio`, `sys_ptrace`, `mac_admin` or `sys_boot`.
            """)
        .remediation("Take them off the list if the workload runs without them.")
        .waiver("The workload was tried without and needs them within its namespace.")
        .bad(
            """
            hostname: legacy
            lxc.cap.keep: chown sys_module
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: legacy
            lxc.cap.keep: chown net_bind_service
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isPrivileged()) {
      return;
    }
    List<String> allowed = cluster.circumstances().get(ALLOWED);
    for (Map.Entry<Setting, List<String>> kept :
        DangerousCapabilities.kept(container, allowed).entrySet()) {
      findings.add(
          kept.getKey().spot(),
          String.join(", ", kept.getValue())
              + " counts within "
              + container.label()
              + " only, as long as it is unprivileged");
    }
  }
}
