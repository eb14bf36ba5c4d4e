package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.ContainerRuntime;
import io.github.pvelint.model.Setting;
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
import java.util.Optional;

/** Containers with the features that Docker needs, and no other sign of it. */
final class DockerProfileInContainerByFeatures implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "docker-profile-in-container-by-features",
              Category.NESTING,
              Severity.NOTE,
              "The container has the features that Docker needs")
          .container()
          .security("2.5")
          .precision(Precision.MEDIUM)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            `nesting` with `keyctl` is what a container gets so that Docker or Podman runs in it;
            the Proxmox manual recommends a VM for those. Many installation scripts set both for
            whatever they install. Then `keyctl` only lets the workload at a part of the kernel
            that it does not need, and disturbs systemd-networkd.
            """)
        .detection(
            """
            `features` has `nesting=1` and `keyctl=1`, and nothing else in the config speaks for a
            container runtime. With more signs it is `docker-profile-in-container`, a warning.
            """)
        .remediation(
            """
            If a container runtime runs in it, plan to move that into a VM. If not, take `keyctl=1`
            out of `features`.
            """)
        .waiver("A trusted workload for which a VM is too much.")
        .bad(
            """
            features: keyctl=1,nesting=1
            hostname: apps
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            features: nesting=1
            hostname: apps
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G8)
        .manual("container options, features", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    ContainerRuntime runtime = container.containerRuntime();
    if (!runtime.isPossible() || runtime.isLikely()) {
      return;
    }
    Optional<Setting> features = container.features().setting();
    if (features.isPresent()) {
      findings.add(
          Finding.at(
                  features.get().spot(),
                  container.label() + " has nesting and keyctl on, as Docker needs them")
              .remedy(
                  Remedy.advice(
                      "if Docker or the like runs here, a VM is the place for it; if not, take"
                          + " keyctl=1 out of `features`")));
    }
  }
}
