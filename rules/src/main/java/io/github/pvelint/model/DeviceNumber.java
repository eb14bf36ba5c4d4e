package io.github.pvelint.model;

import java.util.Optional;

/**
 * The number of a device as the kernel knows it (Documentation/admin-guide/devices.txt).
 *
 * @param block whether it is a block device rather than a character device
 */
public record DeviceNumber(boolean block, int major, int minor) {

  /** A character device. */
  public static DeviceNumber character(int major, int minor) {
    return new DeviceNumber(false, major, minor);
  }

  /** A block device. */
  public static DeviceNumber block(int major, int minor) {
    return new DeviceNumber(true, major, minor);
  }

  /**
   * The number of a node of the host.
   *
   * @param path cleaned
   * @return empty for a directory, and where only the host knows the number
   */
  public static Optional<DeviceNumber> ofNode(String path) {
    return DeviceNodes.numberOf(path);
  }
}
