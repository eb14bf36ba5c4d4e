package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file or directory of the host that a container sees, be it by a bind mount point or by a raw
 * mount entry. Devices are not among them, see {@link DeviceAccess}, nor is what LXC mounts into
 * every container by itself.
 *
 * @param source the part of the line that names it
 * @param path the source as a cleaned path
 * @param readOnly whether the container cannot write to it
 * @param file whether the line says that it is a single file ({@code create=file})
 */
public record HostMount(
    Setting setting, Slice source, String path, boolean readOnly, boolean file) {

  // config/templates/common.conf.in of LXC.
  private static final String LXC_DEFAULT = "/sys/fs/fuse/connections";

  static List<HostMount> of(Container container) {
    List<HostMount> all = new ArrayList<>();
    for (MountPoint mount : container.mountPoints()) {
      Slice source = mount.setting().value(mount.source());
      Optional<String> path = mount.hostPath();
      if (counts(path)) {
        all.add(new HostMount(mount.setting(), source, path.get(), mount.isReadOnly(), false));
      }
    }
    for (MountEntry entry : container.mountEntries()) {
      boolean file = entry.has("create=file");
      Optional<String> path = entry.hostPath();
      if (counts(path)) {
        all.add(
            new HostMount(entry.setting(), entry.source(), path.get(), entry.isReadOnly(), file));
      }
    }
    return List.copyOf(all);
  }

  private static boolean counts(Optional<String> path) {
    return path.isPresent()
        && !HostPath.isWithin(path.get(), "/dev")
        && !path.get().equals(LXC_DEFAULT);
  }

  /** A spot that underlines the source. */
  public Spot spot() {
    return setting.spot().underlining(source);
  }
}
