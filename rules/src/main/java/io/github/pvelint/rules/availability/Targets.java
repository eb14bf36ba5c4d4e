package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.Replication;
import io.github.pvelint.model.ReplicationJob;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The nodes that may have to take a guest over, held against those that get copies of it. */
record Targets(Guest guest, HaResource resource, Set<String> candidates, Cluster cluster) {

  /** Absent for a guest that HA does not look after, or has one node alone for. */
  static Optional<Targets> of(Guest guest, Cluster cluster) {
    Optional<HaResource> resource = cluster.activeResource(guest);
    if (resource.isEmpty()) {
      return Optional.empty();
    }
    Set<String> candidates = cluster.candidates(guest);
    return candidates.size() > 1
        ? Optional.of(new Targets(guest, resource.get(), candidates, cluster))
        : Optional.empty();
  }

  /** Whether replication.cfg was not given. */
  boolean isUnknown() {
    return cluster.replication().isEmpty();
  }

  /** Whether an enabled job copies the guest anywhere. */
  boolean hasSome() {
    return jobs().findAny().isPresent();
  }

  /** The nodes that may have to take it over without having a copy. */
  List<String> missing() {
    List<String> targets = jobs().map(ReplicationJob::target).toList();
    Optional<String> own = guest.node();
    return candidates.stream()
        .filter(node -> !own.equals(Optional.of(node)) && !targets.contains(node))
        .toList();
  }

  /** They, for sentences. */
  String missingText() {
    return ", not replicated to " + String.join(", ", missing());
  }

  private Stream<ReplicationJob> jobs() {
    Optional<Replication> replication = cluster.replication();
    return replication.stream()
        .flatMap(all -> all.of(guest).stream())
        .filter(ReplicationJob::isEnabled);
  }
}
