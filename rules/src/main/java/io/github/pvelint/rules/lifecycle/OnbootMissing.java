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

/** Guests that stay off when their node has started. */
final class OnbootMissing implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "onboot-missing",
              Category.LIFECYCLE,
              Severity.NOTE,
              "The guest does not start together with its node")
          .anyGuest()
          .precision(Precision.LOW)
          .offByDefault()
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
            After a power cut or an update of the node only guests with `onboot: 1` come back by
            themselves. For guests under high availability the manager decides instead.
            """)
        .detection(
            """
            `onboot` is absent or off. Templates are left alone. Off by default: no config says which
            guests are to run, and whether high availability takes care of one is not looked at.
            """)
        .remediation("Switch it on, if need be with an order (`startup: order=2,up=30`).")
        .waiver("The guest is started by hand, or by high availability.")
        .bad(
            """
            hostname: web
            ostype: debian
            """)
        .good(
            """
            hostname: web
            onboot: 1
            ostype: debian
            """)
        .guidance(Guidance.G10)
        .manual("start and shutdown of VMs", "chapter-qm.html#qm_startup_and_shutdown")
        .manual("start and shutdown of containers", "chapter-pct.html#pct_startup_and_shutdown")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (!guest.startsWithNode()) {
      findings.add(
          Finding.at(
                  guest.option("onboot").map(Setting::spot).orElseGet(() -> guest.absent("onboot")),
                  guest.label() + " does not start together with its node")
              .remedy(Remedy.set(guest, "onboot", "1", "")));
    }
  }
}
