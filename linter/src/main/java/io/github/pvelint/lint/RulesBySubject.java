package io.github.pvelint.lint;

import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.JobRule;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.StorageRule;
import io.github.pvelint.rule.WaiverRule;
import java.util.ArrayList;
import java.util.List;

/** The rules of a run by what they are asked about, each in the order of the run. */
record RulesBySubject(
    List<GuestRule> guest,
    List<JobRule> job,
    List<StorageRule> storage,
    List<ClusterRule> cluster,
    List<WaiverRule> waiver) {

  static RulesBySubject of(List<Rule> rules) {
    RulesBySubject all =
        new RulesBySubject(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (Rule rule : rules) {
      if (rule instanceof GuestRule of) {
        all.guest.add(of);
      } else if (rule instanceof JobRule of) {
        all.job.add(of);
      } else if (rule instanceof StorageRule of) {
        all.storage.add(of);
      } else if (rule instanceof ClusterRule of) {
        all.cluster.add(of);
      } else if (rule instanceof WaiverRule of) {
        all.waiver.add(of);
      }
    }
    return all;
  }
}
