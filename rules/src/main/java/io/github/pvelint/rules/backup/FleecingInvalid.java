package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.SubValues;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.JobRule;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jobs whose fleecing cannot work. */
final class FleecingInvalid implements JobRule {
  private static final Set<String> ON = Set.of("1", "on", "yes", "true");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "fleecing-invalid",
              Category.BACKUP,
              Severity.ERROR,
              "A backup job has fleecing without a storage that it can use")
          .needs(Need.BACKUP_JOBS)
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
            Fleecing keeps what a VM overwrites during its backup in images on a storage of their
            own. Switched on without such a storage, or with one that cannot hold images, the
            backup fails.
            """)
        .detection(
            """
            `fleecing` is on, and names no `storage`, or one that storage.cfg does not have, that
            is disabled, or that has no disk images among its content. Without storage.cfg only
            the first is looked at. Disabled jobs are left alone.
            """)
        .remediation("Name a fast local storage that holds disk images, or switch fleecing off.")
        .waiver("None: VMs get no backup as it is.")
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
            	fleecing enabled=1
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
            	fleecing enabled=1,storage=local-lvm
            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            """)
        .guidance(Guidance.G12)
        .manual("fleecing", "chapter-vzdump.html#_vm_backup_fleecing")
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    if (!job.isEnabled() || job.option("fleecing").isEmpty()) {
      return false;
    }
    Optional<String> isOn = fleecing(job).text("enabled");
    return isOn.isPresent() && ON.contains(isOn.get());
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    Optional<String> id = fleecing(job).text("storage");
    if (id.isEmpty()) {
      findings.add(finding(job, "names no storage for it"));
    } else if (cluster.storages().isEmpty()) {
      findings.unknown(job.spot("fleecing").slice(), "storage.cfg was not given");
    } else {
      fault(id.get(), cluster.storages().get().find(id.get()))
          .ifPresent(fault -> findings.add(finding(job, fault)));
    }
  }

  private static Optional<String> fault(String id, Optional<Storage> storage) {
    if (storage.isEmpty()) {
      return Optional.of("wants storage " + id + " for it, which does not exist");
    }
    if (!storage.get().isEnabled()) {
      return Optional.of("wants storage " + id + " for it, which is disabled");
    }
    return storage.get().holds("images").filter(holds -> !holds).isPresent()
        ? Optional.of("wants storage " + id + " for it, which holds no disk images")
        : Optional.empty();
  }

  private static Finding finding(BackupJob job, String fault) {
    return Finding.at(
            job.spot("fleecing"), job.label() + " fails for VMs: fleecing is on, and it " + fault)
        .remedy(
            Remedy.advice(
                JobCommand.set(job, "--fleecing enabled=1,storage=STORAGE")
                    + ", or switch it off: "
                    + JobCommand.set(job, "--delete fleecing")));
  }

  private static SubValues fleecing(BackupJob job) {
    return job.option("fleecing")
        .map(fleecing -> SubValues.of(fleecing.valueSlice(), "enabled"))
        .orElseGet(() -> new SubValues(Map.of()));
  }
}
