package io.github.pvelint.policy.cel;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.github.pvelint.rule.CannotJudge;
import io.github.pvelint.rule.Need;
import io.github.pvelint.syntax.Slice;
import java.util.Map;
import java.util.Set;

/**
 * An expression that has been checked.
 *
 * @param text as written
 * @param needs the parts of the cluster that it reads
 */
record Expression(String text, Slice at, Set<Need> needs, CelRuntime.Program program) {

  /**
   * What it says.
   *
   * @throws CannotJudge if it fails, as reading an option that is not there does
   */
  Object value(Map<String, Object> variables) {
    try {
      return program.trace(variables, new Budget());
    } catch (CelEvaluationException | Budget.Exhausted e) {
      throw failed(e);
    }
  }

  /** Whether it holds. */
  boolean holds(Map<String, Object> variables) {
    return value(variables) instanceof Boolean is && is;
  }

  private CannotJudge failed(Exception e) {
    Throwable cause = e;
    while (!(cause instanceof Budget.Exhausted) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    Throwable said = cause instanceof Budget.Exhausted ? cause : e;
    String why = String.valueOf(said.getMessage()).replace("evaluation error: ", "");
    return new CannotJudge(
        "expression failed: "
            + why.lines().findFirst().orElse("")
            + " ("
            + at.source().name()
            + ":"
            + at.line()
            + ":"
            + at.column()
            + ")");
  }
}
