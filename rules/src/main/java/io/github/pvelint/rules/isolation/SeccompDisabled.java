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
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Containers without a seccomp filter. */
final class SeccompDisabled implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "seccomp-disabled",
              Category.ISOLATION,
              Severity.ERROR,
              "The container runs without a filter of system calls")
          .container()
          .security("8.0")
          .precision(Precision.HIGH)
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
            Seccomp keeps a container from system calls that are known for escapes: loading modules, `kexec`,
            keys of the kernel. An empty profile switches the filter off, and every fault of the kernel that a
            container could reach is within its reach.
            """)
        .detection(
            """
            The last `lxc.seccomp.profile` line (or `lxc.seccomp`, its name before LXC 3) is empty, or says
            `/dev/null`, `none` or `unconfined`.
            """)
        .remediation(
            """
            Remove the line. What the workload then lacks is granted by the features `keyctl=1` or `mknod=1`.
            """)
        .waiver("For a test for a while.")
        .bad(
            """
            hostname: docker
            lxc.seccomp.profile:
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            features: keyctl=1,nesting=1
            hostname: docker
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    Optional<Setting> line = SeccompProfile.of(container);
    if (line.isPresent() && SeccompProfile.isNothing(line.get())) {
      findings.add(
          Finding.at(
                  line.get().spot(), container.label() + " runs without a filter of system calls")
              .remedy(SeccompProfile.remedy(container)));
    }
  }
}
