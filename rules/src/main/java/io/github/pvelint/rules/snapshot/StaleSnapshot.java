package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Parameter;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Snapshots that somebody forgot. */
final class StaleSnapshot implements GuestRule {
  private static final Parameter<Integer> MAX_AGE_DAYS =
      Parameter.number("max-age-days", "How many days old a snapshot may be.", 0, 36_500, 30);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "stale-snapshot",
              Category.SNAPSHOT,
              Severity.NOTE,
              "A snapshot is older than 30 days")
          .anyGuest()
          .parameters(MAX_AGE_DAYS)
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
            A snapshot is made to go back to if a change fails. Forgotten ones take more and more
            space as the guest changes, slow disks down on some storages, and keep guests with local
            disks from moving. A backup they are not: they are lost with the storage.
            """)
        .detection(
            """
            A snapshot whose `snaptime` lies more than 30 days (`max-age-days`) before the time to judge by (`--now`).
            Without `snaptime` its age is unknown: silent. What a broken-off backup left is
            `orphaned-vzdump-snapshot`.
            """)
        .remediation(
            """
            Delete the snapshot if nobody will go back to it; that cannot be undone. For a state to
            keep make a backup.
            """)
        .waiver("The snapshot is a base that tests go back to again and again.")
        .bad(
            """
            hostname: web
            ostype: debian

            [before-upgrade]
            hostname: web
            ostype: debian
            snaptime: 1767225600
            """)
        .good(
            """
            hostname: web
            ostype: debian

            [before-upgrade]
            hostname: web
            ostype: debian
            snaptime: 1780000000
            """)
        .guidance(Guidance.G11, Guidance.G12)
        .manual("snapshots of containers", "chapter-pct.html#pct_snapshots")
        .manual("snapshots of VMs", "chapter-qm.html#qm_snapshots")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    int most = cluster.circumstances().get(MAX_AGE_DAYS);
    Instant now = cluster.circumstances().now();
    for (Guest snapshot : guest.snapshots()) {
      Optional<Setting> time = snapshot.option("snaptime");
      if (time.isPresent() && isTime(time.get().value()) && !VzdumpLeftover.isOne(snapshot)) {
        Instant taken = Instant.ofEpochSecond(Long.parseLong(time.get().value()));
        long days = Duration.between(taken, now).toDays();
        if (days > most) {
          findings.add(finding(guest, snapshot, time.get(), taken, days));
        }
      }
    }
  }

  /** A container keeps whatever stands there; numbers beyond a few thousand years are no times. */
  private static boolean isTime(String seconds) {
    if (seconds.isEmpty() || seconds.length() > 11) {
      return false;
    }
    for (int i = 0; i < seconds.length(); i++) {
      if (seconds.charAt(i) < '0' || seconds.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Finding finding(
      Guest guest, Guest snapshot, Setting time, Instant taken, long days) {
    String name = snapshot.place().name();
    String command = guest.kind() == GuestKind.LXC ? "pct" : "qm";
    return Finding.at(
            time.spot(),
            "snapshot "
                + name
                + " of "
                + guest.label()
                + " dates from "
                + taken.atZone(ZoneOffset.UTC).toLocalDate()
                + ", "
                + days
                + " days ago")
        .remedy(
            Remedy.advice(
                "if nobody will go back to it: `"
                    + command
                    + " delsnapshot "
                    + (guest.vmid() == 0 ? "VMID" : guest.vmid())
                    + " "
                    + name
                    + "`, which destroys that state"));
  }
}
