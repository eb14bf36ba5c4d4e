package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Roles;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Roles with a privilege that is gone. */
final class VmMonitorPrivilege implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "vm-monitor-privilege",
              Category.LIFECYCLE,
              Severity.WARNING,
              "A role grants VM.Monitor, which Proxmox VE 9 no longer has")
          .needs(Need.POOLS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox VE 9 took the privilege `VM.Monitor` apart: `VM.GuestAgent.*` are for the guest
            agent, and QEMU's monitor needs `Sys.Audit`. A role with the old name loses it in the
            upgrade: whoever had it for the guest agent is refused afterwards. The checklist
            pve8to9 fails on it.
            """)
        .detection("`VM.Monitor` in the list of a `role:` line of user.cfg.")
        .remediation(
            """
            Give the role what its users need instead: `pveum role modify ROLE --privs ...` with the whole
            list, `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` after the upgrade.
            """)
        .waiver("Until the upgrade to 9, if the monitor is really used.")
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> user.cfg <==
            role:operator:VM.Audit,VM.Monitor,VM.PowerMgmt:
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> user.cfg <==
            role:operator:VM.Audit,VM.PowerMgmt:
            """)
        .guidance(Guidance.G15)
        .manual("user management", "chapter-pveum.html#pveum_permission_management")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    if (cluster.roles().isEmpty()) {
      return;
    }
    for (Roles.Privilege privilege : cluster.roles().get().privileges()) {
      if (privilege.at().is("VM.Monitor")) {
        findings.add(
            Finding.at(
                    new Spot(privilege.at(), Place.CURRENT, "role", "", privilege.role(), ""),
                    "role " + privilege.role() + " grants VM.Monitor")
                .remedy(
                    Remedy.advice(
                        "give the role the privileges that its users need instead of it")));
      }
    }
  }
}
