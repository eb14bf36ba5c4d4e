package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobSelection;
import io.github.pvelint.model.BackupJobs;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Storage;
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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jobs that run where their storage is not. */
final class JobStorageNotOnNode implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-storage-not-on-node",
              Category.BACKUP,
              Severity.ERROR,
              "A backup job runs on a node that does not have its storage")
          .needs(Need.BACKUP_JOBS, Need.STORAGES)
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
            Each node backs up its own guests. On a node that the storage is not there for, the
            job fails before its first guest: none of the guests on that node gets a backup.
            """)
        .detection(
            """
            The `nodes` of the job's storage against the nodes on which guests live that the job
            takes. Other nodes do not matter, even to a job for all guests. Storage `local` is on
            every node. A storage that is missing or disabled is `job-storage-unusable`. If a
            guest's node is not known, the job is partly evaluated. Disabled jobs are left alone.
            """)
        .remediation(
            """
            Make the storage available on the node, if it can be reached from there, or make jobs
            of their own for the nodes, each with a storage that its node has.
            """)
        .waiver("The guests are on that node for a short while only.")
        .bad(
            """
            ==> nodes/pve2/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage usb
            	all 1
            ==> storage.cfg <==
            dir: usb
            	path /mnt/usb
            	content backup
            	nodes pve1
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
            	storage usb
            	all 1
            ==> storage.cfg <==
            dir: usb
            	path /mnt/usb
            	content backup
            	nodes pve1
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .manual("storage", "chapter-pvesm.html#chapter_storage")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    return job.isEnabled();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    Optional<Storage> storage = job.target(cluster);
    if (storage.isEmpty() || !storage.get().isEnabled() || storage.get().nodes().isEmpty()) {
      return;
    }
    Set<String> nodes = storage.get().nodes();
    BackupJobs jobs = cluster.backupJobs().orElseThrow();
    Map<String, Guest> stranded = new TreeMap<>();
    for (Guest guest : cluster.guests()) {
      String node = guest.node().orElse("");
      if (nodes.contains(node) || stranded.containsKey(node)) {
        continue;
      }
      BackupJobSelection selection = jobs.selection(job, guest, cluster);
      if (selection.isUnknown() || (selection.willRun() && node.isEmpty())) {
        findings.unknown(guest.anchor(), "whether the job takes " + guest.label() + ", and where");
      } else if (selection.willRun()) {
        stranded.put(node, guest);
      }
    }
    if (!stranded.isEmpty()) {
      findings.add(finding(job, storage.get(), stranded));
    }
  }

  private static Finding finding(BackupJob job, Storage storage, Map<String, Guest> stranded) {
    Finding finding =
        Finding.at(
                job.spot("storage"),
                job.label()
                    + " fails on "
                    + String.join(", ", stranded.keySet())
                    + ": storage "
                    + storage.id()
                    + " is there on "
                    + String.join(", ", storage.nodes())
                    + " only")
            .with(storage.spot("nodes").slice(), "the storage's nodes");
    for (Map.Entry<String, Guest> one : stranded.entrySet()) {
      finding =
          finding.with(
              one.getValue().anchor(),
              one.getValue().label() + " on " + one.getKey() + " is left out");
    }
    return finding.remedy(
        Remedy.advice(
            "if the storage can be reached from there: `pvesm set "
                + storage.id()
                + " --nodes "
                + Stream.concat(storage.nodes().stream(), stranded.keySet().stream())
                    .collect(Collectors.joining(","))
                + "`; else make a job for those nodes with a storage that they have"));
  }
}
