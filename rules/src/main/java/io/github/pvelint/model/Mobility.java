package io.github.pvelint.model;

import java.util.List;

/**
 * Where a guest can go, and whether it can have snapshots. What Proxmox checks decides; what goes
 * wrong behind its back is in the notes.
 *
 * @param snapshot whether an admin can take a snapshot (of the disks; RAM has notes)
 * @param targets the other nodes by name; none if the guest's node is not known
 */
public record Mobility(Guest guest, Ability snapshot, List<Target> targets) {

  /**
   * A node to go to.
   *
   * @param live while it runs, local disks copied along; never for a container
   * @param offline while it is stopped
   * @param restart by shutting it down, moving it and starting it again
   */
  public record Target(String node, Ability live, Ability offline, Ability restart) {}

  public Mobility {
    targets = List.copyOf(targets);
  }

  /** Judges a guest as it is configured now. */
  public static Mobility of(Guest guest, Cluster cluster) {
    return new Mobility(guest, SnapshotAbility.of(guest, cluster), targets(guest, cluster));
  }

  /**
   * Whether a VM can migrate while it runs, to each other node; if there is none, or if its own is
   * not known, to a node of which nothing is known but that it is another.
   *
   * @return never empty
   */
  public static List<Ability> live(Vm vm, Cluster cluster) {
    List<Target> targets = targets(vm, cluster);
    return targets.isEmpty()
        ? List.of(VmDeviceMigration.anywhere(vm, cluster))
        : targets.stream().map(Target::live).toList();
  }

  private static List<Target> targets(Guest guest, Cluster cluster) {
    return guest.node().isEmpty()
        ? List.of()
        : cluster.nodes().stream()
            .filter(node -> !guest.node().get().equals(node))
            .sorted()
            .map(node -> new Migration(guest, cluster, node).target())
            .toList();
  }
}
