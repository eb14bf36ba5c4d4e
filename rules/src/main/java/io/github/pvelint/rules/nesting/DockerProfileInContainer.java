package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.ContainerRuntime;
import io.github.pvelint.model.ContainerRuntime.Sign;
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
import java.util.stream.Collectors;

/** Containers in which Docker or Kubernetes runs, by more than their features. */
final class DockerProfileInContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "docker-profile-in-container",
              Category.NESTING,
              Severity.WARNING,
              "A container runtime such as Docker runs inside the container")
          .container()
          .security("5.0")
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Docker, Podman or Kubernetes in a container share the host's kernel with everything
            else on the node, need it opened up for them (nesting, keyring, FUSE), and break when
            host and runtime are updated out of step. The Proxmox manual recommends a VM for them:
            it isolates them, and it migrates live.
            """)
        .detection(
            """
            `features` has `nesting=1`, and a mount point in the container lies where a runtime
            keeps its data (`/var/lib/docker`, `/var/lib/containerd`, `/var/lib/rancher` ...); or
            `nesting=1` and `keyctl=1` come with FUSE, a runtime's socket from the host, or
            AppArmor switched off. The two features alone are
            `docker-profile-in-container-by-features`.
            """)
        .remediation(
            """
            Move the container runtime into a VM. The images need no change: only their data and
            their compose files or manifests move.
            """)
        .waiver("A trusted workload on a node of its own, tried with every update of the host.")
        .bad(
            """
            features: keyctl=1,nesting=1
            hostname: apps
            mp0: local-lvm:vm-101-disk-1,mp=/var/lib/docker,size=64G
            ostype: debian
            unprivileged: 1
            """)
        .bad(
            """
            features: fuse=1,keyctl=1,nesting=1
            hostname: apps
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            features: nesting=1
            hostname: web
            mp0: local-lvm:vm-101-disk-1,mp=/var/lib/mysql,size=64G
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G8)
        .manual("containers", "chapter-pct.html#chapter_pct")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    ContainerRuntime runtime = container.containerRuntime();
    if (!runtime.isLikely()) {
      return;
    }
    container
        .features()
        .setting()
        .map(features -> Finding.at(features.spot(), message(container, runtime)))
        .ifPresent(finding -> findings.add(withSigns(finding, runtime).remedy(remedy())));
  }

  private static String message(Container container, ContainerRuntime runtime) {
    String signs =
        runtime.signs().stream().map(Sign::what).distinct().collect(Collectors.joining(", "));
    return container.label() + " is set up to run containers itself: nesting, and " + signs;
  }

  private static Finding withSigns(Finding finding, ContainerRuntime runtime) {
    Finding whole = finding;
    for (Sign sign : runtime.signs()) {
      if (!sign.spot().key().equals("features")) {
        whole = whole.with(sign.spot().slice(), "a sign of a container runtime");
      }
    }
    return whole;
  }

  private static Remedy remedy() {
    return Remedy.advice(
        "run Docker or Kubernetes in a VM; if nothing of the kind runs here, take back what was"
            + " opened for it (keyctl, FUSE, the AppArmor profile)");
  }
}
