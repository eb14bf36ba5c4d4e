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
import java.util.List;
import java.util.Set;

/** Snapshots that keep a risk which has been removed since. */
final class RollbackReintroducesRisk implements GuestRule {
  private static final Set<Category> RISKY =
      Set.of(Category.ISOLATION, Category.NESTING, Category.KERNEL);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "rollback-reintroduces-risk",
              Category.SNAPSHOT,
              Severity.NOTE,
              "Rolling back to a snapshot brings back a risk that was removed")
          .anyGuest()
          .security("3.5")
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
            A snapshot keeps the config of its day, and a rollback brings it back: a container that
            was made unprivileged since is privileged again, a profile that was put right is
            unconfined again. Nobody looks at the config in the middle of a rollback.
            """)
        .detection(
            """
            An error or warning about isolation, nesting or kernel modules that the snapshot's
            section would raise and the current section does not. One finding a snapshot, at its
            header, with the rules by name. Risks that the current config still has are reported
            there.
            """)
        .remediation(
            """
            Delete the snapshot when it is no longer needed, or note that the config has to be
            mended after a rollback.
            """)
        .waiver("The snapshot is kept for a while, and who rolls back knows of it.")
        .bad(
            """
            hostname: web
            unprivileged: 1

            [before]
            hostname: web
            lxc.apparmor.profile: unconfined
            snaptime: 1760000000
            unprivileged: 1
            """)
        .good(
            """
            hostname: web
            unprivileged: 1

            [before]
            hostname: web
            snaptime: 1760000000
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G11)
        .manual("snapshots", "chapter-pct.html#pct_snapshots")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.config().snapshots().isEmpty();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    for (Guest snapshot : guest.snapshots()) {
      List<String> risks = Holder.RISKS.added(guest, snapshot, cluster);
      if (!risks.isEmpty()) {
        findings.add(
            Finding.at(
                    snapshot.spot(),
                    "rolling back to "
                        + snapshot.place().name()
                        + " brings back "
                        + String.join(", ", risks))
                .summing(risks)
                .remedy(remedy(guest, snapshot.place().name())));
      }
    }
  }

  private static Remedy remedy(Guest guest, String name) {
    String id = guest.vmid() == 0 ? "VMID" : Integer.toString(guest.vmid());
    return Remedy.advice(
        "when it is no longer needed, delete it (its state is lost): `"
            + guest.kind().command()
            + " delsnapshot "
            + id
            + " "
            + name
            + "`");
  }

  /** Made when the first snapshot is met. */
  private static final class Holder {
    static final Risks RISKS = Risks.of(RISKY);
  }
}
