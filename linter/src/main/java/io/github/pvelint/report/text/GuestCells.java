package io.github.pvelint.report.text;

import io.github.pvelint.model.Guest;
import io.github.pvelint.report.Located;
import io.github.pvelint.schema.GuestKind;
import java.util.ArrayList;
import java.util.List;

/** The cells that a row about a guest begins with. */
final class GuestCells {
  static final List<String> HEADING = List.of("VMID", "KIND", "NODE", "NAME");

  /** The index of the name, which may be cut. */
  static final int NAME = 3;

  private GuestCells() {}

  /** A heading with further columns. */
  static List<String> heading(String... more) {
    return join(HEADING, more);
  }

  /** Whether the guests are of more than one cluster, so that it has to be said of which. */
  static boolean areOfSeveral(List<? extends Located<?>> guests) {
    return guests.stream().map(Located::cluster).distinct().count() > 1;
  }

  /** A guest's cells with further ones. */
  static List<String> of(Located<?> located, String... more) {
    Guest guest = located.guest();
    return join(
        List.of(
            guest.vmid() == 0 ? "-" : Integer.toString(guest.vmid()),
            guest.kind() == GuestKind.LXC ? "CT" : "VM",
            guest.node().orElse("-"),
            guest.name().orElse("-")),
        more);
  }

  /** The first row about a guest has its cells, the next ones leave them empty. */
  static List<String> none(String... more) {
    return join(List.of("", "", "", ""), more);
  }

  private static List<String> join(List<String> first, String... more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return all;
  }
}
