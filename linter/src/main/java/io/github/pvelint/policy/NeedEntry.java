package io.github.pvelint.policy;

import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.SubjectSelector;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.WorkloadNeed;
import io.github.pvelint.model.WorkloadNeeds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the workloads of some guests need. */
record NeedEntry(SubjectSelector select, List<WorkloadNeed> needs) {

  /** The same as declarations about the guests of a cluster. */
  Stream<WorkloadNeeds.Declaration> declarations(Cluster cluster) {
    return needs.stream()
        .map(
            need ->
                new WorkloadNeeds.Declaration(
                    guest ->
                        select.selects(subject(guest, cluster), Optional.of(guest), cluster)
                            ? Optional.of(guest.spot())
                            : Optional.empty(),
                    need));
  }

  private static Subject subject(Guest guest, Cluster cluster) {
    return new Subject(
        guest.kind().id(),
        Integer.toString(guest.vmid()),
        cluster.root(),
        guest.label(),
        guest.anchor());
  }
}
