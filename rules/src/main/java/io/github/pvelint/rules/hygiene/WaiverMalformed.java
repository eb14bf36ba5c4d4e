package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestWaivers;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Lines that should have been waivers. */
final class WaiverMalformed implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "waiver-malformed",
              Category.HYGIENE,
              Severity.WARNING,
              "This line is meant as a waiver and is none")
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
            A waiver in a description says which rule it is about, until which day it holds, and why:
            `# pvelint ignore RULE until 2027-01-31 REASON`. A line that says less covers nothing, and what
            somebody wanted to accept is reported all the same.
            """)
        .detection(
            """
            A line of a description that begins with `pvelint` and `ignore` (or `disable`, `waive`, `allow`,
            `skip`, `suppress`), but is not of that form: without a rule, a day of the calendar or a reason. A
            key may stand behind the rule, `RULE@mp0`, and a part of its value behind that, `RULE@mp0~/srv`. In
            a pending section and in a VM's special sections such a line holds for nothing.
            """)
        .remediation(
            """
            Write it as `# pvelint ignore RULE until YYYY-MM-DD REASON`, on one line.
            """)
        .waiver("The line speaks of pvelint and is no waiver: word it otherwise.")
        .bad(
            """
            # pvelint ignore fuse-in-container
            hostname: web
            unprivileged: 1
            """)
        .good(
            """
            # pvelint ignore fuse-in-container until 2026-12-31 until it is a VM
            hostname: web
            unprivileged: 1
            """)
        .manual("notes of a guest", "chapter-pct.html#pct_configuration")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    for (GuestWaivers.Malformed line : guest.waivers().malformed()) {
      findings.add(line.spot(), line.why());
    }
  }
}
