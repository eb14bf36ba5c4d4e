package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Guests that a slip of the hand can remove. */
final class ProtectionMissing implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "protection-missing",
              Category.LIFECYCLE,
              Severity.NOTE,
              "Nothing protects the guest and its disks from being removed by mistake")
          .anyGuest()
          .precision(Precision.LOW)
          .offByDefault()
          .fix(Fix.UNSAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            With `protection: 1` Proxmox refuses to remove the guest and any of its disks, whoever
            asks, until somebody switches it off. Worth it for guests whose loss would hurt.
            """)
        .detection(
            """
            `protection` is absent or off. Off by default, since no config says which guests matter;
            most have no protection.
            """)
        .remediation("Switch protection on. It stops nothing but removal.")
        .waiver("The guest comes and goes.")
        .bad(
            """
            hostname: db
            ostype: debian
            """)
        .good(
            """
            hostname: db
            ostype: debian
            protection: 1
            """)
        .guidance(Guidance.G12)
        .manual("VM options", "chapter-qm.html#qm_options")
        .manual("container options", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (!guest.isProtected()) {
      findings.add(
          Finding.at(
                  guest
                      .option("protection")
                      .map(Setting::spot)
                      .orElseGet(() -> guest.absent("protection")),
                  guest.label() + " is not protected from being removed")
              .remedy(Remedy.set(guest, "protection", "1", "")));
    }
  }
}
