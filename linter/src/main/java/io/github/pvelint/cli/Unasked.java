package io.github.pvelint.cli;

import io.github.pvelint.lint.Ruling;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Nothing is asked about a subject. */
final class Unasked implements Ruling {
  static final Ruling RULING = new Unasked();

  private Unasked() {}

  @Override
  public boolean asks(RuleInfo rule) {
    return false;
  }

  @Override
  public Severity severity(RuleInfo rule) {
    return rule.severity();
  }

  @Override
  public boolean locks(RuleInfo rule) {
    return false;
  }

  @Override
  public Optional<Circumstances> circumstances() {
    return Optional.empty();
  }
}
