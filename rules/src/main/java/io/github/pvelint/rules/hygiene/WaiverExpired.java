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

/** Waivers whose time is over. */
final class WaiverExpired implements WaiverRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "waiver-expired",
              Category.HYGIENE,
              Severity.NOTE,
              "The last day of this waiver is over")
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
            A waiver is a decision for a time. When that is over the findings it covered count again, as if it
            were not there, until somebody decides anew.
            """)
        .detection(
            """
            A waiver whose `until` lies before today, in UTC, wherever it is written. The findings that it
            covered are reported by their own rules with their own severity.
            """)
        .remediation(
            """
            Mend what it covered and remove the waiver; or, if it is still right to accept it, give the waiver
            a new day.
            """)
        .waiver("Not at all: remove the line.")
        .bad(
            """
            # pvelint ignore vmid-range until 2026-05-31 moved by then
            hostname: web
            unprivileged: 1
            """)
        .good(
            """
            # pvelint ignore vmid-range until 2026-06-30 moved by then
            hostname: web
            unprivileged: 1
            """)
        .manual("notes of a guest", "chapter-pct.html#pct_configuration")
        .build();
  }

  @Override
  public void check(WaiverUse use, Findings findings) {
    if (use.isExpired()) {
      findings.add(
          Finding.at(use.waiver().spot(), message(use))
              .remedy(Remedy.advice("decide anew: mend what it covers, or give it a new day")));
    }
  }

  private static String message(WaiverUse use) {
    String back =
        switch (use.covered()) {
          case 0 -> "it would cover nothing that was found";
          case 1 -> "the finding that it covers counts again";
          default -> "the " + use.covered() + " findings that it covers count again";
        };
    return use.label() + " held until " + use.waiver().until().orElseThrow() + ": " + back;
  }
}
