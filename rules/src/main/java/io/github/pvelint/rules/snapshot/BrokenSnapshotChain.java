package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.ParentFault;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Snapshots whose history cannot be true. */
final class BrokenSnapshotChain implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "broken-snapshot-chain",
              Category.SNAPSHOT,
              Severity.WARNING,
              "A snapshot names a parent that cannot be its parent")
          .anyGuest()
          .needs(Need.SNAPSHOTS)
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            `parent` says after which snapshot a state was made; the web interface draws its tree from
            that, and a deletion rewrites it. A name that no snapshot has, or a circle, comes from an
            edit by hand or a broken-off task. It is a sign that the file and the storage may not
            agree on which snapshots there are.
            """)
        .detection(
            """
            `parent` in the current section or in a snapshot that names no snapshot of the file, the
            snapshot itself, or leads back to it.
            """)
        .remediation(
            """
            Compare with the snapshots on the storage (`zfs list -t snapshot`, `lvs`,
            `qemu-img snapshot -l`). Then correct or remove the line in the file.
            """)
        .waiver("Hardly ever; it is quickly put right.")
        .bad(
            """
            hostname: web
            ostype: debian
            parent: before

            [after]
            hostname: web
            ostype: debian
            """)
        .good(
            """
            hostname: web
            ostype: debian
            parent: after

            [after]
            hostname: web
            ostype: debian
            """)
        .guidance(Guidance.G11)
        .manual("snapshots of containers", "chapter-pct.html#pct_snapshots")
        .manual("snapshots of VMs", "chapter-qm.html#qm_snapshots")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    for (ParentFault fault : guest.parentFaults()) {
      Setting parent = fault.parent();
      Finding finding =
          Finding.at(parent.spot(), owner(guest, parent) + message(fault)).remedy(remedy(fault));
      for (Setting member : fault.members()) {
        if (!member.equals(parent)) {
          finding = finding.with(member.line(), "part of the circle");
        }
      }
      findings.add(finding);
    }
  }

  private static String owner(Guest guest, Setting parent) {
    String name = parent.place().name();
    return name.isEmpty() ? "the current state of " + guest.label() : "snapshot " + name;
  }

  private static String message(ParentFault fault) {
    return switch (fault.kind()) {
      case MISSING ->
          " was made after snapshot " + fault.parent().value() + ", which does not exist";
      case SELF -> " claims to be its own parent";
      case CYCLE -> " claims to come after itself, in a circle of " + fault.members().size();
    };
  }

  private static Remedy remedy(ParentFault fault) {
    return fault.kind() == ParentFault.Kind.CYCLE
        ? Remedy.advice("compare with the storage, then correct the parent lines in the file")
        : Remedy.removeLine(
            fault.parent(), "compare with the storage first: the state then has no parent");
  }
}
