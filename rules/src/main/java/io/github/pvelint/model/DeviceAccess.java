package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line that gives a container a device of the host.
 *
 * @param slice the part of the line that names the device
 * @param path the cleaned path of the node; absent for a device rule
 * @param rule the device rule; absent for a node
 */
public record DeviceAccess(
    Setting setting, Slice slice, Optional<String> path, Optional<DeviceRule> rule, Way way) {

  /** How the device gets in. */
  public enum Way {
    /** {@code devN}, which Proxmox knows of. */
    DEV,
    /** {@code mpN} with a node as its source. */
    MOUNT_POINT,
    /** A raw {@code lxc.mount.entry} bind. */
    MOUNT_ENTRY,
    /** A raw {@code lxc.cgroup2.devices.allow}; without effect in unprivileged containers. */
    DEVICE_RULE
  }

  static List<DeviceAccess> of(Container container) {
    List<DeviceAccess> all = new ArrayList<>();
    for (Setting setting : container.family("dev")) {
      Optional<Property> path = setting.property("path");
      if (path.isPresent()) {
        all.add(node(setting, setting.value(path.get()), path.get().text(), Way.DEV));
      }
    }
    for (MountPoint mount : container.mountPoints()) {
      if (isNode(mount.hostPath())) {
        all.add(
            node(
                mount.setting(),
                mount.setting().value(mount.source()),
                mount.source().text(),
                Way.MOUNT_POINT));
      }
    }
    for (MountEntry entry : container.mountEntries()) {
      if (isNode(entry.hostPath())) {
        all.add(node(entry.setting(), entry.source(), entry.source().text(), Way.MOUNT_ENTRY));
      }
    }
    for (Setting setting : container.raw("lxc.cgroup2.devices.allow")) {
      Optional<DeviceRule> rule = DeviceRule.parse(setting.value());
      if (rule.isPresent()) {
        Slice value = setting.valueSlice();
        all.add(new DeviceAccess(setting, value, Optional.empty(), rule, Way.DEVICE_RULE));
      }
    }
    return List.copyOf(all);
  }

  private static boolean isNode(Optional<String> hostPath) {
    return hostPath.isPresent() && HostPath.isWithin(hostPath.get(), "/dev");
  }

  private static DeviceAccess node(Setting setting, Slice slice, String path, Way way) {
    return new DeviceAccess(
        setting, slice, Optional.of(HostPath.clean(path)), Optional.empty(), way);
  }
}
