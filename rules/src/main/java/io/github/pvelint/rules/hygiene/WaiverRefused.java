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

/** Waivers that may not cover what they cover. */
final class WaiverRefused implements WaiverRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "waiver-refused", Category.HYGIENE, Severity.WARNING, "This waiver is not honoured")
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
            Not everybody may accept everything. Whoever may edit a guest's notes can write a waiver there, so
            that one reaches warnings and notes only: an error is accepted in the policy file, which is
            reviewed. And what the policy has locked nobody accepts. The findings are reported as if the waiver
            were not there.
            """)
        .detection(
            """
            A waiver that covers findings which it may not cover: errors, from a guest's description, unless
            the policy allows it; or findings of a rule that the policy has locked.
            """)
        .remediation(
            """
            Mend what is reported. If it is right to accept an error, write the waiver into the policy file.
            """)
        .waiver("Not at all: remove the line.")
        .bad(
            """
            # pvelint ignore apparmor-unconfined until 2026-12-31 vendor says so
            hostname: web
            lxc.apparmor.profile: unconfined
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
    if (!use.isExpired() && !use.refusals().isEmpty()) {
      findings.add(
          Finding.at(
                  use.waiver().spot(),
                  use.label() + " is not honoured: " + String.join("; ", use.refusals()))
              .remedy(
                  Remedy.advice("mend what it covers, or ask for a waiver in the policy file")));
    }
  }
}
