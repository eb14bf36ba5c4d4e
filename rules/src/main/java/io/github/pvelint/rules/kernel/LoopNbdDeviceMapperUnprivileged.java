package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Unprivileged containers with nodes of the host's block layer. */
final class LoopNbdDeviceMapperUnprivileged implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "loop-nbd-device-mapper-unprivileged",
              Category.KERNEL,
              Severity.WARNING,
              "An unprivileged container has loop, nbd or device-mapper nodes of the host")
          .container()
          .security("4.5")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Loop devices, nbd and the device mapper belong to the host and are not told apart by
            container. An unprivileged container mostly lacks the rights to set them up or to
            mount them, so the nodes seldom do what they were given for; but a node whose owner is
            mapped into the container can be read and written, whatever it is attached to.
            """)
        .detection(
            """
            The container is unprivileged and has `/dev/loop*`, `/dev/nbd*` or
            `/dev/mapper/control` by `devN`, by a mount point or by a raw mount entry. One finding
            a container, at the first of these lines.
            """)
        .remediation(
            """
            Attach or mount the image on the host and give the container the result as a mount
            point. A workload that sets up block devices itself needs a VM.
            """)
        .waiver("The workload was seen to work with the node, and nothing else uses it.")
        .bad(
            """
            dev0: /dev/loop0
            dev1: /dev/loop-control
            hostname: build
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: build
            mp0: local-lvm:vm-101-disk-1,mp=/build,backup=1,size=64G
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G4)
        .manual("container options, dev", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged()) {
      BlockLayer.addTo(findings, container);
    }
  }
}
