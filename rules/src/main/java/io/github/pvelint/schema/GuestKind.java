package io.github.pvelint.schema;

/** The two kinds of guest, in Proxmox's own words. */
public enum GuestKind {
  /** A container: {@code lxc/VMID.conf}, managed by {@code pct}. */
  LXC("lxc", "lxc", "pct", "container"),
  /** A virtual machine: {@code qemu-server/VMID.conf}, managed by {@code qm}. */
  QEMU("qemu", "qemu-server", "qm", "VM");

  private final String id;
  private final String folder;
  private final String command;
  private final String noun;

  GuestKind(String id, String folder, String command, String noun) {
    this.id = id;
    this.folder = folder;
    this.command = command;
    this.noun = noun;
  }

  /** {@code lxc} or {@code qemu}, as the API and our machine formats name it. */
  public String id() {
    return id;
  }

  /** The folder below {@code nodes/NODE/} that holds the configs of this kind. */
  public String folder() {
    return folder;
  }

  /** The administration command: {@code pct} or {@code qm}. */
  public String command() {
    return command;
  }

  /** What people call it in a sentence: {@code container} or {@code VM}. */
  public String noun() {
    return noun;
  }
}
