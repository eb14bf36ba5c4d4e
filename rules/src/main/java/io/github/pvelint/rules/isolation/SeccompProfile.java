package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The seccomp profile that a container's raw lines name instead of Proxmox's. */
final class SeccompProfile {
  private static final Set<String> NOTHING = Set.of("", "/dev/null", "none", "unconfined");

  private SeccompProfile() {}

  /** The line that counts: the last one. */
  static Optional<Setting> of(Container container) {
    List<Setting> lines = lines(container);
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
  }

  private static List<Setting> lines(Container container) {
    return container.raw("lxc.seccomp.profile", "lxc.seccomp");
  }

  /** Whether it leaves no filter at all. */
  static boolean isNothing(Setting line) {
    return NOTHING.contains(line.value());
  }

  /** Removes all of them: without the last one, the one before would count. */
  static Remedy remedy(Container container) {
    return Remedy.removeLines(
        lines(container),
        "then restart the container; single calls are granted by features (`keyctl=1`,"
            + " `mknod=1`)");
  }
}
