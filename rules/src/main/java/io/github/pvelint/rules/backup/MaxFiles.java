package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobs;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.KeyValueFile;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.SectionConfigComplaint;
import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Storages;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/** The retention of old releases, wherever the cluster's files still have it. */
final class MaxFiles {
  static final String KEY = "maxfiles";

  static final String DETECTION =
      "`maxfiles` in jobs.cfg, in a line of vzdump.cron, in storage.cfg, and in vzdump.conf if it"
          + " lies beside them. Without jobs.cfg, vzdump.cron and storage.cfg the cluster is partly"
          + " evaluated. ";

  private MaxFiles() {}

  /** Adds what is there, each place with the consequence that it has. */
  static void check(Cluster cluster, Findings findings, boolean isGone) {
    Optional<BackupJobs> jobs = cluster.backupJobs();
    if (jobs.isPresent()) {
      jobs(jobs.get(), findings);
    }
    Optional<Storages> storages = cluster.storages();
    if (storages.isPresent()) {
      storages(storages.get(), findings, isGone);
    }
    Optional<KeyValueFile> usual = cluster.parts().vzdumpDefaults();
    if (usual.isPresent() && usual.get().find(KEY).isPresent()) {
      String effect = isGone ? "is ignored" : "is outdated";
      findings.add(finding(usual.get().spot(KEY), "vzdump.conf", effect));
    }
    if (jobs.isEmpty() && storages.isEmpty()) {
      findings.unknown(cluster.guests().get(0).anchor(), "jobs.cfg and storage.cfg were not given");
    }
  }

  private static void jobs(BackupJobs jobs, Findings findings) {
    for (BackupJob job : jobs.jobs()) {
      // Proxmox VE 8 takes it, 9 does not.
      job.option(KEY)
          .ifPresent(
              property ->
                  findings.add(
                      finding(
                          new Spot(
                              property.whole(), Place.CURRENT, KEY, "", job.id(), property.value()),
                          job.label(),
                          "is outdated")));
      for (SectionConfigComplaint complaint : job.complaints()) {
        if (complaint.key().equals(KEY)) {
          findings.add(
              finding(
                  new Spot(complaint.at(), Place.CURRENT, KEY, "", job.id(), ""),
                  job.label(),
                  "is ignored, so it may keep every backup"));
        }
      }
    }
    for (SectionConfigComplaint complaint : jobs.complaints()) {
      Slice at = complaint.at();
      // Proxmox refuses the whole line, so that it is no job.
      if (complaint.reason() == Reason.UNPARSABLE && isCron(at) && at.text().contains(KEY)) {
        findings.add(
            finding(
                new Spot(at, Place.CURRENT, KEY, "", at.text(), ""),
                "vzdump.cron",
                "makes Proxmox drop the whole line"));
      }
    }
  }

  private static void storages(Storages storages, Findings findings, boolean isGone) {
    for (Storage storage : storages.all()) {
      if (storage.option(KEY).isPresent()) {
        findings.add(finding(storage, isGone));
      }
    }
  }

  private static boolean isCron(Slice at) {
    return at.source().name().endsWith("vzdump.cron");
  }

  private static Finding finding(Storage storage, boolean isGone) {
    Spot spot = storage.spot(KEY);
    return finding(
        new Spot(spot.slice(), Place.CURRENT, KEY, "", storage.id(), spot.value()),
        storage.label(),
        isGone ? "is ignored, so it may keep every backup" : "is outdated");
  }

  private static Finding finding(Spot spot, String where, String effect) {
    return Finding.at(spot, "maxfiles in " + where + " " + effect)
        .remedy(
            Remedy.advice(
                "replace it: maxfiles N is prune-backups keep-last=N, and maxfiles 0 is"
                    + " prune-backups keep-all=1"));
  }
}
