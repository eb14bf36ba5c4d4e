package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Parameter;
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
import java.util.List;

/** Guests with a long tail of snapshots. */
final class TooManySnapshots implements GuestRule {
  private static final Parameter<Integer> MAX_COUNT =
      Parameter.number("max-count", "How many snapshots a guest may have.", 0, 1000, 10);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "too-many-snapshots",
              Category.SNAPSHOT,
              Severity.NOTE,
              "The guest has more than 10 snapshots")
          .anyGuest()
          .parameters(MAX_COUNT)
          .precision(Precision.MEDIUM)
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
            Each snapshot holds on to blocks that have changed since. On storages that chain images
            (qcow2, LVM with snapshot chains) every one makes reading slower, and deleting one in the
            middle takes a long time.
            """)
        .detection("More than 10 (`max-count`) snapshot sections in the file.")
        .remediation("Delete those that nobody will go back to; keep states for longer as backups.")
        .waiver("The storage keeps snapshots at no cost, and something deletes old ones.")
        .bad(manySnapshots(11))
        .good(manySnapshots(10))
        .guidance(Guidance.G11)
        .manual("snapshots of containers", "chapter-pct.html#pct_snapshots")
        .manual("snapshots of VMs", "chapter-qm.html#qm_snapshots")
        .build();
  }

  private static String manySnapshots(int count) {
    StringBuilder config = new StringBuilder("hostname: web\nostype: debian\n");
    for (int i = 1; i <= count; i++) {
      config.append("\n[daily").append(i).append("]\nhostname: web\n");
    }
    return config.toString();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    List<Guest> snapshots = guest.snapshots();
    int most = cluster.circumstances().get(MAX_COUNT);
    if (guest.isNextStart() || snapshots.size() <= most) {
      return;
    }
    findings.add(
        Finding.at(
                guest.spot().underlining(snapshots.get(most).anchor()),
                guest.label() + " has " + snapshots.size() + " snapshots")
            .remedy(
                Remedy.advice(
                    "delete those that nobody will go back to; that destroys the states they"
                        + " keep")));
  }
}
