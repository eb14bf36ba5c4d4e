package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a guest's config says of one volume: in the current section, in what is pending and in
 * snapshots (PVE::QemuServer::foreach_volid).
 *
 * @param text the volume as it stands, or a path, {@code none} or {@code cdrom}
 * @param settings where it stands, the current section first, then pending changes and snapshots;
 *     never empty
 */
record VolumeUse(String text, List<Setting> settings) {

  /** The volumes of a guest in that order. */
  static List<VolumeUse> of(Guest guest) {
    Map<String, List<Setting>> uses = new LinkedHashMap<>();
    GuestConfig config = guest.config();
    collect(guest.section(), config.kind(), uses);
    if (guest.place().part() == Place.Part.CURRENT) {
      collect(config.pending(), config.kind(), uses);
    }
    config.snapshots().values().forEach(section -> collect(section, config.kind(), uses));
    List<VolumeUse> all = new ArrayList<>();
    uses.forEach((text, settings) -> all.add(new VolumeUse(text, settings)));
    return all;
  }

  private static void collect(Section section, GuestKind kind, Map<String, List<Setting>> uses) {
    for (Setting setting : section.settings()) {
      text(setting, kind)
          .ifPresent(text -> uses.computeIfAbsent(text, any -> new ArrayList<>()).add(setting));
    }
  }

  private static Optional<String> text(Setting setting, GuestKind kind) {
    String key = setting.key();
    if (key.startsWith("unused")) {
      return setting.property(kind == GuestKind.LXC ? "volume" : "file").map(Property::text);
    }
    if (kind == GuestKind.LXC) {
      boolean isMountPoint = key.equals("rootfs") || key.matches("mp[0-9]+");
      return isMountPoint ? setting.property("volume").map(Property::text) : Optional.empty();
    }
    if (key.equals("vmstate")) {
      return Optional.of(setting.value());
    }
    return Vm.isDrive(key) ? Disk.of(setting).map(disk -> disk.file().text()) : Optional.empty();
  }

  /** Where it stands first. */
  Setting first() {
    return settings.get(0);
  }

  Optional<VolumeId> volume() {
    return VolumeId.of(text);
  }

  /** Whether nothing but CD drives has it. */
  boolean isCdrom() {
    return settings.stream()
        .allMatch(setting -> Disk.of(setting).filter(Disk::isCdrom).isPresent());
  }

  /** Whether one of the settings says that it is on every node. */
  boolean isShared() {
    return anySays("shared", false);
  }

  /** Whether one of the settings leaves it to replication, as they do unless they say otherwise. */
  boolean isReplicated() {
    return anySays("replicate", true);
  }

  private boolean anySays(String property, boolean absent) {
    return settings.stream()
        .anyMatch(
            setting ->
                setting.property(property).map(said -> Truth.isOn(said.text())).orElse(absent));
  }

  boolean isInSnapshot() {
    return settings.stream().anyMatch(setting -> setting.place().part() == Place.Part.SNAPSHOT);
  }

  /** Whether it is kept RAM, of a snapshot or of a hibernated VM. */
  boolean isMemory() {
    return settings.stream().anyMatch(setting -> setting.key().equals("vmstate"));
  }

  /** Whether the running guest has it open. */
  boolean isAttached() {
    return settings.stream()
        .anyMatch(
            setting ->
                setting.place().part() == Place.Part.CURRENT
                    && !setting.key().startsWith("unused")
                    && !setting.key().equals("vmstate"));
  }
}
