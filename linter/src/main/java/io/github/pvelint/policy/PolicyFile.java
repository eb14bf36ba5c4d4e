package io.github.pvelint.policy;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.policy.cel.OwnRule;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;

/**
 * What one policy file says.
 *
 * @param extended the files that it builds on, as written
 * @param pveVersion 8 or 9
 * @param strictWaivers whether waivers must say why, until when, and who answers for them
 * @param rules in the order in which they count: what is narrower is later
 * @param customRules those that it brings along
 */
public record PolicyFile(
    Source source,
    List<Located<String>> extended,
    Optional<Located<Integer>> pveVersion,
    Optional<Located<FailOn>> failOn,
    List<RuleEntry> rules,
    List<PolicyOverride> overrides,
    List<NeedEntry> needs,
    List<WaiverEntry> waivers,
    boolean strictWaivers,
    Optional<Located<InGuestWaivers>> inGuestWaivers,
    List<OwnRule> customRules) {

  public PolicyFile {
    extended = List.copyOf(extended);
    rules = List.copyOf(rules);
    overrides = List.copyOf(overrides);
    needs = List.copyOf(needs);
    waivers = List.copyOf(waivers);
    customRules = List.copyOf(customRules);
  }
}
