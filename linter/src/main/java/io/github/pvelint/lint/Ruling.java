package io.github.pvelint.lint;

import io.github.pvelint.model.Circumstances;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** What a policy says about one subject. */
public interface Ruling {
  /** Nothing: all rules of the run are asked, each is as severe as it says itself. */
  Ruling USUAL =
      new Ruling() {
        @Override
        public boolean asks(RuleInfo rule) {
          return true;
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
      };

  /** Whether the rule is asked about the subject at all. */
  boolean asks(RuleInfo rule);

  /** How severe the rule's findings are here. */
  Severity severity(RuleInfo rule);

  /** Whether no waiver may accept the rule's findings. */
  boolean locks(RuleInfo rule);

  /** What the subject is judged by; absent if that is what its cluster says. */
  Optional<Circumstances> circumstances();
}
