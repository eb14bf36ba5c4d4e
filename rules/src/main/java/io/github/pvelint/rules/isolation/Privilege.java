package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Remedy;

/** What the rules about privileged containers have in common. */
final class Privilege {
  private Privilege() {}

  /** The line that says so, or where it is missing. */
  static Spot spot(Container container) {
    return container
        .option("unprivileged")
        .map(setting -> setting.spot())
        .orElseGet(() -> container.absent("unprivileged"));
  }

  /** The only way to an unprivileged container that keeps the ownership of its files right. */
  static Remedy conversion(Container container) {
    String id = container.vmid() == 0 ? "VMID" : Integer.toString(container.vmid());
    return Remedy.advice(
        "back it up and restore it as unprivileged, which replaces the container: `vzdump "
            + id
            + " --mode stop`, then `pct restore "
            + id
            + " BACKUP --unprivileged 1 --force`; do not just change the line, file ownership would"
            + " no longer fit");
  }
}
