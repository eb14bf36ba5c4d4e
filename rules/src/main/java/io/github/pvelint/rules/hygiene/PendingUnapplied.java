package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Section;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
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
import java.util.LinkedHashSet;
import java.util.Set;

/** Changes that wait for the guest's next start. */
final class PendingUnapplied implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "pending-unapplied",
              Category.HYGIENE,
              Severity.NOTE,
              "Changes wait for the guest's next start")
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
            What stands in the pending section is not what runs. It takes effect when the guest is
            next started, which may be an unplanned restart of the node months from now: the guest
            then comes up changed, and nobody remembers why. Backups and snapshots are taken of what
            is current.
            """)
        .detection(
            """
            A pending section (`[PENDING]` of a VM, `[pve:pending]` of a container) that sets or
            deletes anything. If what waits is a fault, its own rule says so, too.
            """)
        .remediation(
            """
            Restart the guest when it suits, or take the change back: `qm set VMID --revert OPTION`,
            `pct set VMID --revert OPTION`.
            """)
        .waiver("A restart is planned.")
        .bad(
            """
            hostname: web
            memory: 512

            [pve:pending]
            memory: 1024
            """)
        .good(
            """
            hostname: web
            memory: 1024
            """)
        .guidance(Guidance.G14)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Section pending = guest.config().pending();
    if (guest.isNextStart() || pending.header().isEmpty()) {
      return;
    }
    Set<String> keys = keys(guest, pending);
    if (!keys.isEmpty()) {
      Spot spot = new Spot(pending.header().get(), Place.PENDING, "", "", "", "");
      findings.add(
          Finding.at(spot, message(guest, keys))
              .remedy(
                  Remedy.advice(
                      "restart "
                          + guest.label()
                          + " when it suits, or take the changes back: `"
                          + guest.kind().command()
                          + " set "
                          + (guest.vmid() == 0 ? "VMID" : guest.vmid())
                          + " --revert OPTION`")));
    }
  }

  private static Set<String> keys(Guest guest, Section pending) {
    Set<String> keys = new LinkedHashSet<>(pending.options().keySet());
    keys.remove("delete");
    for (Setting raw : pending.raw()) {
      keys.add(raw.key());
    }
    keys.addAll(guest.deletions().keySet());
    return keys;
  }

  private static String message(Guest guest, Set<String> keys) {
    return (keys.size() == 1 ? "a change of " : "changes of ")
        + String.join(", ", keys)
        + (keys.size() == 1 ? " waits" : " wait")
        + " for the next start of "
        + guest.label();
  }
}
