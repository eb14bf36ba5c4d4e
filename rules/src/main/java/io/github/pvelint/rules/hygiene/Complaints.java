package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Guest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What Proxmox's loader complains about. */
final class Complaints {
  private Complaints() {}

  /**
   * The complaints about a guest's file for one of the reasons. They are about the whole file,
   * pending section included: asked about the next start, there are none.
   */
  static List<Complaint> of(Guest guest, Complaint.Reason first, Complaint.Reason... others) {
    if (guest.isNextStart() || guest.config().complaints().isEmpty()) {
      return List.of();
    }
    Set<Complaint.Reason> wanted = EnumSet.of(first, others);
    List<Complaint> found = new ArrayList<>();
    for (Complaint complaint : guest.config().complaints()) {
      if (wanted.contains(complaint.reason())) {
        found.add(complaint);
      }
    }
    return found;
  }
}
