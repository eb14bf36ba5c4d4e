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

/** Waivers that nothing needs. */
final class WaiverUnused implements WaiverRule {
  private static final RuleInfo INFO =
      RuleInfo.of("waiver-unused", Category.HYGIENE, Severity.NOTE, "This waiver covers nothing")
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
            What it was for has been mended, or it never met what it was meant for: another key, another
            section. Left where it is, it will hide a fault that comes later, for a reason that was given for
            something else.
            """)
        .detection(
            """
            A waiver that covers no finding although its rule was evaluated wherever it holds. Where the rule
            was not asked, or could not be evaluated for want of a file, nothing is said.
            """)
        .remediation(
            """
            Remove the waiver. If it was meant for something that is still reported, compare its rule and key
            with the finding.
            """)
        .waiver("The fault comes and goes, and is accepted whenever it comes.")
        .bad(
            """
            # pvelint ignore fuse-in-container until 2026-12-31 until it is a VM
            hostname: web
            features: nesting=1
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
    if (use.isKnown() && !use.isExpired() && use.isJudged() && use.covered() == 0) {
      findings.add(
          Finding.at(use.waiver().spot(), use.label() + " covers nothing")
              .remedy(Remedy.advice("remove it, unless it is meant for something else")));
    }
  }
}
