package io.github.pvelint.policy;

import io.github.pvelint.policy.EffectivePolicy.Step;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.tree.ImmutableNode;

/** Lays policies over each other, the lowest first, and watches over locks. */
public final class PolicyStack {
  private final List<RuleInfo> rules;
  private final Problems problems = new Problems();
  private final List<Step> steps = new ArrayList<>();
  private final List<NeedEntry> needs = new ArrayList<>();
  private final WaiverPile waivers = new WaiverPile(problems);
  private Combined base;

  /** A stack that holds what the rules say themselves. */
  public PolicyStack(RuleCatalogue catalogue) {
    this.rules = catalogue.rules();
    this.base = new Combined(Trees.EMPTY);
  }

  /** Lays a file on top. */
  public void add(LayeredFile layered) {
    PolicyFile file = layered.file();
    waivers.add(file, base, rules);
    new Locks(base, problems).check(file.rules());
    lay(Trees.of(file, layered.layer()));
    for (PolicyOverride override : file.overrides()) {
      new Locks(base, problems).check(override.rules());
      steps.add(
          new Step(
              Optional.of(override.select()),
              Trees.of(override.rules(), layered.layer()),
              Origin.of(layered.layer(), override.at())));
    }
    needs.addAll(file.needs());
  }

  /** Lays single values on top: what the environment and the command line say. */
  public void add(Overlay overlay) {
    for (ImmutableNode tree : overlay.trees()) {
      lay(tree);
    }
  }

  /**
   * Takes away the rules of policies that are none of this pile: they are known, so that they can
   * be named, and asked elsewhere.
   */
  public void leaveOut(List<RuleInfo> strange) {
    if (!strange.isEmpty()) {
      lay(Trees.switching(strange, false, Origin.BUILT_IN));
    }
  }

  private void lay(ImmutableNode tree) {
    steps.add(new Step(Optional.empty(), tree, Origin.BUILT_IN));
    base = new Combined(Trees.over(tree, base.root()));
  }

  /**
   * What comes of all of them.
   *
   * @throws PolicyException if one of them weakens what another one has locked
   */
  public EffectivePolicy combine() throws PolicyException {
    problems.throwIfAny();
    return new EffectivePolicy(rules, steps, needs, waivers, base);
  }
}
