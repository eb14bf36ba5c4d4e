package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.HostBinding;
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

/** Devices of the host that tie a running VM to its node. */
final class DeviceBlocksLiveMigration implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "device-blocks-live-migration",
              Category.MIGRATION,
              Severity.WARNING,
              "A device of the host keeps the running VM on its node")
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
            A running VM cannot take a device of one host along to another. Proxmox refuses the
            live migration, a node that is to be emptied for maintenance waits for such a VM, and
            high availability can only stop it and start it elsewhere, where the device may not
            be.
            """)
        .detection(
            """
            `hostpciN` with an address, `usbN` other than `spice`, `serialN` other than `socket`,
            `parallelN` and `ivshmem`, in a cluster of more than one node. Mapped devices
            (`mapping=`) have a rule of their own. Templates are left alone. Without the cluster's
            `nodes/` folder it is unknown whether there is anywhere to go: not evaluated.
            """)
        .remediation(
            """
            Use a resource mapping (`hostpci0: mapping=gpu`) so that the VM can at least start on
            every node that has such a device, or do without the device. If it has to stay, plan
            downtime for it.
            """)
        .waiver("The VM belongs to that hardware, and its downtime is planned for.")
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
            memory: 4096
            name: gpu
            serial0: socket
            usb0: spice
            ==> nodes/pve2/qemu-server/101.conf <==
            memory: 2048
            name: web
            """)
        .guidance(Guidance.G9, Guidance.G10)
        .manual("migration", "chapter-qm.html#qm_migration")
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
    for (HostBinding device : HostBinding.devices(vm)) {
      Setting setting = device.setting();
      findings.add(
          Finding.at(setting.spot(), device.label() + " rules out live migration")
              .remedy(remedy(setting)));
    }
  }

  private static Remedy remedy(Setting setting) {
    boolean mappable = setting.key().startsWith("hostpci") || setting.key().startsWith("usb");
    return Remedy.advice(
        mappable
            ? "map the device on every node that has one (Datacenter > Resource Mappings) and use `"
                + setting.key()
                + ": mapping=NAME`, or do without it"
            : "do without it, or plan downtime for moving the VM");
  }
}
