package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Features;
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
import io.github.pvelint.schema.Property;
import java.util.ArrayList;
import java.util.List;

/** Unprivileged containers that are allowed network mounts which the kernel refuses them. */
final class MountFeatureOnUnprivileged implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "mount-feature-on-unprivileged",
              Category.NESTING,
              Severity.WARNING,
              "NFS and CIFS cannot be mounted in an unprivileged container")
          .container()
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
            The kernel refuses NFS and CIFS mounts in a user namespace, whatever AppArmor allows.
            `mount=nfs` on an unprivileged container therefore does nothing: the mount fails with
            a lack of permission, and the way that works is another one.
            """)
        .detection(
            "The container is unprivileged and `mount=` in `features` names `nfs` or `cifs`.")
        .remediation(
            """
            Mount the share on the host, as a storage or by its fstab, and give it to the container
            as a bind mount: `mp0: /mnt/pve/SHARE/data,mp=/data`. Remove the types from `mount=`.
            """)
        .waiver("The container is about to be restored as privileged, in a trusted environment.")
        .bad(
            """
            features: mount=nfs
            hostname: files
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: files
            mp0: /mnt/pve/nas/data,mp=/data
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G6)
        .manual("container options, features", "chapter-pct.html#pct_options")
        .manual("bind mount points", "chapter-pct.html#_bind_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    Features features = container.features();
    List<String> refused = features.networkMounts();
    if (refused.isEmpty() || container.isPrivileged()) {
      return;
    }
    features
        .setting()
        .ifPresent(
            setting ->
                setting
                    .property("mount")
                    .ifPresent(mount -> findings.add(finding(container, setting, mount, refused))));
  }

  private static Finding finding(
      Container container, Setting features, Property mount, List<String> refused) {
    return Finding.at(
            features.spot(mount),
            container.label()
                + " is unprivileged and cannot mount "
                + String.join(" or ", refused)
                + ", whatever its features allow")
        .remedy(remedy(container, features, mount, refused));
  }

  private static Remedy remedy(
      Container container, Setting features, Property mount, List<String> refused) {
    String note = "mount the share on the host and give it to the container as a bind mount";
    List<String> others = new ArrayList<>(container.features().mountable());
    others.removeAll(refused);
    return others.isEmpty()
        ? Remedy.dropProperty(container, features, mount, note)
        : Remedy.setProperty(container, features, "mount", String.join(";", others), note);
  }
}
