package io.github.pvelint.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What stands in a section of a guest config.
 *
 * @param options in any order
 * @param raw keys that Proxmox hands on to LXC, whose order counts
 */
record GuestLines(List<String> options, List<String> raw) {
  /** The lines as Proxmox writes them, with further options among them. */
  String with(List<String> further) {
    List<String> lines = new ArrayList<>(options);
    lines.addAll(further);
    Collections.sort(lines);
    lines.addAll(raw);
    return String.join("\n", lines) + '\n';
  }
}
