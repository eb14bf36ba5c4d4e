package io.github.pvelint.rules.isolation;

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

/** The same in unprivileged containers, where the capabilities reach only their own namespace. */
final class CapabilityDropClearedUnprivileged implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "capability-drop-cleared-unprivileged",
              Category.ISOLATION,
              Severity.NOTE,
              "An unprivileged container clears the list of capabilities that LXC drops")
          .container()
          .security("3.1")
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
            In an unprivileged container capabilities count inside its user namespace only, so
            `sys_module` loads no module. The line still shows that somebody followed a guide
            meant for privileged containers, and it becomes dangerous when the container is
            restored as one.
            """)
        .detection(
            """
            The container is unprivileged, and an empty `lxc.cap.drop` line leaves at least one
            capability of LXC's own list undropped.
            """)
        .remediation("Remove the empty line; the workload will hardly notice.")
        .waiver("The workload was tried without the line and needs it.")
        .bad(
            """
            hostname: k3s
            lxc.cap.drop:
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: k3s
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
    Optional<Setting> line = container.capabilities().restoredBy();
    if (line.isPresent()) {
      findings.add(
          Finding.at(
                  line.get().spot(),
                  "this clears the list of capabilities that LXC drops; without effect on the host as"
                      + " long as "
                      + container.label()
                      + " is unprivileged")
              .remedy(CapabilityDrops.remedy(line.get())));
    }
  }
}
