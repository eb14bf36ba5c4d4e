package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Limits and device rules of cgroup v1 on a release that may still have it. */
final class CgroupV1KeysOnPve8 implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "cgroup-v1-keys-on-pve-8",
              Category.LIFECYCLE,
              Severity.WARNING,
              "A container's limits or device rules are written for cgroup v1")
          .container()
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
            Proxmox VE 8 uses cgroup v2 unless the node was started with the old hierarchy. Only
            there a limit or device rule for cgroup v1 has an effect; elsewhere it is passed over
            without a word. With Proxmox VE 9 cgroup v1 is gone altogether.
            """)
        .detection(
            CgroupV1.DETECTION
                + "Judged for Proxmox VE 8 alone (`--pve-version 8`); on 9 it is the error"
                + " `cgroup-v1-keys`.")
        .remediation(CgroupV1.REMEDIATION)
        .waiver("The node runs with the old hierarchy until it is upgraded or retired.")
        .bad(
            """
            hostname: vpn
            lxc.cgroup.devices.allow: c 10:200 rwm
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: vpn
            lxc.cgroup2.devices.allow: c 10:200 rwm
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G15)
        .manual("control groups", "chapter-pct.html#pct_cgroup")
        .manual("changing to cgroup v2", "chapter-pct.html#pct_cgroup_compat")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (cluster.circumstances().pveMajor() >= 9) {
      return;
    }
    for (Setting line : CgroupV1.lines(container)) {
      findings.add(
          Finding.at(
                  CgroupV1.spot(line),
                  line.key() + " is a setting of cgroup v1, which nodes use only if told to")
              .remedy(CgroupV1.remedy(line)));
    }
  }
}
