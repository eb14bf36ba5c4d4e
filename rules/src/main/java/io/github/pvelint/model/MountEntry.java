package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/**
 * A raw {@code lxc.mount.entry: SOURCE TARGET TYPE OPTIONS 0 0}, an fstab line that LXC mounts
 * without Proxmox knowing of it.
 *
 * @param source as written
 * @param target relative to the container's root
 * @param type the file system, {@code none} for a bind
 * @param options separated by commas
 */
public record MountEntry(
    Setting setting, Slice source, String target, String type, String options) {

  /** The entry of a line; empty if it has too few fields to be one. */
  static Optional<MountEntry> of(Setting setting) {
    List<Slice> fields = Fields.of(setting.valueSlice());
    if (fields.size() < 4) {
      return Optional.empty();
    }
    return Optional.of(
        new MountEntry(
            setting,
            fields.get(0),
            fields.get(1).text(),
            fields.get(2).text(),
            fields.get(3).text()));
  }

  /** Whether it shows a file or directory of the host rather than mounting a file system. */
  public boolean isBind() {
    return source.startsWith("/") && (has("bind") || has("rbind"));
  }

  /** The source as a cleaned path of the host; empty if it is no bind. */
  public Optional<String> hostPath() {
    return isBind() ? Optional.of(HostPath.clean(source.text())) : Optional.empty();
  }

  public boolean isReadOnly() {
    return has("ro");
  }

  /** Whether the option is given, {@code bind} or {@code create=dir}. */
  public boolean has(String option) {
    return List.of(options.split(",", -1)).contains(option);
  }
}
