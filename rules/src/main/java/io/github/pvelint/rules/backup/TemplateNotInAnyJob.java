package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Templates that no backup job takes. */
final class TemplateNotInAnyJob implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "template-not-in-any-job",
              Category.BACKUP,
              Severity.NOTE,
              "No backup job takes the template")
          .anyGuest()
          .needs(Need.BACKUP_JOBS)
          .precision(Precision.MEDIUM)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A template can often be built again. Where it cannot, it is lost with its storage, and
            linked clones lose the disk that they stand on.
            """)
        .detection(
            """
            A template that no job of jobs.cfg and vzdump.cron takes when it runs, judged like
            `guest-not-in-any-job`. If only a job for a pool could take the guest and user.cfg is
            missing, the guest stays partly evaluated.
            """)
        .remediation("Add the template to a job that runs seldom; templates do not change.")
        .waiver("The template is built by a script, or downloaded.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            template: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	vmid 100
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            template: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	vmid 100,101
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .manual("templates", "chapter-qm.html#qm_templates")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    GuestNotInAnyJob.judge(guest, cluster, findings);
  }
}
