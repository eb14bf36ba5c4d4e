package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Proxmox's hookscripts. */
final class HostHookHookscript implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "host-hook-hookscript",
              Category.ISOLATION,
              Severity.NOTE,
              "The host runs a hookscript for the guest")
          .anyGuest()
          .security("2.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A hookscript is run on the host as root whenever the guest starts or stops. That is what it is for;
            whoever may write to the storage it lies on may thereby run programs as root.
            """)
        .detection(
            """
            The option `hookscript` is set, on a container or a VM. Whether the file exists is not looked at.
            """)
        .remediation(
            """
            Keep the script on a storage that only root writes to, on every node that the guest may run on.
            """)
        .waiver("The script is known and kept in order.")
        .bad(
            """
            hookscript: local:snippets/notify.sh
            hostname: web
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: web
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("hookscripts", "chapter-pct.html#_hookscripts")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<Setting> script = guest.option("hookscript");
    if (script.isPresent()) {
      findings.add(script.get().spot(), "the host runs a script as root for " + guest.label());
    }
  }
}
