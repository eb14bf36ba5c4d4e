package io.github.pvelint.lint;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The rules about one kind of subject, each known by its place among them: what is asked of every
 * guest must not be looked up by name.
 */
final class AskedRules<R extends Rule> {
  private final List<R> rules;
  private final RuleInfo[] infos;

  AskedRules(List<R> rules) {
    this.rules = List.copyOf(rules);
    this.infos = new RuleInfo[rules.size()];
    for (int i = 0; i < infos.length; i++) {
      infos[i] = rules.get(i).info();
    }
  }

  int size() {
    return infos.length;
  }

  R rule(int index) {
    return rules.get(index);
  }

  RuleInfo info(int index) {
    return infos[index];
  }

  VerdictRow.Builder row() {
    return new VerdictRow.Builder(infos);
  }

  /** What the cluster lacks, for each rule. */
  Lacks lacks(Cluster cluster) {
    return new Lacks(new GivenNeeds(cluster), infos);
  }

  /** Whose needs a cluster does not meet, found out once for all its guests. */
  static final class Lacks {
    private final boolean[] senseless;
    private final VerdictRow.Open[] missing;

    private Lacks(GivenNeeds given, RuleInfo[] infos) {
      senseless = new boolean[infos.length];
      missing = new VerdictRow.Open[infos.length];
      Arrays.fill(missing, VerdictRow.Open.NOTHING);
      for (int i = 0; i < infos.length; i++) {
        Set<Need> needs = infos[i].needs();
        if (!needs.isEmpty()) {
          senseless[i] = !given.makeSense(needs);
          missing[i] = given.missing(needs);
        }
      }
    }

    /** Whether one cannot even ask for what the rule needs. */
    boolean isSenseless(int rule) {
      return senseless[rule];
    }

    /** What the rule needs and was not given, in words; nothing if it has all. */
    VerdictRow.Open missing(int rule) {
      return missing[rule];
    }
  }
}
