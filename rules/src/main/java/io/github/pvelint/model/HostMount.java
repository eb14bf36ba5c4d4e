package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;

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
      Slice source = mount.source().value();
      mount
          .hostPath()
          .filter(HostMount::counts)
          .map(path -> new HostMount(mount.setting(), source, path, mount.isReadOnly(), false))
          .ifPresent(all::add);
    }
    for (MountEntry entry : container.mountEntries()) {
      boolean file = entry.has("create=file");
      entry
          .hostPath()
          .filter(HostMount::counts)
          .map(
              path ->
                  new HostMount(entry.setting(), entry.source(), path, entry.isReadOnly(), file))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  private static boolean counts(String path) {
    return !HostPath.isWithin(path, "/dev") && !path.equals(LXC_DEFAULT);
  }

  /** A spot that underlines the source. */
  public Spot spot() {
    return setting.spot().underlining(source);
  }
}
