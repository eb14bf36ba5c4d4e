package io.github.pvelint.cli;

import io.github.pvelint.input.PolicySearch;
import io.github.pvelint.policy.EffectivePolicy;
import io.github.pvelint.policy.LayeredFile;
import io.github.pvelint.policy.Overlay;
import io.github.pvelint.policy.PolicyReader;
import io.github.pvelint.policy.PolicyStack;
import io.github.pvelint.policy.RuleCatalogue;
import io.github.pvelint.policy.SelectorType;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the policies of a run and lays them over each other. */
final class PolicyLoader {
  private final RuleCatalogue catalogue;
  private final List<Overlay> overlays;
  private final PolicyPiles piles;

  /**
   * A loader.
   *
   * @param catalogue all rules, those that the policies bring along among them
   * @param overlays what the environment and the command line say, the lower first
   * @param folders what is linted, by its name
   */
  PolicyLoader(
      PolicySearch search,
      RuleCatalogue catalogue,
      List<Overlay> overlays,
      Map<String, Path> folders) {
    this.catalogue = catalogue;
    this.overlays = List.copyOf(overlays);
    SelectorType selector = new SelectorType(new PathNames(search, folders)::of);
    PolicyReader reader = new PolicyReader(catalogue, selector, Version.text());
    this.piles = new PolicyPiles(search, reader::read, folders);
  }

  /**
   * Reads them.
   *
   * @param named the policy in place of those of the folders; absent for these
   * @throws PolicyException if anything is wrong with any of them
   */
  RunPolicies load(Optional<String> named) throws PolicyException {
    Map<String, List<LayeredFile>> all = piles.read(named);
    piles.throwIfAny();
    Map<List<LayeredFile>, EffectivePolicy> combined = new HashMap<>();
    Map<String, EffectivePolicy> policies = new HashMap<>();
    for (Map.Entry<String, List<LayeredFile>> pile : all.entrySet()) {
      if (!combined.containsKey(pile.getValue())) {
        combined.put(pile.getValue(), combine(pile.getValue()));
      }
      policies.put(pile.getKey(), combined.get(pile.getValue()));
    }
    return new RunPolicies(policies);
  }

  private EffectivePolicy combine(List<LayeredFile> pile) throws PolicyException {
    PolicyStack stack = new PolicyStack(catalogue);
    for (LayeredFile file : pile) {
      stack.add(file);
    }
    for (Overlay overlay : overlays) {
      stack.add(overlay);
    }
    List<RuleInfo> strange = new ArrayList<>();
    for (RuleInfo rule : catalogue.rules()) {
      if (rule.category() == Category.CUSTOM && isStrange(rule, pile)) {
        strange.add(rule);
      }
    }
    stack.leaveOut(strange);
    return stack.combine();
  }

  /** Whether a rule that some policy brings along comes from elsewhere. */
  private static boolean isStrange(RuleInfo rule, List<LayeredFile> pile) {
    return pile.stream()
        .flatMap(layered -> layered.file().customRules().stream())
        .noneMatch(own -> own.info().id().equals(rule.id()));
  }
}
