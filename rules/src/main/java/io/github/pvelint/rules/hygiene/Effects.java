package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Place;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Schema;
import io.github.pvelint.schema.ValueType;
import java.util.Optional;

/** What Proxmox makes of a value that it cannot use: a VM loses it, a container keeps it. */
final class Effects {
  private Effects() {}

  /** A sentence about a complaint about a value: what is wrong, and what becomes of it. */
  static String with(Guest guest, Complaint complaint) {
    String fault = complaint.message();
    return fault + (fault.endsWith("?") ? " " : "; ") + of(guest, complaint);
  }

  private static String of(Guest guest, Complaint complaint) {
    String key = complaint.entry().map(entry -> entry.key().text()).orElse("");
    Optional<Option> option = Schema.of(guest.kind()).find(key);
    if (guest.kind() == GuestKind.QEMU) {
      return isGivenElsewhere(guest, complaint, key)
          ? "Proxmox drops the line, so that the other `" + key + "` counts"
          : ofLost(guest, complaint.place(), option, key);
    }
    if (option.filter(Option::isPropertyString).isPresent()) {
      return ofUnusable(guest, key);
    }
    boolean isTruth = option.filter(found -> found.type() == ValueType.BOOLEAN).isPresent();
    return isTruth
        ? "Proxmox keeps it, and `" + key + "` counts as on"
        : "Proxmox keeps it as the value of `" + key + "`";
  }

  private static boolean isGivenElsewhere(Guest guest, Complaint complaint, String key) {
    return guest
        .config()
        .section(complaint.place())
        .flatMap(section -> section.find(key))
        .isPresent();
  }

  private static String ofLost(Guest guest, Place place, Optional<Option> option, String key) {
    if (!place.equals(Place.CURRENT)) {
      return "Proxmox drops the line";
    }
    // Of a numbered option there is no default: without the line there is no such device.
    boolean isDevice = option.filter(found -> found.name().endsWith("N")).isPresent();
    return isDevice
        ? "Proxmox drops the line, so that " + guest.label() + " has no `" + key + "`"
        : "Proxmox drops the line, as if `" + key + "` were not set";
  }

  /** What becomes of a property string that the release cannot take apart. */
  static String ofUnusable(Guest guest, String key) {
    return guest.kind() == GuestKind.QEMU
        ? "Proxmox drops the line"
        : "Proxmox keeps the line, but cannot use `" + key + "`";
  }
}
