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
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Containers that run without AppArmor. */
final class ApparmorUnconfined implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "apparmor-unconfined",
              Category.ISOLATION,
              Severity.ERROR,
              "AppArmor is switched off for the container")
          .container()
          .security("8.4")
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
            AppArmor keeps a container from mounting, tracing and writing where it could reach
            the host. `lxc.apparmor.profile: unconfined` takes it away whole. Guides recommend it
            for container runtimes inside of containers; those belong in a VM.
            """)
        .detection(
            """
            The last `lxc.apparmor.profile` line (or `lxc.aa_profile`, its name before LXC 3) says
            `unconfined`, in a privileged or an unprivileged container. A later line with another
            profile takes it back.
            """)
        .remediation(
            """
            Remove the line. If the workload then fails, grant it what it needs: `features:
            nesting=1` for systemd and container runtimes, or move it to a VM.
            """)
        .waiver("For a test for a while; the manual calls it unfit for production.")
        .bad(
            """
            hostname: k3s
            lxc.apparmor.profile: unconfined
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            features: nesting=1
            hostname: k3s
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("AppArmor", "chapter-pct.html#_apparmor")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    Optional<Setting> profile = container.appArmor().profile();
    if (profile.isPresent() && container.appArmor().isUnconfined()) {
      findings.add(finding(container, profile.get()));
    }
  }

  private static Finding finding(Container container, Setting line) {
    return Finding.at(line.spot(), container.label() + " runs without AppArmor")
        .remedy(
            Remedy.removeLines(
                // All of them: without the last one, the one before would count.
                container.raw("lxc.apparmor.profile", "lxc.aa_profile").stream()
                    .filter(one -> one.value().equals("unconfined"))
                    .toList(),
                "then restart the container; what the workload lacks without it is granted one by"
                    + " one (`features: nesting=1` ...)"));
  }
}
