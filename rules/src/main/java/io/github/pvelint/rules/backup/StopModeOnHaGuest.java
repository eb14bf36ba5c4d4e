package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.HighAvailability;
import io.github.pvelint.model.Spot;
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
import java.util.Optional;

/** Jobs that would have to stop what HA keeps running. */
final class StopModeOnHaGuest implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "stop-mode-on-ha-guest",
              Category.BACKUP,
              Severity.ERROR,
              "A backup job in stop mode fails for a guest that HA keeps running")
          .anyGuest()
          .needs(Need.BACKUP_JOBS, Need.HA)
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            In stop mode vzdump shuts the guest down for its backup. The HA manager would start it
            again in the middle of it, so vzdump refuses: the guest's backup fails at every run,
            while the job's other guests get theirs.
            """)
        .detection(
            """
            A job that really takes the guest and has `mode stop`, and an HA resource of the guest
            in state `started` (or `enabled`, or without a state). Templates are left alone.
            """)
        .remediation(
            """
            Use mode `snapshot`, which does not interrupt the guest. Where the guest must be
            stopped for a clean state, stop it from inside a hook script of its own, or take it
            out of HA.
            """)
        .waiver("None: the guest gets no backup from that job.")
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
            	mode stop
            ==> ha/resources.cfg <==
            ct: 101
            	state started
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
            	mode snapshot
            ==> ha/resources.cfg <==
            ct: 101
            	state started
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
            	mode stop
            ==> ha/resources.cfg <==
            ct: 101
            	state stopped
            """)
        .guidance(Guidance.G12)
        .manual("backup modes", "chapter-vzdump.html#_backup_modes")
        .manual("HA resources", "chapter-ha-manager.html#ha_manager_resource_config")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<HighAvailability> ha = cluster.highAvailability();
    Optional<HaResource> resource = ha.isPresent() ? ha.get().resource(guest) : Optional.empty();
    if (resource.isEmpty() || resource.get().state() != HaResource.State.STARTED) {
      return;
    }
    for (BackupJob job : cluster.backupJobs().orElseThrow().covering(guest, cluster)) {
      if (job.mode().equals("stop")) {
        findings.add(finding(guest, job, resource.get()));
      }
    }
  }

  private static Finding finding(Guest guest, BackupJob job, HaResource resource) {
    return Finding.at(
            new Spot(guest.anchor(), guest.place(), "", "", job.id(), ""),
            job.label() + " fails for " + guest.label() + ": mode stop, and HA keeps it running")
        .with(job.spot("mode").slice(), "the mode")
        .with(resource.spot("state").slice(), "the HA resource")
        .remedy(Remedy.advice(JobCommand.set(job, "--mode snapshot")));
  }
}
