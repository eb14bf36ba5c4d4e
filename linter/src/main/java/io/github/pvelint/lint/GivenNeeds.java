package io.github.pvelint.lint;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a cluster has of all that rules may need: found out once, for all its guests and rules. */
final class GivenNeeds {
  private final Set<Need> senseless = EnumSet.noneOf(Need.class);

  /** Why a rule that has the need says nothing. */
  private final Map<Need, List<String>> missing = new EnumMap<>(Need.class);

  GivenNeeds(Cluster cluster) {
    for (Need need : Need.values()) {
      if (!need.makesSenseFor(cluster)) {
        senseless.add(need);
      } else if (!need.isMetBy(cluster)) {
        missing.put(need, List.of(need.source() + " was not given"));
      }
    }
  }

  /** Whether one can ask for all that the rule needs. */
  boolean makesSense(RuleInfo info) {
    if (info.needs().isEmpty() || senseless.isEmpty()) {
      return true;
    }
    for (Need need : info.needs()) {
      if (senseless.contains(need)) {
        return false;
      }
    }
    return true;
  }

  /** What the rule needs and was not given, in words; empty if nothing. */
  List<String> missing(RuleInfo info) {
    List<String> all = List.of();
    if (info.needs().isEmpty()) {
      return all;
    }
    for (Need need : info.needs()) {
      List<String> one = missing.getOrDefault(need, List.of());
      if (all.isEmpty()) {
        all = one;
      } else if (!one.isEmpty()) {
        all = new ArrayList<>(all);
        all.addAll(one);
      }
    }
    return all;
  }
}
