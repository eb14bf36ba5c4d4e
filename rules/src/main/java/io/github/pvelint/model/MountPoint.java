package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import java.util.List;
import java.util.Optional;

/**
 * A container's {@code rootfs} or {@code mpN}.
 *
 * @param source what is mounted: a volume id, a directory or a device of the host
 */
public record MountPoint(Setting setting, Property source, Type type) {

  /** What the text of the source makes of it (PVE::LXC::Config::classify_mountpoint). */
  public enum Type {
    /** Anything that does not begin with a slash. */
    VOLUME,
    /** A directory of the host. */
    BIND,
    /** A node below {@code /dev/}. */
    DEVICE
  }

  /** The mount point of a setting; empty if Proxmox could not take its value apart. */
  static Optional<MountPoint> of(Setting setting) {
    Optional<Property> source = setting.property("volume");
    return source.isPresent()
        ? Optional.of(new MountPoint(setting, source.get(), classify(source.get().text())))
        : Optional.empty();
  }

  private static Type classify(String source) {
    if (source.startsWith("/dev/")) {
      return Type.DEVICE;
    }
    return source.startsWith("/") ? Type.BIND : Type.VOLUME;
  }

  /** {@code rootfs}, {@code mp0} ... */
  public String key() {
    return setting.key();
  }

  public boolean isRoot() {
    return key().equals("rootfs");
  }

  /** Where it is mounted in the container; {@code /} for the root. */
  public String target() {
    if (isRoot()) {
      return "/";
    }
    Optional<Property> target = setting.property("mp");
    return target.isPresent() ? target.get().text() : "";
  }

  /** The volume; absent for a directory or a device of the host. */
  public Optional<VolumeId> volume() {
    return type == Type.VOLUME ? VolumeId.of(source.text()) : Optional.empty();
  }

  /** The source as a path of the host, cleaned; empty for a volume. */
  public Optional<String> hostPath() {
    return type == Type.VOLUME ? Optional.empty() : Optional.of(HostPath.clean(source.text()));
  }

  /** Whether it cannot be written to ({@code ro}; default off). */
  public boolean isReadOnly() {
    return setting.isOn("ro");
  }

  /**
   * Whether vzdump takes it: the root always, another only if it is a volume and says {@code
   * backup=1} (PVE::LXC::Config::mountpoint_backup_enabled). Bind and device mounts never.
   */
  public boolean isBackedUp() {
    return isRoot() || (type == Type.VOLUME && setting.isOn("backup"));
  }

  /** Whether it is marked as present on every node ({@code shared}; default off). */
  public boolean isShared() {
    return setting.isOn("shared");
  }

  /**
   * Whether ids are not shifted at all: {@code idmap=passthrough}. Proxmox ignores {@code idmap} in
   * privileged containers.
   */
  public boolean passesIdsThrough() {
    return setting.has("idmap", "passthrough");
  }

  /** The ranges of its own {@code idmap=}, which go before the container's map; usually none. */
  public List<IdRange> idRanges() {
    return idmap().map(setting::value).map(Words::of).orElse(List.of()).stream()
        .map(word -> IdRange.of(setting, word, List.of(word.raw().split(":", -1))))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The {@code idmap=} that is given. */
  public Optional<Property> idmap() {
    return setting.property("idmap");
  }
}
