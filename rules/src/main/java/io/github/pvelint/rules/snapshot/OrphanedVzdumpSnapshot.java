package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** What a broken-off backup or snapshot of a container left behind. */
final class OrphanedVzdumpSnapshot implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "orphaned-vzdump-snapshot",
              Category.SNAPSHOT,
              Severity.WARNING,
              "A broken-off backup or snapshot left an unfinished snapshot behind")
          .container()
          .precision(Precision.HIGH)
          .needs(Need.SNAPSHOTS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            For a backup in snapshot mode vzdump makes a snapshot with the name `vzdump` and removes
            it afterwards. If that fails it stays, takes space, and the next backup fails because of
            it. A snapshot with `snapstate` is one whose making or deletion was broken off.
            """)
        .detection(
            """
            A snapshot section `[vzdump]`, or one with `snapstate: prepare` or `delete`. Silent while
            the container is locked: the task may still be at it (`stale-lock` tells of the lock).
            """)
        .remediation("Delete the snapshot; if that fails, with `--force`.")
        .waiver("Never: nobody can go back to such a snapshot.")
        .bad(
            """
            hostname: web
            ostype: debian

            [vzdump]
            hostname: web
            ostype: debian
            snaptime: 1780000000
            """)
        .good(
            """
            hostname: web
            lock: backup
            ostype: debian

            [vzdump]
            hostname: web
            ostype: debian
            snaptime: 1780000000
            """)
        .guidance(Guidance.G12)
        .manual("backup modes", "chapter-vzdump.html#_backup_modes")
        .manual("snapshots", "chapter-pct.html#pct_snapshots")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isNextStart() || container.option("lock").isPresent()) {
      return;
    }
    for (Guest snapshot : container.snapshots()) {
      Optional<String> what = fault(snapshot);
      if (what.isPresent()) {
        findings.add(finding(container, snapshot, what.get()));
      }
    }
  }

  private static Optional<String> fault(Guest snapshot) {
    if (VzdumpLeftover.isOne(snapshot)) {
      return Optional.of(" was left behind by a backup");
    }
    Optional<Setting> state = snapshot.option("snapstate");
    if (state.isEmpty()) {
      return Optional.empty();
    }
    boolean isDeleted = state.get().value().equals("delete");
    return Optional.of(isDeleted ? " was not deleted to the end" : " was never finished");
  }

  private static Finding finding(Container container, Guest snapshot, String what) {
    String name = snapshot.place().name();
    return Finding.at(snapshot.spot(), "snapshot " + name + " of " + container.label() + what)
        .remedy(
            Remedy.advice(
                "`pct delsnapshot "
                    + (container.vmid() == 0 ? "VMID" : container.vmid())
                    + " "
                    + name
                    + "`, with --force if that fails"));
  }
}
