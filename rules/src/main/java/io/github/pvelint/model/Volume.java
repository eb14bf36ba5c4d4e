package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import java.util.Optional;
import java.util.Set;

/**
 * A volume of a storage, as an option of a guest names it: {@code STORAGE:NAME}.
 *
 * @param setting a disk, a root file system, a mount point or an {@code unusedN}
 * @param id the property with the volume's id
 */
public record Volume(Setting setting, Property id) {
  private static final Set<String> OWNED = Set.of("vm", "subvol", "base", "basevol");

  /** The volume that an option names; empty for a path of the host, {@code none} and so on. */
  static Optional<Volume> of(Setting setting) {
    return setting
        .property("file")
        .or(() -> setting.property("volume"))
        .filter(id -> !id.text().startsWith("/") && id.text().indexOf(':') > 0)
        .map(id -> new Volume(setting, id));
  }

  /** The storage's id. */
  public String storage() {
    return id.text().substring(0, id.text().indexOf(':'));
  }

  /** The volume's name within its storage. */
  public String name() {
    return id.text().substring(id.text().indexOf(':') + 1);
  }

  /** Whether it is marked as present on every node, so as one that several guests may use. */
  public boolean isShared() {
    return setting.property("shared").map(shared -> Truth.isOn(shared.text())).orElse(false);
  }

  /**
   * The number of the guest whose volume it is, which its name gives: {@code vm-101-disk-0}, {@code
   * subvol-101-disk-0}, {@code 101/vm-101-disk-0.qcow2}. Of a linked clone ({@code
   * base-100-disk-0/vm-101-disk-0}) it is the clone. Empty where the name says nothing, as of an
   * ISO image or a LUN (parse_volname in the PVE::Storage plugins).
   */
  public Optional<String> owner() {
    String name = name();
    int last = name.lastIndexOf('/');
    if (last >= 0) {
      String folder = name.substring(name.lastIndexOf('/', last - 1) + 1, last);
      if (isNumber(folder)) {
        return Optional.of(folder);
      }
      if (!isOwned(folder)) {
        // A folder of its own for ISO images, templates and the like: these belong to nobody.
        return Optional.empty();
      }
    }
    String file = name.substring(last + 1);
    return isOwned(file) ? Optional.of(number(file)) : Optional.empty();
  }

  /** {@code vm-101-...} and its like. */
  private static boolean isOwned(String file) {
    int dash = file.indexOf('-');
    return dash > 0 && OWNED.contains(file.substring(0, dash)) && isNumber(number(file));
  }

  private static String number(String file) {
    int from = file.indexOf('-') + 1;
    int to = file.indexOf('-', from);
    return to < 0 ? "" : file.substring(from, to);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
