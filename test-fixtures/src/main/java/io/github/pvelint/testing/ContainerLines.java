package io.github.pvelint.testing;

import java.util.ArrayList;
import java.util.List;

/** The options of a generated container. */
final class ContainerLines {
  private final List<String> options = new ArrayList<>();
  private final List<String> raw = new ArrayList<>();
  private final Dice dice;
  private final int vmid;

  private ContainerLines(Dice dice, int vmid) {
    this.dice = dice;
    this.vmid = vmid;
  }

  /** Options in the order in which Proxmox writes them, then raw keys. */
  static GuestLines of(Dice dice, int vmid) {
    ContainerLines lines = new ContainerLines(dice, vmid);
    lines.system();
    lines.volumes();
    lines.surroundings();
    lines.rawKeys();
    return new GuestLines(lines.options, lines.raw);
  }

  private void system() {
    options.add("arch: amd64");
    options.add("cores: " + (1 + dice.below(8)));
    if (dice.fault(10)) {
      options.add("features: keyctl=1");
    } else {
      options.add(dice.chance(60) ? "features: nesting=1" : "features: keyctl=1,nesting=1");
    }
    options.add("hostname: ct" + vmid);
    options.add("memory: " + dice.memory());
    options.add("ostype: debian");
    options.add("swap: 512");
    if (!dice.fault(9)) {
      options.add("unprivileged: 1");
    }
  }

  private void volumes() {
    options.add("rootfs: local-zfs:subvol-" + vmid + "-disk-0,size=8G");
    for (int i = dice.below(3); i > 0; i--) {
      String volume = "local-zfs:subvol-" + vmid + "-disk-" + i;
      options.add("mp" + i + ": " + volume + ",mp=/srv/data" + i + ",backup=1,size=32G");
    }
    if (dice.fault(20)) {
      options.add("mp9: /mnt/pve/media,mp=/media");
    }
  }

  private void surroundings() {
    GuestAddresses addresses = new GuestAddresses(vmid);
    options.add("nameserver: 10.0.0.53");
    options.add(
        "net0: name=eth0,bridge=vmbr0,firewall=1,gw=10.0.0.1,hwaddr="
            + addresses.mac()
            + ",ip="
            + addresses.ip()
            + ",type=veth");
    options.add("onboot: 1");
    options.add("searchdomain: example.org");
    options.add("startup: order=" + dice.below(9));
    options.add("tags: " + dice.tags());
    options.add("timezone: Europe/Vienna");
  }

  private void rawKeys() {
    if (!dice.chance(dice.tidyOr(20, 38))) {
      return;
    }
    device("c 226:128 rwm", "/dev/dri/renderD128");
    if (dice.fault(40)) {
      device("c 10:200 rwm", "/dev/net/tun");
    }
    if (dice.fault(33)) {
      for (String ids : new String[] {"u", "g"}) {
        raw.add("lxc.idmap: " + ids + " 0 100000 1000");
        raw.add("lxc.idmap: " + ids + " 1000 1000 1");
        raw.add("lxc.idmap: " + ids + " 1001 101001 64535");
      }
    }
  }

  private void device(String numbers, String path) {
    raw.add("lxc.cgroup2.devices.allow: " + numbers);
    raw.add(
        "lxc.mount.entry: " + path + ' ' + path.substring(1) + " none bind,optional,create=file");
  }
}
