package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Guest;

/** Snapshots that Proxmox made for a task of its own, and should have removed. */
final class VzdumpLeftover {
  private VzdumpLeftover() {}

  /** The name is reserved for backups of containers in snapshot mode (PVE::VZDump::LXC). */
  static boolean isOne(Guest snapshot) {
    return snapshot.kind() == io.github.pvelint.schema.GuestKind.LXC
        && snapshot.place().name().equals("vzdump");
  }
}
