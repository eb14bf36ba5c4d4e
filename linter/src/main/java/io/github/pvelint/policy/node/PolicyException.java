package io.github.pvelint.policy.node;

import java.util.List;
import java.util.stream.Collectors;

/** A policy cannot be used; nothing may be linted by what is left of it. */
public final class PolicyException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<PolicyProblem> problems;

  /**
   * All that is wrong.
   *
   * @param problems never empty
   */
  public PolicyException(List<PolicyProblem> problems) {
    super(problems.stream().map(PolicyProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** In the order of the files. */
  public List<PolicyProblem> problems() {
    return problems;
  }
}
