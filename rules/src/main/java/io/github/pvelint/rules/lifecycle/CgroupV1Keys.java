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

/** Limits and device rules of cgroup v1, which Proxmox VE 9 does not have any more. */
final class CgroupV1Keys implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "cgroup-v1-keys",
              Category.LIFECYCLE,
              Severity.ERROR,
              "A container's limits or device rules are written for cgroup v1, which is gone")
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
            Proxmox VE 9 has cgroup v2 only. A limit or a device rule for cgroup v1 is passed over
            without a word in the container's log: the memory limit does not limit, the device stays
            out of reach, a denied device is not denied.
            """)
        .detection(
            CgroupV1.DETECTION
                + "Judged for Proxmox VE 9; with `--pve-version 8` the same line is"
                + " `cgroup-v1-keys-on-pve-8`.")
        .remediation(CgroupV1.REMEDIATION)
        .waiver("Never: the line does nothing. Remove it if nobody misses it.")
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
    if (cluster.circumstances().pveMajor() < 9) {
      return;
    }
    for (Setting line : CgroupV1.lines(container)) {
      findings.add(
          Finding.at(
                  CgroupV1.spot(line),
                  line.key() + " is a setting of cgroup v1: Proxmox VE 9 ignores it")
              .remedy(CgroupV1.remedy(line)));
    }
  }
}
