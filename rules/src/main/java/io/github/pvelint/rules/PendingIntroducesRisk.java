package io.github.pvelint.rules;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Pending changes that make a guest worse than it is now. */
final class PendingIntroducesRisk implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "pending-introduces-risk",
              Category.LIFECYCLE,
              Severity.NOTE,
              "Pending changes bring in a fault at the next start")
          .anyGuest()
          .needs(Need.PENDING_CHANGES)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            What stands in the pending section is not what runs: it takes effect when the guest is
            started next, perhaps by a reboot of the node weeks later. Whoever looks at the guest
            then finds it changed without having changed anything.
            """)
        .detection(
            """
            A rule that calls it an error or a warning has a finding for the config after the next
            start that it does not have for the current one. The rule's own finding stands at the
            pending line with its own severity; this one, at the pending section, names the rules
            together.
            """)
        .remediation(
            """
            Take the change back (`pct set VMID --revert OPTION`, `qm set VMID --revert OPTION`),
            or mend it before the next start.
            """)
        .waiver("The change is meant, and each fault that it brings in is accepted by itself.")
        .bad(
            """
            hostname: web
            unprivileged: 1

            [pve:pending]
            lxc.apparmor.profile: unconfined
            """)
        .good(
            """
            hostname: web
            unprivileged: 1

            [pve:pending]
            memory: 2048
            """)
        .guidance(Guidance.G5)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.config().pending().header().isPresent();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    Optional<Guest> next = guest.afterNextStart();
    if (next.isPresent()) {
      List<String> risks = Holder.RISKS.added(guest, next.get(), cluster);
      if (!risks.isEmpty()) {
        findings.add(finding(guest, next.get(), risks));
      }
    }
  }

  private static Finding finding(Guest guest, Guest next, List<String> risks) {
    return Finding.at(
            next.spot().underlining(guest.config().pending().header().orElse(guest.anchor())),
            "the pending changes of " + guest.label() + " bring in " + String.join(", ", risks))
        .summing(risks)
        .remedy(
            Remedy.advice(
                "take them back before the next start: `"
                    + guest.kind().command()
                    + " set "
                    + (guest.vmid() == 0 ? "VMID" : guest.vmid())
                    + " --revert OPTION`"));
  }

  /** Made when the first pending section is met. */
  private static final class Holder {
    static final Risks RISKS = Risks.of(EnumSet.allOf(Category.class));
  }
}
