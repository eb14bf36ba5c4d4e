package io.github.pvelint.rules.hygiene;

import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.WaiverRule;
import io.github.pvelint.rule.WaiverUse;
import io.github.pvelint.schema.Suggestions;
import java.util.List;

/** Waivers of rules that there are not. */
final class WaiverUnknownRule implements WaiverRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "waiver-unknown-rule",
              Category.HYGIENE,
              Severity.WARNING,
              "This waiver names a rule that does not exist")
          .anyGuest()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            It covers nothing: what somebody wanted to accept is reported all the same, or a rule of another
            name is meant.
            """)
        .detection(
            """
            A waiver whose rule is no rule of pvelint's and none of the policy's own. In a policy file the rule
            may be a glob; then it must match one.
            """)
        .remediation(
            """
            Write the rule's id as reports show it in brackets; `pvelint rules` lists them all.
            """)
        .waiver("Not at all: correct the name.")
        .bad(
            """
            # pvelint ignore fuse-in-containr until 2026-12-31 until it is a VM
            hostname: web
            unprivileged: 1
            """)
        .good(
            """
            # pvelint ignore fuse-in-container until 2026-12-31 until it is a VM
            hostname: web
            features: fuse=1
            unprivileged: 1
            """)
        .manual("notes of a guest", "chapter-pct.html#pct_configuration")
        .build();
  }

  @Override
  public void check(WaiverUse use, Findings findings) {
    if (!use.isKnown()) {
      String rule = use.waiver().rule();
      List<String> close = Suggestions.closest(rule, use.rules());
      String meant = close.isEmpty() ? "" : "; did you mean " + String.join(" or ", close) + "?";
      findings.add(
          Finding.at(
                  use.waiver().spot(),
                  "there is no rule `" + rule + "` that could be waived" + meant)
              .remedy(Remedy.advice("write the id of a rule; `pvelint rules` lists them")));
    }
  }
}
