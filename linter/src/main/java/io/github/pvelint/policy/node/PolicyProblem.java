package io.github.pvelint.policy.node;

import io.github.pvelint.syntax.Slice;

/**
 * Why a policy cannot be used.
 *
 * @param at where it stands
 * @param message what is wrong and what there is instead; safe to print
 */
public record PolicyProblem(Slice at, String message) {

  /** {@code file:line:column: message}. */
  @Override
  public String toString() {
    return at.source().name() + ":" + at.line() + ":" + at.column() + ": " + message;
  }
}
