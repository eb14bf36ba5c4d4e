package io.github.pvelint.policy;

import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.SubjectSelector;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.WorkloadNeed;
import io.github.pvelint.model.WorkloadNeeds;
import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the workloads of some guests need. */
record NeedEntry(SubjectSelector select, List<WorkloadNeed> needs, Slice at) {

  /** For showing. */
  DeclaredNeeds declared() {
    return new DeclaredNeeds(needs.stream().map(NeedEntry::word).toList(), at);
  }

  private static String word(WorkloadNeed need) {
    if (need instanceof WorkloadNeed.BackupWithin backup) {
      return "backup-" + backup.age().toHours() + "h";
    }
    return ((WorkloadNeed.Trait) need).id();
  }

  /** The same as declarations about the guests of a cluster. */
  Stream<WorkloadNeeds.Declaration> declarations(Cluster cluster) {
    return needs.stream()
        .map(
            need ->
                new WorkloadNeeds.Declaration(
                    guest ->
                        select.selects(Subject.of(guest, cluster), Optional.of(guest), cluster)
                            ? Optional.of(guest.spot())
                            : Optional.empty(),
                    need));
  }
}
