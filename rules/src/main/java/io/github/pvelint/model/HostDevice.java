package io.github.pvelint.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Devices of the host that mean something for a container's workload.
 *
 * @param nodes paths; a directory stands for all below it, a star at the end for any rest of a name
 * @param numbers the fixed numbers of these nodes (Documentation/admin-guide/devices.txt of the
 *     kernel); those that the kernel gives out as it boots are not among them
 */
public record HostDevice(List<String> nodes, List<DeviceRule> numbers) {
  /** Tunnels of VPNs in user space. */
  public static final HostDevice TUN = of(List.of("/dev/net/tun"), "c 10:200");

  /** File systems in user space. */
  public static final HostDevice FUSE =
      of(List.of("/dev/fuse", "/dev/cuse"), "c 10:229", "c 10:203");

  /** Virtual machines and their fast paths to the network and to sockets. */
  public static final HostDevice KVM =
      of(
          List.of("/dev/kvm", "/dev/vhost-net", "/dev/vhost-vsock"),
          "c 10:232",
          "c 10:238",
          "c 10:241");

  /** Files, network exports and device-mapper targets as block devices. */
  public static final HostDevice BLOCK_LAYER =
      of(
          List.of("/dev/loop*", "/dev/nbd*", "/dev/mapper/control"),
          "b 7:*",
          "c 10:237",
          "b 43:*",
          "c 10:236");

  /** Graphics and computing cards. */
  public static final HostDevice GPU =
      of(
          List.of("/dev/dri", "/dev/nvidia*", "/dev/kfd", "/dev/apex_*", "/dev/accel"),
          "c 226:*",
          "c 195:*",
          "c 261:*");

  public HostDevice {
    nodes = List.copyOf(nodes);
    numbers = List.copyOf(numbers);
  }

  private static HostDevice of(List<String> nodes, String... numbers) {
    List<DeviceRule> rules = new ArrayList<>();
    for (String number : numbers) {
      rules.add(DeviceRule.parse(number).orElseThrow());
    }
    return new HostDevice(nodes, rules);
  }

  /**
   * The lines that give the container one of these devices, nodes first. An unprivileged container
   * gets none by device rules alone: Proxmox allows it all numbers anyway
   * (config/lxc-pve-userns.conf of pve-container), what counts is the node.
   */
  public List<DeviceAccess> in(Container container) {
    List<DeviceAccess> lines = new ArrayList<>(0);
    for (DeviceAccess line : container.devices()) {
      boolean node = line.path().isPresent() && isNode(line.path().get());
      // Nodes come before rules.
      boolean rule = line.rule().isPresent() && isNamedBy(line.rule().get());
      if (node || (rule && (container.isPrivileged() || !lines.isEmpty()))) {
        lines.add(line);
      }
    }
    return lines;
  }

  private boolean isNode(String path) {
    for (String node : nodes) {
      boolean matches =
          node.endsWith("*")
              ? path.startsWith(node.substring(0, node.length() - 1))
              : HostPath.isWithin(path, node);
      if (matches) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedBy(DeviceRule rule) {
    if (!rule.opens()) {
      return false;
    }
    for (DeviceRule number : numbers) {
      if (rule.names(number)) {
        return true;
      }
    }
    return false;
  }
}
