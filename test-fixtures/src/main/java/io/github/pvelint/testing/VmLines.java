package io.github.pvelint.testing;

import java.util.ArrayList;
import java.util.List;

/** The options of a generated VM. */
final class VmLines {
  private final List<String> options = new ArrayList<>();
  private final Dice dice;
  private final int vmid;

  private VmLines(Dice dice, int vmid) {
    this.dice = dice;
    this.vmid = vmid;
  }

  /** Options in the order in which Proxmox writes them. */
  static GuestLines of(Dice dice, int vmid) {
    VmLines lines = new VmLines(dice, vmid);
    lines.system();
    lines.firmware();
    lines.disks();
    lines.devices();
    return new GuestLines(lines.options, List.of());
  }

  private void system() {
    int memory = dice.memory();
    options.add("balloon: " + memory);
    options.add("cores: " + (1 + dice.below(16)));
    if (!dice.fault(20)) {
      options.add("cpu: x86-64-v2-AES");
    }
    options.add("memory: " + memory * 4);
    options.add("meta: creation-qemu=9.2.0,ctime=1750000000");
    options.add("name: vm" + vmid);
    options.add("numa: 0");
    options.add("onboot: 1");
    options.add("ostype: l26");
    options.add("sockets: 1");
    options.add("tags: " + dice.tags());
  }

  private void firmware() {
    options.add("bios: ovmf");
    options.add("boot: order=scsi0;net0");
    options.add("machine: q35");
    options.add("smbios1: uuid=" + uuid());
    if (dice.fault(15)) {
      return;
    }
    String certificates = dice.fault(25) ? "" : ",ms-cert=2023k";
    String type = dice.fault(15) ? "" : ",efitype=4m" + certificates + ",pre-enrolled-keys=1";
    options.add("efidisk0: ceph:vm-" + vmid + "-disk-1" + type + ",size=4M");
  }

  private String uuid() {
    return String.join("-", dice.hex(8), dice.hex(4), dice.hex(4), dice.hex(4), dice.hex(12));
  }

  private void disks() {
    for (int i = dice.below(3); i >= 0; i--) {
      String volume = "ceph:vm-" + vmid + "-disk-" + (i + 2);
      String size = (32 << dice.below(4)) + "G";
      options.add("scsi" + i + ": " + volume + ",discard=on,iothread=1,size=" + size + ",ssd=1");
    }
    if (dice.fault(25)) {
      options.add("scsi9: /dev/disk/by-id/ata-" + dice.hex(8) + ",size=1T");
    }
    if (dice.fault(20)) {
      options.add("sata5: ceph:vm-" + vmid + "-disk-9,backup=0,size=64G");
    }
    options.add("ide2: none,media=cdrom");
    options.add("scsihw: virtio-scsi-single");
  }

  private void devices() {
    if (!dice.fault(50)) {
      options.add("agent: 1,fstrim_cloned_disks=1");
    }
    if (dice.fault(45)) {
      options.add("args: -cpu host,kvm=off -device virtio-rng-pci");
    }
    if (dice.fault(15)) {
      options.add("hookscript: local:snippets/vm" + vmid + ".pl");
    }
    if (dice.fault(60)) {
      options.add("hostpci0: 0000:01:00,pcie=1");
    }
    GuestAddresses addresses = new GuestAddresses(vmid);
    String vlan = String.valueOf(1 + dice.below(4000));
    options.add("net0: virtio=" + addresses.mac() + ",bridge=vmbr0,firewall=1,tag=" + vlan);
    options.add("serial0: socket");
    options.add("vga: serial0");
  }
}
