package io.github.pvelint.lint;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Need;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a cluster has of all that rules may need. */
final class GivenNeeds {
  private final Set<Need> senseless = EnumSet.noneOf(Need.class);
  private final Set<Need> missing = EnumSet.noneOf(Need.class);

  /** What is said of the same needs is the same object, so that many verdicts can share it. */
  private final Map<List<String>, VerdictRow.Open> said = new HashMap<>();

  GivenNeeds(Cluster cluster) {
    for (Need need : Need.values()) {
      if (!need.makesSenseFor(cluster)) {
        senseless.add(need);
      } else if (!need.isMetBy(cluster)) {
        missing.add(need);
      }
    }
  }

  /** Whether one can ask for all that is needed. */
  boolean makeSense(Set<Need> needs) {
    for (Need need : needs) {
      if (senseless.contains(need)) {
        return false;
      }
    }
    return true;
  }

  /** What is needed and was not given, in words; nothing if it is all there. */
  VerdictRow.Open missing(Set<Need> needs) {
    List<String> reasons = new ArrayList<>(1);
    for (Need need : needs) {
      if (missing.contains(need)) {
        reasons.add(need.source() + " was not given");
      }
    }
    if (reasons.isEmpty()) {
      return VerdictRow.Open.NOTHING;
    }
    VerdictRow.Open one = said.get(reasons);
    if (one == null) {
      one = new VerdictRow.Open(reasons, List.of());
      said.put(reasons, one);
    }
    return one;
  }
}
