package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The backup jobs of a cluster.
 *
 * @param jobs those of jobs.cfg in file order, then those of vzdump.cron. Sections without a usable
 *     schedule are among them, though Proxmox drops those
 * @param blockers the sections of jobs.cfg, of whatever type, at which the scheduler stops
 * @param complaints what Proxmox did not take, and why
 * @param starts what keeps them from starting, made of the jobs
 */
public record BackupJobs(
    List<BackupJob> jobs,
    List<Blocker> blockers,
    List<SectionConfigComplaint> complaints,
    JobStarts starts) {

  /** The jobs and what was met beside them. */
  public BackupJobs(
      List<BackupJob> jobs, List<Blocker> blockers, List<SectionConfigComplaint> complaints) {
    this(jobs, blockers, complaints, new JobStarts());
  }

  /**
   * A section without a usable schedule. PVE::Jobs::run_jobs goes through the sections by name and
   * dies at it: on every node, at every minute, whatever the section's type, and also if it is
   * disabled.
   *
   * @param id the section's name; the scheduler goes by it, upper case first
   * @param at its header
   */
  public record Blocker(String id, Slice at) {

    /** Whether the scheduler would come to the job only after it. */
    public boolean isBefore(BackupJob job) {
      return job.origin() == BackupJob.Origin.JOBS_CFG && id.compareTo(job.id()) < 0;
    }
  }

  public BackupJobs {
    jobs = List.copyOf(jobs);
    blockers = List.copyOf(blockers);
    complaints = List.copyOf(complaints);
  }

  /**
   * Reads the files that hold backup jobs.
   *
   * @param jobsCfg absent if it was not given
   * @param vzdumpCron absent if it was not given; the old place, which Proxmox still reads
   * @param pveMajor the release that reads them, 8 or 9
   */
  public static BackupJobs read(
      Optional<Source> jobsCfg, Optional<Source> vzdumpCron, int pveMajor) {
    List<BackupJob> jobs = new ArrayList<>();
    List<Blocker> blockers = new ArrayList<>();
    List<SectionConfigComplaint> complaints = new ArrayList<>();
    jobsCfg.ifPresent(
        source -> {
          SectionConfig config = SectionConfig.load(source, BackupJobSchema.jobs(pveMajor));
          complaints.addAll(config.complaints());
          for (SectionConfigSection section : config.sections()) {
            if (section.type().equals("vzdump")) {
              jobs.add(BackupJob.of(section));
            }
            if (section.isVanished() || !BackupJob.isUsable(section.find("schedule"))) {
              blockers.add(new Blocker(section.id().text(), section.header()));
            }
          }
        });
    vzdumpCron.ifPresent(
        source -> {
          VzdumpCron cron = VzdumpCron.read(source, pveMajor);
          jobs.addAll(cron.jobs());
          complaints.addAll(cron.complaints());
        });
    return new BackupJobs(jobs, blockers, complaints);
  }

  /**
   * The section at which the scheduler stops before it comes to the job; absent if there is none.
   */
  public Optional<Blocker> blockerOf(BackupJob job) {
    return blockers.stream()
        .filter(blocker -> blocker.isBefore(job))
        .min(Comparator.comparing(Blocker::id));
  }

  /** What each job means for the guest, in the order of the jobs. */
  public List<BackupJobSelection> selections(Guest guest, Cluster cluster) {
    BackupJobSelector selector = new BackupJobSelector(this, guest, cluster);
    return jobs.stream().map(selector::judge).toList();
  }

  /** What one job means for the guest. */
  public BackupJobSelection selection(BackupJob job, Guest guest, Cluster cluster) {
    return new BackupJobSelector(this, guest, cluster).judge(job);
  }

  /** The jobs that select the guest as Proxmox's coverage query sees it, enabled or not. */
  public List<BackupJob> selecting(Guest guest, Cluster cluster) {
    return selections(guest, cluster).stream()
        .filter(BackupJobSelection::selects)
        .map(BackupJobSelection::job)
        .toList();
  }

  /** The jobs that really start and take the guest on its node. */
  public List<BackupJob> covering(Guest guest, Cluster cluster) {
    return selections(guest, cluster).stream()
        .filter(BackupJobSelection::willRun)
        .map(BackupJobSelection::job)
        .toList();
  }
}
