package io.github.pvelint.rule;

/** A rule fails for a reason that is not ours: whoever wrote it has to know. */
public final class CannotJudge extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A failure.
   *
   * @param why for people; what comes from configs must be safe to show
   */
  public CannotJudge(String why) {
    super(why);
  }
}
