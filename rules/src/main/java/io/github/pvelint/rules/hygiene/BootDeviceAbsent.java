package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.BootDevice;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** VMs that are told to boot from something they do not have. */
final class BootDeviceAbsent implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "boot-device-absent",
              Category.HYGIENE,
              Severity.WARNING,
              "The boot order names a device that the VM does not have")
          .vm()
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
            The name stays in the boot order when a disk is renamed, moved to another bus or taken
            out by hand. Proxmox VE passes over it without a word: the VM starts from the next device,
            from the network, or not at all.
            """)
        .detection(
            """
            A word of `boot: order=` that is no option of the VM, or a `bootdisk` that is none, where
            `boot` gives no order of its own and does not leave disks out. Booting from the network
            is fine as long as the network device is there. Silent where the device has a line that Proxmox
            drops: that is for `bad-value`.
            """)
        .remediation("Take the name out of the boot order, or put the right one in its place.")
        .waiver("The device is attached only now and then, and the VM boots without it.")
        .bad(
            """
            boot: order=scsi0;net0
            name: web
            net0: virtio=BC:24:11:00:00:01,bridge=vmbr0
            virtio0: local-lvm:vm-101-disk-0,size=32G
            """)
        .good(
            """
            boot: order=virtio0;net0
            name: web
            net0: virtio=BC:24:11:00:00:01,bridge=vmbr0
            virtio0: local-lvm:vm-101-disk-0,size=32G
            """)
        .guidance(Guidance.G10)
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    List<BootDevice> devices = vm.bootDevices();
    for (BootDevice device : devices) {
      String name = device.name().text();
      if (isAbsent(vm, name)) {
        findings.add(
            Finding.at(
                    device.spot(),
                    vm.label() + " is to boot from " + name + ", which it does not have")
                .remedy(remedy(vm, device, devices)));
      }
    }
  }

  /** A device whose line Proxmox drops is missing, too, but what is to be mended is that line. */
  private static boolean isAbsent(Vm vm, String name) {
    return vm.option(name).isEmpty() && !vm.config().isDropped(name);
  }

  /**
   * Leaves out all that is absent: otherwise each command would undo the one before. If no disk is
   * left to boot from although there is one, that one was meant.
   */
  private static Remedy remedy(Vm vm, BootDevice device, List<BootDevice> devices) {
    List<String> names = new ArrayList<>();
    devices.forEach(one -> names.add(one.name().text()));
    List<String> disks = disks(vm);
    if (disks.size() == 1 && !names.contains(disks.get(0))) {
      names.set(names.indexOf(device.name().text()), disks.get(0));
      names.removeIf(name -> isAbsent(vm, name));
      return order(vm, device, names, disks.get(0) + " is its only disk");
    }
    names.removeIf(name -> isAbsent(vm, name));
    if (!disks.isEmpty() && Collections.disjoint(disks, names)) {
      return Remedy.advice(
          "set it to the disk with the system, one of " + String.join(", ", disks));
    }
    return names.isEmpty()
        ? Remedy.advice("it has no disk at all: remove the setting, or attach one")
        : order(vm, device, names, "the others stay in their order");
  }

  private static Remedy order(Vm vm, BootDevice device, List<String> names, String note) {
    String value = String.join(";", names);
    return device
        .property()
        .map(order -> Remedy.setProperty(vm, device.setting(), order.name(), value, note))
        .orElse(Remedy.set(vm, device.setting().key(), value, note));
  }

  private static List<String> disks(Vm vm) {
    return vm.disks().stream()
        .filter(disk -> !disk.isCdrom())
        .map(Disk::key)
        .filter(key -> !key.equals("efidisk0") && !key.equals("tpmstate0"))
        .toList();
  }
}
