package io.github.pvelint.testing;

import java.util.Random;

/**
 * Makes realistic guest configs, the same ones for the same seed: about 40 lines and 1.2 kB each,
 * with a description, disks, network devices, raw keys, snapshots and now and then a pending
 * section, in the proportions of configs that people publish. Most of them have few faults.
 */
public final class GuestGenerator {
  private final Random random;

  /** A generator whose configs depend on the seed alone. */
  public GuestGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** A container's config. */
  public String container(int vmid) {
    StringBuilder text = new StringBuilder(1400);
    description(text, "container");
    containerOptions(text, vmid);
    if (chance(20)) {
      text.append("lxc.cgroup2.devices.allow: c 226:128 rwm\n")
          .append("lxc.mount.entry: /dev/dri dev/dri none bind,optional,create=dir 0 0\n");
    }
    if (chance(5)) {
      text.append("\n[pve:pending]\nmemory: ").append(memory()).append('\n');
    }
    for (int i = 0; i < snapshots(); i++) {
      text.append("\n[before").append(i).append("]\n#before update ").append(i).append('\n');
      containerOptions(text, vmid);
      text.append("snaptime: ").append(1_760_000_000 + i * 86_400).append('\n');
    }
    return text.toString();
  }

  /** A VM's config. */
  public String vm(int vmid) {
    StringBuilder text = new StringBuilder(1600);
    description(text, "VM");
    vmOptions(text, vmid);
    if (chance(5)) {
      text.append("\n[PENDING]\ncores: ").append(1 + random.nextInt(16)).append('\n');
    }
    if (chance(15)) {
      text.append("\n[special:cloudinit]\nciuser: admin\nname: vm").append(vmid).append('\n');
    }
    for (int i = 0; i < snapshots(); i++) {
      text.append("\n[before").append(i).append("]\n#before update ").append(i).append('\n');
      vmOptions(text, vmid);
      text.append("snaptime: ").append(1_760_000_000 + i * 86_400).append('\n');
    }
    return text.toString();
  }

  private void containerOptions(StringBuilder text, int vmid) {
    text.append("arch: amd64\ncores: ").append(1 + random.nextInt(8)).append('\n');
    text.append(chance(60) ? "features: nesting=1\n" : "features: keyctl=1,nesting=1\n");
    text.append("hostname: ct").append(vmid).append("\nmemory: ").append(memory()).append('\n');
    for (int i = 0; i < random.nextInt(3); i++) {
      text.append("mp").append(i).append(": local-zfs:subvol-").append(vmid).append("-disk-");
      text.append(i + 1).append(",mp=/srv/data").append(i).append(",backup=1,size=32G\n");
    }
    text.append("nameserver: 192.0.2.53\n");
    network(text, "name=eth0,bridge=vmbr0,firewall=1,gw=192.0.2.1,hwaddr=", ",ip=192.0.2.");
    text.append(random.nextInt(200)).append("/24,type=veth\n");
    text.append("onboot: 1\nostype: debian\nrootfs: local-zfs:subvol-").append(vmid);
    text.append("-disk-0,size=8G\nsearchdomain: example.org\nstartup: order=");
    text.append(random.nextInt(9)).append("\nswap: 512\ntags: ").append(tags());
    text.append("\ntimezone: Europe/Vienna\nunprivileged: 1\n");
  }

  private void vmOptions(StringBuilder text, int vmid) {
    text.append("agent: 1,fstrim_cloned_disks=1\nballoon: ").append(memory());
    text.append("\nbios: ovmf\nboot: order=scsi0;net0\ncores: ").append(1 + random.nextInt(16));
    text.append("\ncpu: x86-64-v2-AES\nefidisk0: ceph:vm-").append(vmid);
    text.append("-disk-1,efitype=4m,ms-cert=2023k,pre-enrolled-keys=1,size=4M\n");
    text.append("ide2: none,media=cdrom\nmachine: q35\nmemory: ").append(memory() * 4);
    text.append("\nmeta: creation-qemu=9.2.0,ctime=1750000000\nname: vm").append(vmid).append('\n');
    network(text, "virtio=", ",bridge=vmbr0,firewall=1,tag=");
    text.append(1 + random.nextInt(4000)).append("\nnuma: 0\nonboot: 1\nostype: l26\n");
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      text.append("scsi")
          .append(i)
          .append(": ceph:vm-")
          .append(vmid)
          .append("-disk-")
          .append(i + 2);
      text.append(",discard=on,iothread=1,size=")
          .append(32 << random.nextInt(4))
          .append("G,ssd=1\n");
    }
    text.append("scsihw: virtio-scsi-single\nserial0: socket\nsmbios1: uuid=");
    text.append(hex(8)).append('-').append(hex(4)).append('-').append(hex(4)).append('-');
    text.append(hex(4)).append('-').append(hex(12)).append("\nsockets: 1\ntags: ").append(tags());
    text.append("\nvga: serial0\n");
  }

  private void network(StringBuilder text, String before, String after) {
    text.append("net0: ").append(before).append("BC:24:11");
    for (int i = 0; i < 3; i++) {
      text.append(':').append(hex(2));
    }
    text.append(after);
  }

  private void description(StringBuilder text, String kind) {
    for (int i = 0; i < random.nextInt(6); i++) {
      text.append("#Notes on this ").append(kind).append("%3A line ").append(i);
      text.append(", see https%3A//wiki.example.org/").append(random.nextInt(1000)).append('\n');
    }
  }

  private String tags() {
    return chance(50) ? "prod;web" : "test;internal";
  }

  private int memory() {
    return 256 << random.nextInt(6);
  }

  private int snapshots() {
    return chance(70) ? 0 : random.nextInt(4);
  }

  private String hex(int digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = 0; i < digits; i++) {
      text.append(Character.toUpperCase(Character.forDigit(random.nextInt(16), 16)));
    }
    return text.toString();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
