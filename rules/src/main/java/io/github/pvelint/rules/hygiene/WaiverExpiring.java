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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Waivers whose time will soon be over. */
final class WaiverExpiring implements WaiverRule {
  /** Days ahead. */
  private static final int NOTICE = 14;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "waiver-expiring",
              Category.HYGIENE,
              Severity.NOTE,
              "This waiver holds for a few days only")
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
            When a waiver's last day is over, its findings count again, and a run that passes today fails
            tomorrow without anybody having changed anything. Two weeks are time to mend it or to decide anew.
            """)
        .detection(
            """
            A waiver that covers findings and whose `until`, in UTC, is at most 14 days away. On that day it
            still holds.
            """)
        .remediation(
            """
            Mend what it covers, or give the waiver a new day.
            """)
        .waiver("It is known, and the work is planned.")
        .bad(
            """
            # pvelint ignore fuse-in-container until 2026-06-10 until it is a VM
            hostname: web
            features: fuse=1
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
    Optional<LocalDate> until = use.waiver().until();
    if (until.isEmpty() || use.isExpired() || use.covered() == 0) {
      return;
    }
    long days = ChronoUnit.DAYS.between(use.today(), until.get());
    if (days <= NOTICE) {
      findings.add(
          Finding.at(use.waiver().spot(), use.label() + " holds until " + until.get() + when(days))
              .remedy(Remedy.advice("mend what it covers, or give it a new day")));
    }
  }

  private static String when(long days) {
    return days == 0
        ? ": today is its last day"
        : days == 1 ? ": until tomorrow" : ": " + days + " days more";
  }
}
