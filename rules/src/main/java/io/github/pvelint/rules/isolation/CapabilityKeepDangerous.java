package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.model.Setting;
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
import java.util.Map;

/** Privileged containers that are told to keep capabilities over the host. */
final class CapabilityKeepDangerous implements ContainerRule {
  private static final Parameter<List<String>> ALLOWED =
      Parameter.names(
          "allowed-capabilities", "Capabilities that a list to keep may name, without `cap_`.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "capability-keep-dangerous",
              Category.ISOLATION,
              Severity.ERROR,
              "A privileged container keeps capabilities that reach the host's kernel")
          .container()
          .security("9.3")
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
            A list of capabilities to keep takes the place of all that LXC drops by default. With
            `sys_module`, `sys_rawio` or `mac_admin` in it, root in a privileged container can load
            modules, reach the hardware or change security policy of the host; `sys_admin`, `sys_ptrace`
            and `sys_boot` in such a list deserve the same suspicion.
            """)
        .detection(
            """
            The container is privileged, and its `lxc.cap.keep` lines name `sys_module`, `sys_admin`,
            `sys_rawio`, `sys_ptrace`, `mac_admin` or `sys_boot`, after resets (an empty line, `none`) in
            their order.
            """)
        .remediation(
            """
            Take them off the list, or leave the list out: LXC then drops its default list. A workload
            that cannot do without them belongs in a VM.
            """)
        .waiver("Hardly ever: such a container has to be trusted like the host itself.")
        .bad(
            """
            hostname: legacy
            lxc.cap.drop:
            lxc.cap.keep: chown net_admin sys_module
            ostype: debian
            """)
        .good(
            """
            hostname: legacy
            lxc.cap.drop:
            lxc.cap.keep: chown net_bind_service setgid setuid
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
    List<String> allowed = cluster.circumstances().get(ALLOWED);
    for (Map.Entry<Setting, List<String>> kept :
        DangerousCapabilities.kept(container, allowed).entrySet()) {
      findings.add(
          Finding.at(
                  kept.getKey().spot(),
                  container.label()
                      + " is privileged and keeps "
                      + String.join(", ", kept.getValue()))
              .remedy(
                  Remedy.advice("take them off the list, or use a VM if the workload needs them")));
    }
  }
}
