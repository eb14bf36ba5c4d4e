package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.HostDevice;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Remedy;
import java.util.List;

/** Loop, nbd and device-mapper devices in a container, in one finding. */
final class BlockLayer {
  private BlockLayer() {}

  /** Adds it at the first line that gives one, if any does. */
  static void addTo(Findings findings, Container container) {
    List<DeviceAccess> lines = HostDevice.BLOCK_LAYER.in(container);
    if (lines.isEmpty()) {
      return;
    }
    String what = lines.get(0).slice().text();
    findings.add(
        Finding.atFirst(lines, container.label() + " may set up block devices on the host: " + what)
            .remedy(
                Remedy.advice(
                    "attach or mount the image on the host and give the container the result as a"
                        + " mount point; a workload that sets up block devices itself needs a VM")));
  }
}
