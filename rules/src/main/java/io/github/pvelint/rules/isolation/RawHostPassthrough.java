package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import io.github.pvelint.schema.Property;
import java.util.Optional;

/** Devices of the host that a VM names by their address. */
final class RawHostPassthrough implements VmRule {
  private static final Remedy MAP =
      Remedy.advice(
          "make a resource mapping with the device of each node, and use `mapping=NAME` in place of"
              + " the address");

  private static final Remedy LEAVE =
      Remedy.advice("plan for the VM to stay on this node, or use a converter on the network");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "raw-host-passthrough",
              Category.ISOLATION,
              Severity.NOTE,
              "A device of the host is passed through by its address")
          .vm()
          .needs(Need.NODES)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A device that is named by its address, port or node is another one on the next node, and can become
            another one here after a change of hardware: the VM then gets whatever is there. Only root may set it
            up. A resource mapping has a name that is the same on all nodes, checks that the device is still the
            one that was meant, and can be granted to others.
            """)
        .detection(
            """
            `hostpciN` and `usbN` with an address instead of `mapping=` (`usbN: spice` is no device of the host),
            `serialN` with a node of the host, and `parallelN`, in a cluster of more than one node. Without the
            cluster's `nodes/` folder it is unknown how many there are: not evaluated.
            """)
        .remediation(
            """
            Make a mapping (Datacenter > Resource Mappings) with the device of each node and use it: `hostpci0:
            mapping=gpu`. For serial and parallel ports there is none: a converter on the network moves along.
            """)
        .waiver("The VM belongs to that node and its hardware.")
        .bad(
            """
            ==> nodes/pve1/qemu-server/100.conf <==
            hostpci0: 0000:01:00.0,pcie=1
            memory: 4096
            name: gpu
            ==> nodes/pve2/qemu-server/101.conf <==
            memory: 2048
            name: web
            """)
        .good(
            """
            ==> nodes/pve1/qemu-server/100.conf <==
            hostpci0: mapping=gpu,pcie=1
            memory: 4096
            name: gpu
            ==> nodes/pve2/qemu-server/101.conf <==
            memory: 2048
            name: web
            """)
        .guidance(Guidance.G9)
        .manual("resource mapping", "chapter-qm.html#resource_mapping")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    for (Setting device : vm.family("hostpci")) {
      if (isRaw(device)) {
        add(findings, device, "a PCI device", MAP);
      }
    }
    for (Setting device : vm.family("usb")) {
      if (isRaw(device)) {
        add(findings, device, "a USB device", MAP);
      }
    }
    for (Setting port : vm.family("serial")) {
      if (port.value().startsWith("/dev/")) {
        add(findings, port, "a port", LEAVE);
      }
    }
    for (Setting port : vm.family("parallel")) {
      add(findings, port, "a port", LEAVE);
    }
  }

  private static boolean isRaw(Setting device) {
    Optional<Property> host = device.property("host");
    return host.isPresent()
        && !host.get().text().equalsIgnoreCase("spice")
        && device.property("mapping").isEmpty();
  }

  private static void add(Findings findings, Setting device, String what, Remedy remedy) {
    findings.add(
        Finding.at(device.spot(), device.key() + " names " + what + " of this node by its address")
            .remedy(remedy));
  }
}
