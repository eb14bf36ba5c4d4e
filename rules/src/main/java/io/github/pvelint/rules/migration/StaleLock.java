package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.GuestKind;
import java.util.Optional;

/** Guests that Proxmox refuses to touch. */
final class StaleLock implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "stale-lock",
              Category.MIGRATION,
              Severity.WARNING,
              "The guest is locked, perhaps by a task that is long gone")
          .anyGuest()
          .precision(Precision.MEDIUM)
          .needs(Need.LOCKS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A task that must not be disturbed (backup, snapshot, migration ...) locks its guest and
            unlocks it at its end. If the node goes down meanwhile the lock stays, and every further
            migration, backup, snapshot or change of the guest fails.
            """)
        .detection(
            """
            A `lock` line in the current section. A file is a moment in time: the task may well be
            running. Silent for a hibernated VM (`lock: suspended` with `vmstate`), which is no
            fault.
            """)
        .remediation(
            """
            Look at the task list of the guest's node. If no task for the guest is running, unlock it
            (`qm unlock VMID`, `pct unlock VMID`), and see what the broken-off task left behind.
            """)
        .waiver("The file was copied while a task was running.")
        .bad(
            """
            hostname: web
            lock: backup
            ostype: debian
            """)
        .good(
            """
            hostname: web
            ostype: debian
            """)
        .guidance(Guidance.G9, Guidance.G12)
        .manual("obtaining guest locks", "chapter-pct.html#_locks")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<Setting> lock = guest.option("lock");
    if (lock.isPresent() && !isHibernated(guest, lock.get())) {
      findings.add(finding(guest, lock.get()));
    }
  }

  private static boolean isHibernated(Guest guest, Setting lock) {
    return lock.value().equals("suspended") && guest.option("vmstate").isPresent();
  }

  private static Finding finding(Guest guest, Setting lock) {
    String command = guest.kind() == GuestKind.LXC ? "pct" : "qm";
    String vmid = guest.vmid() == 0 ? "VMID" : Integer.toString(guest.vmid());
    return Finding.at(
            lock.spot(),
            guest.label() + " is locked (" + lock.value() + "): nothing can be done with it")
        .remedy(
            Remedy.advice(
                "check the task list; if no task is running for it, `"
                    + command
                    + " unlock "
                    + vmid
                    + "`"));
  }
}
