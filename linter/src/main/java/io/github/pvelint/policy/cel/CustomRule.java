package io.github.pvelint.policy.cel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.CannotJudge;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule that a policy brings along. */
record CustomRule(RuleInfo info, Documentation documentation, Judgement judgement)
    implements GuestRule {

  /** What is looked at, and where a finding about it is. */
  private record Candidate(Map<String, Object> variables, Spot spot) {}

  /** What cannot be told yet counts as so: then {@link #check} says why. */
  @Override
  public boolean appliesTo(Guest guest, Cluster cluster) {
    if (!appliesTo(guest)) {
      return false;
    }
    if (!info.needs().stream().allMatch(need -> need.isMetBy(cluster))) {
      return true;
    }
    try {
      return candidates(guest, cluster).stream().anyMatch(this::isMeant);
    } catch (CannotJudge e) {
      return true;
    }
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Candidate one : candidates(guest, cluster)) {
      if (isMeant(one) && !judgement.holds().holds(one.variables())) {
        findings.add(one.spot(), judgement.message().text(one.variables()));
      }
    }
  }

  private boolean isMeant(Candidate one) {
    return judgement.when().isEmpty() || judgement.when().get().holds(one.variables());
  }

  private List<Candidate> candidates(Guest guest, Cluster cluster) {
    Map<String, Object> variables = Model.variables(new State(guest, cluster));
    if (judgement.each().isEmpty()) {
      Spot spot = judgement.at().map(at -> at.in(guest)).orElseGet(guest::spot);
      return List.of(new Candidate(variables, spot));
    }
    return judgement.each().get().of(guest).stream()
        .map(member -> new Candidate(with(member.it(), variables), spot(member)))
        .toList();
  }

  private static Map<String, Object> with(Map<String, Object> it, Map<String, Object> variables) {
    Map<String, Object> all = new HashMap<>(variables);
    all.put("it", it);
    return all;
  }

  private Spot spot(Each.Member member) {
    return judgement.at().flatMap(at -> member.setting().map(at::in)).orElse(member.spot());
  }
}
