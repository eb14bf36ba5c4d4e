package io.github.pvelint.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the virtual hardware that a VM gets, {@code 9.2+pve1} in {@code
 * pc-i440fx-9.2+pve1}. Its parts are compared as numbers: 10.0 is newer than 9.2. A third number is
 * of no account to Proxmox (PVE::QemuServer::Machine::extract_version).
 *
 * @param major of the QEMU release that brought it
 * @param minor of the QEMU release
 * @param revision Proxmox's own; 0 if none is given
 */
public record MachineVersion(int major, int minor, int revision)
    implements Comparable<MachineVersion> {

  /** Apart, so that nothing is compiled before a version is met. */
  private static final class Types {
    static final Pattern PATTERN =
        Pattern.compile(
            "(?:pc(?:-i440fx|-q35)?|virt)-(\\d{1,6})\\.(\\d{1,6})(?:\\.\\d+)*(?:\\+pve(\\d{1,6}))?"
                + "(?:\\.pxe)?");
  }

  /** The first version of a QEMU release. */
  public static MachineVersion of(int major, int minor) {
    return new MachineVersion(major, minor, 0);
  }

  /**
   * The version in a machine type; empty if it names none ({@code q35}), which means the latest.
   */
  public static Optional<MachineVersion> in(String machineType) {
    if (machineType.indexOf('-') < 0) {
      return Optional.empty();
    }
    Matcher type = Types.PATTERN.matcher(machineType);
    if (!type.matches()) {
      return Optional.empty();
    }
    String revision = type.group(3);
    return Optional.of(
        new MachineVersion(
            Integer.parseInt(type.group(1)),
            Integer.parseInt(type.group(2)),
            revision == null ? 0 : Integer.parseInt(revision)));
  }

  /**
   * The oldest version that a release of Proxmox VE supports throughout its life: 2.4 for 8 and
   * before, 6.0 for 9, then two major versions more each time (the manual, qm_machine_type).
   */
  public static MachineVersion oldestOn(int pveMajor) {
    return pveMajor < 9 ? of(2, 4) : of(2 * (pveMajor - 6), 0);
  }

  /**
   * The newest version that every point release of a Proxmox VE release has: 8.0 came with QEMU
   * 8.0.
   */
  public static MachineVersion newestThroughout(int pveMajor) {
    return pveMajor < 9 ? of(8, 0) : of(10, 0);
  }

  public boolean isOlderThan(MachineVersion other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(MachineVersion other) {
    if (major != other.major) {
      return Integer.compare(major, other.major);
    }
    return minor == other.minor
        ? Integer.compare(revision, other.revision)
        : Integer.compare(minor, other.minor);
  }

  /** {@code 9.2}, {@code 9.2+pve1}. */
  @Override
  public String toString() {
    return major + "." + minor + (revision == 0 ? "" : "+pve" + revision);
  }
}
