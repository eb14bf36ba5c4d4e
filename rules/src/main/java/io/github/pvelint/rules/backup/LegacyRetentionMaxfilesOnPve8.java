package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Retention in the words of old releases. */
final class LegacyRetentionMaxfilesOnPve8 implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-retention-maxfiles-on-pve-8",
              Category.BACKUP,
              Severity.WARNING,
              "Retention is set with maxfiles, which Proxmox VE 9 does not know")
          .precision(Precision.VERY_HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            `maxfiles` is the retention of old releases. Proxmox VE 8 still follows it; with
            Proxmox VE 9 it is gone, and with it the limit, or even the job.
            """)
        .detection(
            MaxFiles.DETECTION
                + "Judged for Proxmox VE 8 alone (`--pve-version 8`); on 9 it is the error"
                + " `legacy-retention-maxfiles`.")
        .remediation(
            """
            Replace `maxfiles N` by `prune-backups keep-last=N`, and `maxfiles 0` by
            `prune-backups keep-all=1`.
            """)
        .waiver("The cluster is retired before it is upgraded.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            	maxfiles 3
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            	prune-backups keep-last=3
            """)
        .guidance(Guidance.G12, Guidance.G15)
        .manual("retention", "chapter-vzdump.html#vzdump_retention")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    if (cluster.circumstances().pveMajor() >= 9) {
      return;
    }
    MaxFiles.check(cluster, findings, false);
  }
}
