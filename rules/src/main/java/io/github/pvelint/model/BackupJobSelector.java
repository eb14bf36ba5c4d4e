package io.github.pvelint.model;

import io.github.pvelint.model.BackupJobObstacle.Kind;
import io.github.pvelint.syntax.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what keeps backup jobs from taking a guest: PVE::VZDump::get_included_guests for the
 * selection, PVE::Jobs::run_jobs and PVE::VZDump::verify_vzdump_parameters for the runs.
 */
final class BackupJobSelector {
  private final BackupJobs jobs;
  private final Guest guest;
  private final Optional<Pools> pools;
  private final Instant now;

  BackupJobSelector(BackupJobs jobs, Guest guest, Cluster cluster) {
    this.jobs = jobs;
    this.guest = guest;
    this.pools = cluster.pools();
    this.now = cluster.circumstances().now();
  }

  BackupJobSelection judge(BackupJob job) {
    List<BackupJobObstacle> obstacles = new ArrayList<>(jobs.starts().obstacles(jobs, job, now));
    node(job).ifPresent(obstacles::add);
    if (job.pool().isPresent()) {
      pool(job.pool().get()).ifPresent(obstacles::add);
    } else if (job.option("vmid").isPresent()) {
      listed(job).ifPresent(obstacles::add);
    } else {
      rest(job, obstacles);
    }
    return new BackupJobSelection(job, obstacles);
  }

  private Optional<BackupJobObstacle> node(BackupJob job) {
    if (job.node().isEmpty()) {
      return Optional.empty();
    }
    SectionConfigProperty node = job.node().get();
    if (guest.node().isEmpty()) {
      return obstacle(
          Kind.UNKNOWN_NODE,
          node.whole(),
          "runs on node " + node.value() + " only, and the guest's node is not known");
    }
    return guest.node().get().equals(node.value())
        ? Optional.empty()
        : obstacle(
            Kind.OTHER_NODE,
            node.whole(),
            "runs on node " + node.value() + " only, and the guest is on " + guest.node().get());
  }

  private Optional<BackupJobObstacle> pool(SectionConfigProperty property) {
    String name = property.value();
    Slice at = property.whole();
    if (pools.isEmpty()) {
      return obstacle(
          Kind.UNKNOWN_POOL, at, "takes pool " + name + ", whose guests user.cfg would tell");
    }
    if (!pools.get().exists(name)) {
      return obstacle(Kind.MISSING_POOL, at, "takes pool " + name + ", which does not exist");
    }
    Optional<String> own = pools.get().poolOf(guest.vmid());
    if (own.filter(name::equals).isPresent()) {
      return Optional.empty();
    }
    String where =
        own.filter(other -> other.startsWith(name + "/"))
            .map(child -> ", but not what is in its child pool " + child)
            .or(() -> own.map(other -> ", and the guest is in " + other))
            .orElse(", and the guest is in none");
    return obstacle(Kind.OTHER_POOL, at, "takes pool " + name + where);
  }

  private Optional<BackupJobObstacle> listed(BackupJob job) {
    return job.listed(guest.vmid()).isPresent()
        ? Optional.empty()
        : obstacle(Kind.NOT_LISTED, job.at("vmid"), "does not list it");
  }

  /** Neither a pool nor a list: all guests, or those that an exclude leaves. */
  private void rest(BackupJob job, List<BackupJobObstacle> obstacles) {
    Optional<SectionConfigProperty> exclude = job.option("exclude");
    if (!job.isAll() && exclude.isEmpty()) {
      obstacles.add(nothingSelected(job));
      return;
    }
    if (!job.isAll()) {
      exclude
          .flatMap(
              property ->
                  obstacle(
                      Kind.ONLY_EXCLUDE,
                      property.whole(),
                      "has an exclude without all, which Proxmox's coverage query overlooks"))
          .ifPresent(obstacles::add);
    }
    job.excluded(guest.vmid())
        .flatMap(word -> obstacle(Kind.EXCLUDED, word, "excludes it"))
        .ifPresent(obstacles::add);
  }

  private static BackupJobObstacle nothingSelected(BackupJob job) {
    return job.complaints().stream()
        .filter(complaint -> complaint.key().equals("vmid") || complaint.key().equals("all"))
        .findFirst()
        .map(
            complaint ->
                new BackupJobObstacle(
                    Kind.NO_SELECTION,
                    complaint.at(),
                    "selects nothing, since Proxmox refuses its " + complaint.key()))
        .orElseGet(() -> new BackupJobObstacle(Kind.NO_SELECTION, job.anchor(), "selects nothing"));
  }

  private static Optional<BackupJobObstacle> obstacle(Kind kind, Slice at, String text) {
    return Optional.of(new BackupJobObstacle(kind, at, text));
  }
}
