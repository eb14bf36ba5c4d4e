package io.github.pvelint.schema;

/**
 * The release of a Proxmox package with which an option came.
 *
 * @param kind of the guests whose option it is; it tells the package: pve-container or qemu-server
 * @param version of the package, such as {@code 5.0.7} or {@code 2.0-28}. For a sub-option it may
 *     be too early, never too late: sub-options were looked up by name, and a name that several
 *     options share bears the date of the oldest of them
 */
public record Release(GuestKind kind, String version) {

  /** The Debian package. */
  public String packageName() {
    return kind == GuestKind.LXC ? "pve-container" : "qemu-server";
  }

  /**
   * Whether the last releases of a Proxmox VE series have it.
   *
   * @param pveMajor such as 8 or 9. qemu-server counts with Proxmox VE (9.0 began the 9 series),
   *     pve-container is three behind (6.0 did)
   */
  public boolean isInMajor(int pveMajor) {
    int packageMajor = kind == GuestKind.LXC ? pveMajor - 3 : pveMajor;
    return major() <= packageMajor;
  }

  private int major() {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  @Override
  public String toString() {
    return packageName() + " " + version;
  }
}
