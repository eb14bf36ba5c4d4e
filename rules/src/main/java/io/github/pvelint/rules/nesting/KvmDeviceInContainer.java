package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.HostDevice;
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

/** Containers that start virtual machines with the host's KVM. */
final class KvmDeviceInContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "kvm-device-in-container",
              Category.NESTING,
              Severity.WARNING,
              "The container starts virtual machines with the host's KVM")
          .container()
          .security("5.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            With `/dev/kvm` or a `/dev/vhost-*` node a container drives the host's hypervisor
            itself. VMs started in there are outside of what Proxmox counts, backs up and
            migrates, and a fault in this part of the kernel is one of the whole node.
            """)
        .detection(
            """
            `/dev/kvm`, `/dev/vhost-net` or `/dev/vhost-vsock` by `devN`, by a mount point or by a
            raw mount entry; in a privileged container also a raw rule that allows 10:232, 10:238
            or 10:241. One finding a container, at the first of these lines.
            """)
        .remediation(
            """
            Run the workload as a VM of Proxmox. If it has to start VMs itself (an emulator, a CI
            runner), put it into a VM whose CPU type allows nested virtualization.
            """)
        .waiver("A trusted build host whose VMs live for the length of a job.")
        .bad(
            """
            dev0: /dev/kvm
            hostname: emulator
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            dev0: /dev/ttyUSB0
            hostname: emulator
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G4, Guidance.G8)
        .manual("container options, dev", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    List<DeviceAccess> lines = HostDevice.KVM.in(container);
    if (!lines.isEmpty()) {
      String what = lines.get(0).slice().text();
      findings.add(
          Finding.atFirst(lines, container.label() + " gets the host's hypervisor: " + what)
              .remedy(
                  Remedy.advice(
                      "run what it starts as VMs of Proxmox, or put the workload into a VM that"
                          + " allows nested virtualization")));
    }
  }
}
