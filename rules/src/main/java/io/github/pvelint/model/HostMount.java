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
      if (mount.type() == MountPoint.Type.BIND) {
        all.add(
            new HostMount(
                mount.setting(),
                mount.source().value(),
                HostPath.clean(mount.source().text()),
                mount.isReadOnly(),
                false));
      }
    }
    for (MountEntry entry : container.mountEntries()) {
      entry
          .hostPath()
          .filter(path -> !HostPath.isWithin(path, "/dev") && !path.equals(LXC_DEFAULT))
          .ifPresent(
              path ->
                  all.add(
                      new HostMount(
                          entry.setting(),
                          entry.source(),
                          path,
                          entry.isReadOnly(),
                          entry.has("create=file"))));
    }
    return List.copyOf(all);
  }

  /** A spot that underlines the source. */
  public Spot spot() {
    return setting.spot().underlining(source);
  }
}
