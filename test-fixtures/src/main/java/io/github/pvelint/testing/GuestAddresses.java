package io.github.pvelint.testing;

import java.util.Locale;

/** Addresses that no two guests of a cluster share, since they follow from the VMID. */
record GuestAddresses(int vmid) {
  /** Of the range that Proxmox makes MAC addresses from. */
  String mac() {
    return String.format(Locale.ROOT, "BC:24:11:%02X:%02X:%02X", high(), middle(), low());
  }

  /** With the length of the network's prefix. */
  String ip() {
    return "10." + high() + '.' + middle() + '.' + low() + "/8";
  }

  private int high() {
    return vmid >> 16 & 0xff;
  }

  private int middle() {
    return vmid >> 8 & 0xff;
  }

  private int low() {
    return vmid & 0xff;
  }
}
