package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.HostDevice;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import java.util.List;
import java.util.Optional;

/** Loop, nbd and device-mapper devices in a container, in one finding. */
final class BlockLayer {
  private BlockLayer() {}

  /** At the first line that gives one; empty if none does. */
  static Optional<Finding> finding(Container container) {
    List<DeviceAccess> lines = HostDevice.BLOCK_LAYER.in(container);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String what = lines.get(0).slice().text();
    return Optional.of(
        Finding.atFirst(lines, container.label() + " may set up block devices on the host: " + what)
            .remedy(
                Remedy.advice(
                    "attach or mount the image on the host and give the container the result as a"
                        + " mount point; a workload that sets up block devices itself needs a VM")));
  }
}
