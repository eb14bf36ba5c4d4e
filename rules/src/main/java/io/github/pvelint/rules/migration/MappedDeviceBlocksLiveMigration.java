package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.MappedDevice;
import io.github.pvelint.model.ResourceMapping;
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

/** Mapped devices that do not move along with a running VM. */
final class MappedDeviceBlocksLiveMigration implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "mapped-device-blocks-live-migration",
              Category.MIGRATION,
              Severity.WARNING,
              "A mapped device keeps the running VM on its node")
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
            A mapping lets a VM start on every node that has such a device. It does not let it move
            there while it runs: Proxmox refuses live migration with a mapped USB device, and with a
            mapped PCI device unless the mapping says that its driver can hand the state over.
            """)
        .detection(
            """
            `usbN` with `mapping=`, and `hostpciN` whose mapping in `mapping/pci.cfg` lacks
            `live-migration-capable 1`, in a cluster of more than one node. A PCI mapping that does
            not exist is `mapping-missing-on-node`. Without the mapping files PCI devices are
            unknown. Templates are left alone.
            """)
        .remediation(
            """
            Say `live-migration-capable 1` in the mapping if the device's driver really supports it
            (some vGPUs do). Otherwise plan downtime: the stopped VM can move.
            """)
        .waiver(
            """
            The downtime of the VM is planned for.
            """)
        .bad(
            """
            ==> mapping/pci.cfg <==
            gpu
            	map id=10de:1eb8,node=pve1,path=0000:01:00.0
            	map id=10de:1eb8,node=pve2,path=0000:41:00.0

            ==> nodes/pve1/qemu-server/100.conf <==
            hostpci0: mapping=gpu
            name: render
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> mapping/pci.cfg <==
            gpu
            	live-migration-capable 1
            	map id=10de:1eb8,node=pve1,path=0000:01:00.0
            	map id=10de:1eb8,node=pve2,path=0000:41:00.0

            ==> nodes/pve1/qemu-server/100.conf <==
            hostpci0: mapping=gpu
            name: render
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9, Guidance.G10)
        .manual("migration", "chapter-qm.html#qm_migration")
        .manual("resource mapping", "chapter-qm.html#resource_mapping")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    for (MappedDevice device : MappedDevice.of(vm)) {
      switch (device.kind()) {
        case USB -> findings.add(finding(device));
        case PCI -> pci(device, cluster, findings);
        case DIRECTORY -> {}
      }
    }
  }

  private static void pci(MappedDevice device, Cluster cluster, Findings findings) {
    if (cluster.mappings().isEmpty()) {
      findings.unknown(device.setting().value(device.name()), "mapping/pci.cfg was not given");
    } else if (device
        .in(cluster.mappings().get())
        .filter(mapping -> !mapping.isLiveMigrationCapable())
        .isPresent()) {
      findings.add(finding(device));
    }
  }

  private static Finding finding(MappedDevice device) {
    return Finding.at(
            device.spot(),
            device.setting().key()
                + " (mapping "
                + device.name().text()
                + ") rules out live migration")
        .remedy(
            Remedy.advice(
                device.kind() == ResourceMapping.Kind.PCI
                    ? "plan downtime, or say `live-migration-capable 1` in mapping/pci.cfg if the"
                        + " device's driver supports it"
                    : "plan downtime for moving the VM, or do without the device"));
  }
}
