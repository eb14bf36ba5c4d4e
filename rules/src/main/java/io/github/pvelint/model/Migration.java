package io.github.pvelint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a guest can migrate to a node, as Proxmox checks it before it begins
 * (PVE::QemuMigrate::prepare and scan_local_volumes, PVE::LXC::Migrate). Nothing is forced and no
 * storage is mapped to another one.
 */
final class Migration {
  private final Guest guest;
  private final Cluster cluster;
  private final String node;
  private final MigrationObstacles obstacles = new MigrationObstacles();

  Migration(Guest guest, Cluster cluster, String node) {
    this.guest = guest;
    this.cluster = cluster;
    this.node = node;
  }

  Mobility.Target target() {
    List<VolumeUse> volumes = VolumeUse.of(guest);
    guest.option("lock").ifPresent(lock -> obstacles.always(lock, "holds the guest"));
    replication();
    if (guest instanceof Vm vm) {
      new VmDeviceMigration(vm, cluster, node, obstacles).judge();
    } else {
      obstacles.live(guest.anchor(), "is a container, which only moves while it is stopped");
    }
    VolumeMigration volume = new VolumeMigration(guest, cluster, node, obstacles);
    volumes.forEach(volume::judge);
    return target(volumes);
  }

  private Mobility.Target target(List<VolumeUse> volumes) {
    Optional<Obstacle> template =
        guest
            .option("template")
            .filter(setting -> guest.isTemplate())
            .map(setting -> new Obstacle("template", setting.line(), "never runs", false));
    return new Mobility.Target(
        node,
        new Ability(with(template, obstacles.live()), liveNotes(volumes)),
        new Ability(obstacles.offline(), List.of()),
        new Ability(with(template, obstacles.offline()), restartNotes()));
  }

  private static List<Obstacle> with(Optional<Obstacle> first, List<Obstacle> others) {
    return Stream.concat(first.stream(), others.stream()).toList();
  }

  /** Disabled jobs count as well (PVE::ReplicationConfig::find_local_replication_job). */
  private void replication() {
    List<ReplicationJob> jobs =
        cluster.replication().map(replication -> replication.of(guest)).orElse(List.of());
    Optional<ReplicationJob> job =
        jobs.stream().filter(candidate -> candidate.target().equals(node)).findFirst();
    if (job.flatMap(ReplicationJob::removal).isPresent()) {
      obstacles.always(
          guest.anchor(), "has the replication job " + job.get().id() + " marked for removal");
    } else if (!jobs.isEmpty() && job.isEmpty()) {
      obstacles.live(guest.anchor(), "is replicated, but not to " + node);
    }
  }

  private List<String> liveNotes(List<VolumeUse> volumes) {
    List<String> notes = new ArrayList<>();
    if (!(guest instanceof Vm vm)) {
      return notes;
    }
    String copied =
        volumes.stream()
            .filter(use -> use.isAttached() && isLocal(use))
            .map(use -> use.first().key())
            .collect(Collectors.joining(", "));
    if (!copied.isEmpty()) {
      notes.add("copies local disks (with-local-disks): " + copied);
    }
    vm.option("cpu")
        .flatMap(cpu -> cpu.property("cputype"))
        .filter(type -> type.text().equals("host"))
        .ifPresent(type -> notes.add("cpu: host wants the same CPU there"));
    vm.option("args").ifPresent(args -> notes.add("what args needs there is not checked"));
    return notes;
  }

  private boolean isLocal(VolumeUse use) {
    return use.volume()
        .filter(volume -> !use.isCdrom())
        .flatMap(volume -> cluster.storages().flatMap(all -> all.find(volume.storage())))
        .flatMap(Storage::isShared)
        .filter(shared -> !shared)
        .isPresent();
  }

  /** Proxmox moves such a container, and it does not start on the other node. */
  private List<String> restartNotes() {
    if (!(guest instanceof Container container)) {
      return List.of();
    }
    String needs =
        HostBinding.unchecked(container).stream()
            .map(HostBinding::what)
            .distinct()
            .collect(Collectors.joining(", "));
    return needs.isEmpty() ? List.of() : List.of("does not start there without " + needs);
  }
}
