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
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Containers with a seccomp profile that is not Proxmox's. */
final class SeccompReplaced implements ContainerRule {
  private static final Parameter<List<String>> ALLOWED =
      Parameter.paths("allowed-profiles", "Files of profiles that are in order.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "seccomp-replaced",
              Category.ISOLATION,
              Severity.WARNING,
              "The container's filter of system calls is not Proxmox's own")
          .container()
          .security("5.0")
          .parameters(ALLOWED)
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
            keys of the kernel. A profile of one's own takes the place of the whole filter, lies on one node only,
            and stays as it is when Proxmox adds a call to its list.
            """)
        .detection(
            """
            The last `lxc.seccomp.profile` line (or `lxc.seccomp`, its name before LXC 3) names a file. If it
            names nothing or `/dev/null`, that is `seccomp-disabled`.
            """)
        .remediation(
            """
            Remove the line. What the workload then lacks is granted by the features `keyctl=1` or `mknod=1`. If
            you need the profile, keep it in step on all nodes.
            """)
        .waiver(
            """
            The profile is stricter than Proxmox's, and is kept in order on every node.
            """)
        .bad(
            """
            hostname: docker
            lxc.seccomp.profile: /etc/lxc/docker.seccomp
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
    if (line.isPresent()
        && !SeccompProfile.isNothing(line.get())
        && !cluster.circumstances().get(ALLOWED).contains(line.get().value())) {
      findings.add(
          Finding.at(
                  line.get().spot(), container.label() + " has a filter of system calls of its own")
              .remedy(SeccompProfile.remedy(container)));
    }
  }
}
