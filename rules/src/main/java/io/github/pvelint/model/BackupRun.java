package io.github.pvelint.model;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What becomes of a guest's backups by a job that takes it (PVE::VZDump).
 *
 * @param target where they go: {@code pbs}, or a directory
 * @param generations how many are kept; absent if all are
 * @param failures why every run fails for the guest; empty if nothing is known to
 * @param doubts why the backups may be of little use; completes a sentence that begins with the job
 */
public record BackupRun(
    BackupJob job,
    String target,
    OptionalInt generations,
    List<String> failures,
    List<String> doubts) {

  public BackupRun {
    failures = List.copyOf(failures);
    doubts = List.copyOf(doubts);
  }

  /** When it begins next; absent if it does not. */
  public Optional<Instant> nextRun(ZonedDateTime now) {
    return job.event().flatMap(event -> event.next(now.toInstant(), now.getZone()));
  }

  static BackupRun of(BackupJob job, Guest guest, Cluster cluster) {
    Optional<String> storageId = storage(job, cluster);
    Optional<Storage> storage =
        storageId.flatMap(id -> cluster.storages().flatMap(all -> all.find(id)));
    List<String> failures = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    storage.ifPresentOrElse(
        found -> unusable(found, guest).ifPresent(failures::add),
        () ->
            storageId
                .filter(id -> cluster.storages().isPresent())
                .ifPresent(id -> failures.add("storage " + id + " does not exist")));
    highAvailability(job, guest, cluster).ifPresent(failures::add);
    OptionalInt generations = BackupRetention.of(job, storage, cluster).generations();
    storage.ifPresent(found -> doubts.addAll(whereabouts(found, guest, cluster)));
    if (generations.orElse(2) == 1) {
      doubts.add("keeps a single generation");
    }
    return new BackupRun(
        job,
        storageId.or(() -> directory(job, cluster)).orElse("local"),
        generations,
        failures,
        doubts);
  }

  /** The job's, else the node's default, else {@code local}; absent if it is a directory. */
  private static Optional<String> storage(BackupJob job, Cluster cluster) {
    Optional<String> written = job.option("storage").map(SectionConfigProperty::value);
    if (written.isPresent() || job.option("dumpdir").isPresent()) {
      return written;
    }
    Optional<String> usual = usual("storage", cluster);
    return usual.isPresent() || usual("dumpdir", cluster).isPresent()
        ? usual
        : Optional.of("local");
  }

  private static Optional<String> directory(BackupJob job, Cluster cluster) {
    return job.option("dumpdir")
        .map(SectionConfigProperty::value)
        .or(() -> usual("dumpdir", cluster));
  }

  private static Optional<String> usual(String key, Cluster cluster) {
    return cluster.parts().vzdumpDefaults().flatMap(file -> file.find(key)).map(e -> e.value());
  }

  private static Optional<String> unusable(Storage storage, Guest guest) {
    if (!storage.isEnabled()) {
      return Optional.of(storage.label() + " is disabled");
    }
    if (Answer.of(storage.holds("backup")) == Answer.NO) {
      return Optional.of(storage.label() + " takes no backups");
    }
    return guest
        .node()
        .filter(node -> !storage.isOn(node))
        .map(node -> node + " does not have " + storage.label());
  }

  /** PVE::VZDump::exec_backup_task: the HA manager would start the guest at once. */
  private static Optional<String> highAvailability(BackupJob job, Guest guest, Cluster cluster) {
    return cluster
        .highAvailability()
        .filter(ha -> job.mode().equals("stop"))
        .flatMap(ha -> ha.resource(guest))
        .filter(resource -> resource.state() == HaResource.State.STARTED)
        .map(resource -> "mode stop, and HA keeps the guest running");
  }

  private static List<String> whereabouts(Storage target, Guest guest, Cluster cluster) {
    List<String> doubts = new ArrayList<>();
    boolean isBesideDisks =
        VolumeCoverage.of(guest).stream()
            .flatMap(volume -> Volume.of(volume.setting()).stream())
            .flatMap(volume -> cluster.storages().orElseThrow().find(volume.storage()).stream())
            .anyMatch(target::isSamePlaceAs);
    if (isBesideDisks) {
      doubts.add("goes to the storage of the guest's own disks");
    } else if (Answer.of(target.isShared()) == Answer.NO) {
      doubts.add("goes to a storage of the guest's own node");
    }
    return doubts;
  }
}
