package io.github.pvelint.model;

/** Proxmox's booleans. */
final class Truth {
  private Truth() {}

  /**
   * Whether a loaded value counts as on. A container keeps a value that is no boolean, and Perl
   * takes all but the empty text and "0" for true.
   */
  static boolean isOn(String value) {
    return !value.isEmpty() && !value.equals("0");
  }
}
