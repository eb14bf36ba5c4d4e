package io.github.pvelint.input;

import io.github.pvelint.input.Inputs.ClusterInput;
import io.github.pvelint.lint.Notice;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.BackupEvidence;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a cluster against the backups that were given with it. A guest's backup is then a fact
 * about the guest and not a second guest: of backups only those of guests that the cluster does not
 * have are judged by themselves.
 */
public final class Audit {
  private Audit() {}

  /** The same input, with backups as evidence where it is clear for which cluster. */
  public static Inputs join(Inputs inputs) {
    List<ClusterInput> live = of(Origin.Kind.FILES, inputs);
    List<ClusterInput> clusters = live.isEmpty() ? of(Origin.Kind.HOST_BACKUP, inputs) : live;
    if (inputs.backups().isEmpty() || clusters.isEmpty()) {
      return inputs;
    }
    return clusters.size() > 1
        ? inputs.with(unclear(clusters.size()))
        : join(inputs, clusters.get(0), inputs.backups().get());
  }

  private static List<ClusterInput> of(Origin.Kind kind, Inputs inputs) {
    return inputs.clusters().stream()
        .filter(input -> input.cluster().origin().kind() == kind && input.guests() > 0)
        .toList();
  }

  private static Notice unclear(int clusters) {
    return new Notice(
        "backups-unclear",
        "the backups were held against no cluster, since "
            + clusters
            + " were given and numbers of guests are not the same everywhere: audit each cluster"
            + " with its own backups");
  }

  private static Inputs join(Inputs inputs, ClusterInput cluster, List<Backup> backups) {
    BackupEvidence evidence = new BackupEvidence(backups);
    Set<String> given = new HashSet<>(cluster.given());
    evidence.newest().forEach(backup -> given.add(backup.name()));
    List<ClusterInput> joined = new ArrayList<>();
    joined.add(
        new ClusterInput(
            cluster.cluster().with(evidence), given, cluster.files(), cluster.guests()));
    for (ClusterInput other : inputs.clusters()) {
      if (other.cluster().origin().isBackup()) {
        without(cluster.cluster(), other).ifPresent(joined::add);
      } else if (other.cluster().origin().kind() == Origin.Kind.FILES && !other.equals(cluster)) {
        joined.add(other);
      }
    }
    return new Inputs(
        joined, inputs.troubles(), inputs.notices(), inputs.backups(), inputs.folders());
  }

  /** The backed-up guests that the cluster does not have; absent if there are none. */
  private static Optional<ClusterInput> without(Cluster cluster, ClusterInput backups) {
    Cluster all = backups.cluster();
    List<Guest> guests = all.guests().stream().filter(guest -> !has(cluster, guest)).toList();
    List<Origin.Sealed> sealed =
        all.origin().sealed().stream().filter(guest -> !has(cluster, guest)).toList();
    if (guests.isEmpty() && sealed.isEmpty()) {
      return Optional.empty();
    }
    Cluster rest =
        new Cluster(
            all.root(),
            guests,
            false,
            all.nodes(),
            all.parts(),
            all.circumstances(),
            Origin.backups(sealed));
    return Optional.of(new ClusterInput(rest, backups.given(), backups.files(), guests.size()));
  }

  private static boolean has(Cluster cluster, Guest guest) {
    return cluster.guests().stream()
        .anyMatch(own -> own.kind() == guest.kind() && own.vmid() == guest.vmid());
  }

  private static boolean has(Cluster cluster, Origin.Sealed guest) {
    return cluster.guests().stream()
        .anyMatch(own -> own.kind() == guest.kind() && own.vmid() == guest.vmid());
  }
}
