package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.AutoMount;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Remedy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kernel file systems that LXC is told to mount writable. */
final class WritableAutoMounts {
  private WritableAutoMounts() {}

  /** Adds a finding for each line, its message ending in what is writable. */
  static void addTo(Findings findings, Container container, String message) {
    Map<Setting, List<String>> writable = new LinkedHashMap<>();
    for (AutoMount mount : container.autoMounts()) {
      if (mount.isWritable()) {
        writable
            .computeIfAbsent(mount.setting(), line -> new ArrayList<>())
            .add(mount.fileSystem());
      }
    }
    for (Map.Entry<Setting, List<String>> line : writable.entrySet()) {
      findings.add(
          Finding.at(line.getKey().spot(), message + String.join(", ", line.getValue()))
              .remedy(
                  Remedy.removeLine(
                      line.getKey(),
                      "remove this line from the file and restart the container: LXC then mounts the"
                          + " dangerous parts read-only")));
    }
  }
}
