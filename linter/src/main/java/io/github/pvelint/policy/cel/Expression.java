package io.github.pvelint.policy.cel;

import dev.cel.common.CelErrorCode;
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
  /** In UTF-16 units; it may be text of a config. */
  private static final int LONGEST = 200;

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

  /** What the library says, without its own idea of the place. */
  private static String reason(Throwable said) {
    String text = String.valueOf(said.getMessage()).lines().findFirst().orElse("");
    int place = text.startsWith("evaluation error") ? text.indexOf(": ") : -1;
    String why = place < 0 ? text : text.substring(place + 2);
    boolean isMissing =
        said instanceof CelEvaluationException e
            && e.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND;
    String shown = why.length() > LONGEST ? why.substring(0, LONGEST) + "..." : why;
    return isMissing ? "there is no `" + shown + "`" : shown;
  }

  private CannotJudge failed(Exception e) {
    Throwable cause = e;
    while (!(cause instanceof Budget.Exhausted) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    Throwable said = cause instanceof Budget.Exhausted ? cause : e;
    return new CannotJudge(
        "expression failed: "
            + reason(said)
            + " ("
            + at.source().name()
            + ":"
            + at.line()
            + ":"
            + at.column()
            + ")");
  }
}
