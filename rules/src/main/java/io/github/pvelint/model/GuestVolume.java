package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A volume of a storage where an option of a guest names it.
 *
 * @param setting a disk, a root file system, a mount point or an {@code unusedN}
 * @param id the property with the volume's id
 * @param volume what the id says
 */
public record GuestVolume(Setting setting, Property id, Volume volume) {

  /** The volume that an option names; empty for a path of the host, {@code none} and so on. */
  static Optional<GuestVolume> of(Setting setting) {
    return setting
        .property("file")
        .or(() -> setting.property("volume"))
        .flatMap(id -> Volume.of(id.text()).map(volume -> new GuestVolume(setting, id, volume)));
  }

  /** The guest whose volume it is by its name; absent where the name does not say, and for ISOs. */
  public OptionalInt owner() {
    return volume.content().equals("images") ? volume.owner() : OptionalInt.empty();
  }

  /** Whether it is marked as present on every node, so as one that several guests may use. */
  public boolean isShared() {
    return isOn("shared");
  }

  /** Whether the guest cannot write to it ({@code ro}; default off). */
  public boolean isReadOnly() {
    return isOn("ro");
  }

  /** Whether it is kept for the guest, but not attached to it. */
  public boolean isUnused() {
    return setting.key().startsWith("unused");
  }

  /** Whether it is in a CD drive. */
  public boolean isCdrom() {
    return setting.property("media").filter(media -> media.text().equals("cdrom")).isPresent();
  }

  /** A spot that underlines the id. */
  public Spot spot() {
    return setting.spot(id).underlining(id.value());
  }

  private boolean isOn(String name) {
    return setting.property(name).map(said -> Truth.isOn(said.text())).orElse(false);
  }
}
