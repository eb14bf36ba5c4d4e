package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A container (LXC guest). */
public final class Container extends Guest {
  private volatile @Nullable List<MountPoint> mountPoints;
  private volatile @Nullable List<MountEntry> mountEntries;
  private volatile @Nullable List<DeviceAccess> devices;
  private volatile @Nullable List<HostMount> hostMounts;
  private volatile @Nullable AppArmor appArmor;
  private volatile @Nullable IdMap idMap;
  private volatile @Nullable Capabilities capabilities;
  private volatile @Nullable ContainerRuntime containerRuntime;

  Container(GuestConfig config, Section section, Slice anchor) {
    super(config, section, anchor);
  }

  @Override
  public Optional<String> name() {
    return option("hostname").map(Setting::value);
  }

  /**
   * Whether root in the container is root on the host: {@code unprivileged} is off or absent (its
   * default in a file is 0, only the API's creation call defaults to 1) and no {@code lxc.idmap}
   * line makes a user namespace. {@code lxc.id_map}, the old name, is ignored by LXC.
   */
  public boolean isPrivileged() {
    return !isMarkedUnprivileged() && raw("lxc.idmap").isEmpty();
  }

  /** Whether {@code unprivileged} is on, which a part of Proxmox's code looks at alone. */
  public boolean isMarkedUnprivileged() {
    return isOn("unprivileged", false);
  }

  /** The id map of the {@code lxc.idmap} lines; empty if there are none. */
  public IdMap idMap() {
    IdMap map = idMap;
    if (map == null) {
      map = IdMap.of(raw("lxc.idmap"));
      idMap = map;
    }
    return map;
  }

  /** What root in the container keeps of the capabilities. */
  public Capabilities capabilities() {
    Capabilities all = capabilities;
    if (all == null) {
      all = Capabilities.of(this);
      capabilities = all;
    }
    return all;
  }

  /** What {@code lxc.mount.auto} lines mount instead of LXC's defaults. */
  public List<AutoMount> autoMounts() {
    return AutoMount.of(raw("lxc.mount.auto"));
  }

  /** The {@code features} option; all off if it is absent. */
  public Features features() {
    return new Features(option("features"));
  }

  /** What confines the container by AppArmor. */
  public AppArmor appArmor() {
    AppArmor confinement = appArmor;
    if (confinement == null) {
      confinement = AppArmor.of(this);
      appArmor = confinement;
    }
    return confinement;
  }

  /** The signs that it runs containers of its own. */
  public ContainerRuntime containerRuntime() {
    ContainerRuntime signs = containerRuntime;
    if (signs == null) {
      signs = ContainerRuntime.of(this);
      containerRuntime = signs;
    }
    return signs;
  }

  /** {@code rootfs} (if given), then {@code mp0}, {@code mp1} ..., as far as they can be read. */
  public List<MountPoint> mountPoints() {
    List<MountPoint> all = mountPoints;
    if (all == null) {
      all = new ArrayList<>();
      Optional<Setting> root = option("rootfs");
      if (root.isPresent()) {
        add(root.get(), all);
      }
      for (Setting setting : family("mp")) {
        add(setting, all);
      }
      mountPoints = all;
    }
    return all;
  }

  private static void add(Setting setting, List<MountPoint> all) {
    Optional<MountPoint> mount = MountPoint.of(setting);
    if (mount.isPresent()) {
      all.add(mount.get());
    }
  }

  /** The {@code lxc.mount.entry} lines that can be read. */
  public List<MountEntry> mountEntries() {
    List<MountEntry> all = mountEntries;
    if (all == null) {
      all = new ArrayList<>();
      for (Setting setting : raw("lxc.mount.entry")) {
        Optional<MountEntry> entry = MountEntry.of(setting);
        if (entry.isPresent()) {
          all.add(entry.get());
        }
      }
      mountEntries = all;
    }
    return all;
  }

  /**
   * Every way in which the container gets at a device of the host: {@code devN}, a mount of a node
   * below {@code /dev}, a device rule.
   */
  public List<DeviceAccess> devices() {
    List<DeviceAccess> all = devices;
    if (all == null) {
      all = DeviceAccess.of(this);
      devices = all;
    }
    return all;
  }

  /** The files and directories of the host that the container sees, devices left out. */
  public List<HostMount> hostMounts() {
    List<HostMount> all = hostMounts;
    if (all == null) {
      all = HostMount.of(this);
      hostMounts = all;
    }
    return all;
  }

  /** The raw lines of that name in order. */
  public List<Setting> raw(String key) {
    if (section().raw().isEmpty()) {
      return List.of();
    }
    List<Setting> lines = new ArrayList<>();
    for (Setting setting : section().raw()) {
      if (setting.key().equals(key)) {
        lines.add(setting);
      }
    }
    return lines;
  }

  /** The last raw line of that name, which is the one that counts for LXC; absent without any. */
  public Optional<Setting> lastRaw(String key) {
    List<Setting> lines = raw(key);
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
  }

  /** The raw lines of any of the names in order: a key and its name from before LXC 3. */
  public List<Setting> raw(String key, String oldKey) {
    if (section().raw().isEmpty()) {
      return List.of();
    }
    List<Setting> lines = new ArrayList<>();
    for (Setting setting : section().raw()) {
      if (setting.key().equals(key) || setting.key().equals(oldKey)) {
        lines.add(setting);
      }
    }
    return lines;
  }
}
