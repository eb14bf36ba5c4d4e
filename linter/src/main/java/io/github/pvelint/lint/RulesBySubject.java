package io.github.pvelint.lint;

import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.JobRule;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.StorageRule;
import io.github.pvelint.rule.WaiverRule;
import io.github.pvelint.schema.GuestKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of a run by what they are asked about, each in the order of the run. */
final class RulesBySubject {
  private final AskedRules<GuestRule> guest;
  private final AskedRules<JobRule> job;
  private final AskedRules<StorageRule> storage;
  private final AskedRules<ClusterRule> cluster;
  private final AskedRules<WaiverRule> waiver;

  /** The places of the rules that are about guests of a kind, and of the others. */
  private final Map<GuestKind, int[]> about = new EnumMap<>(GuestKind.class);

  private final Map<GuestKind, int[]> notAbout = new EnumMap<>(GuestKind.class);

  RulesBySubject(List<Rule> rules) {
    this.guest = those(rules, GuestRule.class);
    this.job = those(rules, JobRule.class);
    this.storage = those(rules, StorageRule.class);
    this.cluster = those(rules, ClusterRule.class);
    this.waiver = those(rules, WaiverRule.class);
    for (GuestKind kind : GuestKind.values()) {
      about.put(kind, places(kind, true));
      notAbout.put(kind, places(kind, false));
    }
  }

  private int[] places(GuestKind kind, boolean isAbout) {
    int[] places = new int[guest.size()];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      if (guest.info(i).kinds().contains(kind) == isAbout) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
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

  /** The places of the rules that are about guests of a kind. */
  int[] about(GuestKind kind) {
    return about.getOrDefault(kind, new int[0]);
  }

  /** The places of the rules about guests of other kinds alone. */
  int[] notAbout(GuestKind kind) {
    return notAbout.getOrDefault(kind, new int[0]);
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
