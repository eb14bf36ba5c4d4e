package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.AppArmor;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Features that give a privileged container's root still more of the host. */
final class PrivilegedWithFeatures implements ContainerRule {
  // keyctl, mknod and force_rw_sys are left out: Proxmox gives them to unprivileged containers
  // only.
  private static final List<String> WEAKENING = List.of("nesting", "fuse", "mount");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "privileged-with-features",
              Category.ISOLATION,
              Severity.ERROR,
              "A privileged container has features that open up the host")
          .container()
          .supersedes("nesting-in-privileged")
          .security("9.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            `nesting`, `fuse` and `mount` loosen the AppArmor profile. In a privileged container
            that profile is most of what stands between its root and the host: with `nesting=1`
            the rules that protect the host's `/proc` and `/sys` are gone.
            """)
        .detection(
            """
            The container is privileged and `nesting`, `fuse` or `mount` is on, or
            `lxc.apparmor.allow_nesting` is. What a raw `lxc.apparmor.profile` or `allow_nesting` line
            overrides does not count. Silent if `mount=` with NFS and CIFS is all there is: see
            `privileged-for-network-mounts`.
            """)
        .remediation(
            """
            Make the container unprivileged (backup and restore), or take the features away. A
            workload that needs both belongs in a VM.
            """)
        .waiver("Hardly ever: such a container has to be trusted like the host itself.")
        .bad(
            """
            features: nesting=1
            hostname: docker
            ostype: debian
            rootfs: local-lvm:vm-101-disk-0,size=8G
            """)
        .good(
            """
            features: nesting=1
            hostname: docker
            ostype: debian
            rootfs: local-lvm:vm-101-disk-0,size=8G
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G6, Guidance.G8)
        .manual("container options, features", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged() || NetworkMounts.areTheOnlyReason(container)) {
      return;
    }
    List<String> on = effective(container);
    Optional<Setting> features = container.option("features");
    if (features.isPresent() && !on.isEmpty()) {
      findings.add(
          Finding.at(features.get().spot(), message(container, String.join(", ", on)))
              .remedy(remedy()));
    }
    Optional<Spot> nesting = container.appArmor().nesting();
    if (nesting.isPresent() && !nesting.get().key().equals("features")) {
      findings.add(Finding.at(nesting.get(), message(container, "nesting")).remedy(remedy()));
    }
  }

  /** Those that no raw line overrides. */
  private static List<String> effective(Container container) {
    AppArmor appArmor = container.appArmor();
    if (appArmor.profile().isPresent()) {
      return List.of();
    }
    List<String> effective = new ArrayList<>(0);
    for (String name : container.features().enabled()) {
      boolean isVoid = name.equals("nesting") && appArmor.nesting().isEmpty();
      if (WEAKENING.contains(name) && !isVoid) {
        effective.add(name);
      }
    }
    return effective;
  }

  private static String message(Container container, String features) {
    return container.label() + " is privileged and has " + features + " on";
  }

  private static Remedy remedy() {
    return Remedy.advice(
        "back it up and restore it as unprivileged, or remove the features if the workload runs"
            + " without them; if it needs both, use a VM");
  }
}
