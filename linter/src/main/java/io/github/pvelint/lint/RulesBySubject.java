package io.github.pvelint.lint;

import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.JobRule;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.StorageRule;
import io.github.pvelint.rule.WaiverRule;
import io.github.pvelint.schema.GuestKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of a run by what they are asked about, each in the order of the run. */
final class RulesBySubject {
  private static final boolean[] NONE = {};

  private final AskedRules<GuestRule> guest;
  private final AskedRules<JobRule> job;
  private final AskedRules<StorageRule> storage;
  private final AskedRules<ClusterRule> cluster;
  private final AskedRules<WaiverRule> waiver;

  /** Whether a rule about guests is about those of a kind. */
  private final Map<GuestKind, boolean[]> aboutKind = new EnumMap<>(GuestKind.class);

  RulesBySubject(List<Rule> rules) {
    this.guest = those(rules, GuestRule.class);
    this.job = those(rules, JobRule.class);
    this.storage = those(rules, StorageRule.class);
    this.cluster = those(rules, ClusterRule.class);
    this.waiver = those(rules, WaiverRule.class);
    for (GuestKind kind : GuestKind.values()) {
      boolean[] about = new boolean[guest.size()];
      for (int i = 0; i < about.length; i++) {
        about[i] = guest.info(i).kinds().contains(kind);
      }
      aboutKind.put(kind, about);
    }
  }

  private static <R extends Rule> AskedRules<R> those(List<Rule> rules, Class<R> type) {
    List<R> those = new ArrayList<>();
    for (Rule rule : rules) {
      if (type.isInstance(rule)) {
        those.add(type.cast(rule));
      }
    }
    return new AskedRules<>(those);
  }

  AskedRules<GuestRule> guest() {
    return guest;
  }

  /** Which of the rules about guests are about those of a kind. */
  boolean[] aboutKind(GuestKind kind) {
    return aboutKind.getOrDefault(kind, NONE);
  }

  AskedRules<JobRule> job() {
    return job;
  }

  AskedRules<StorageRule> storage() {
    return storage;
  }

  AskedRules<ClusterRule> cluster() {
    return cluster;
  }

  AskedRules<WaiverRule> waiver() {
    return waiver;
  }
}
