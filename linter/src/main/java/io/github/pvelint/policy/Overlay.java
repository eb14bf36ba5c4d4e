package io.github.pvelint.policy;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.configuration2.tree.ImmutableNode;

/** What the environment or the command line says, over all files. */
public final class Overlay {
  private final Layer layer;
  private final List<ImmutableNode> trees = new ArrayList<>();

  /** Nothing yet, of a layer that is no file. */
  public Overlay(Layer layer) {
    this.layer = layer;
  }

  /**
   * Sets the release to judge by.
   *
   * @param by the variable or option that does
   */
  public void pveVersion(int release, String by) {
    trees.add(Trees.single(Trees.PVE_VERSION, release, Origin.of(layer, by)));
  }

  /** Sets from which severity on a run fails. */
  public void failOn(FailOn level, String by) {
    trees.add(Trees.single(Trees.FAIL_ON, level, Origin.of(layer, by)));
  }

  /** Switches rules on or off. */
  public void switching(List<RuleInfo> rules, boolean isOn, String by) {
    trees.add(Trees.switching(rules, isOn, Origin.of(layer, by)));
  }

  List<ImmutableNode> trees() {
    return trees;
  }
}
