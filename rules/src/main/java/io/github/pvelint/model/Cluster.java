package io.github.pvelint.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that one run read of a cluster. A part that was not given is absent, never empty: no
 * jobs.cfg is not the same as no backup jobs.
 *
 * @param root the cluster's folder as findings name it, relative to where the run began; empty if
 *     it is that place itself. Part of every finding's identity
 * @param guests in the order of their files' names
 * @param complete whether the guests are all that the cluster has: its {@code nodes/} folder was
 *     given
 * @param nodes the names of the folders below {@code nodes/}
 * @param parts what the files beside the guests say
 * @param circumstances the release and the instant that the run judges by
 * @param claims what guests claim for themselves, made of the guests
 * @param origin where the guests were read
 */
public record Cluster(
    String root,
    List<Guest> guests,
    boolean complete,
    Set<String> nodes,
    ClusterParts parts,
    Circumstances circumstances,
    Claims claims,
    Origin origin) {
  public Cluster {
    guests = List.copyOf(guests);
    nodes = Set.copyOf(nodes);
  }

  /** A cluster with all that was read of its files. */
  public Cluster(
      String root,
      List<Guest> guests,
      boolean complete,
      Set<String> nodes,
      ClusterParts parts,
      Circumstances circumstances) {
    this(root, guests, complete, nodes, parts, circumstances, Origin.FILES);
  }

  /** A cluster with all that was read of it. */
  public Cluster(
      String root,
      List<Guest> guests,
      boolean complete,
      Set<String> nodes,
      ClusterParts parts,
      Circumstances circumstances,
      Origin origin) {
    this(
        root,
        guests,
        complete,
        nodes,
        parts,
        circumstances,
        new Claims(List.copyOf(guests)),
        origin);
  }

  /** The same cluster, together with backups that were met beside it. */
  public Cluster with(BackupEvidence backups) {
    return new Cluster(
        root, guests, complete, nodes, parts.with(backups), circumstances, claims, origin);
  }

  /** Some guests without anything around them, on Proxmox VE 9 at the beginning of June 2026. */
  public static Cluster of(Guest... guests) {
    Circumstances usual = new Circumstances(9, Instant.parse("2026-06-01T00:00:00Z"));
    return new Cluster("", List.of(guests), false, Set.of(), ClusterParts.none(), usual);
  }

  /** The same cluster, judged by something else. */
  public Cluster under(Circumstances others) {
    return new Cluster(root, guests, complete, nodes, parts, others, claims, origin);
  }

  /** Whether it is known that the guests have no other node to go to. */
  public boolean isSingleNode() {
    return nodes.size() == 1;
  }

  public Optional<Storages> storages() {
    return parts.storages();
  }

  public Optional<BackupJobs> backupJobs() {
    return parts.backupJobs();
  }

  public Optional<BackupEvidence> backups() {
    return parts.backups();
  }

  public Optional<Pools> pools() {
    return parts.pools();
  }

  public Optional<Roles> roles() {
    return parts.roles();
  }

  public Optional<Replication> replication() {
    return parts.replication();
  }

  public Optional<HighAvailability> highAvailability() {
    return parts.highAvailability();
  }

  public Optional<ResourceMappings> mappings() {
    return parts.mappings();
  }

  public Optional<Datacenter> datacenter() {
    return parts.datacenter();
  }

  public Optional<Firewall> firewall() {
    return parts.firewall();
  }

  public Optional<Corosync> corosync() {
    return parts.corosync();
  }

  /** The HA resource that the guest is, if a node's failure makes the HA manager move it. */
  public Optional<HaResource> activeResource(Guest guest) {
    return highAvailability().flatMap(ha -> ha.resource(guest)).filter(HaResource::isActive);
  }

  /**
   * The nodes on which the guest may come to run: all, or those that HA restricts it to.
   *
   * @return sorted by name, its own node among them; empty if the nodes are not known
   */
  public Set<String> candidates(Guest guest) {
    return activeResource(guest).isEmpty()
        ? new TreeSet<>(nodes)
        : highAvailability().orElseThrow().candidates(guest, this);
  }

  /** The guest of that number; absent if none was read. */
  public Optional<Guest> guest(int vmid) {
    return guests.stream().filter(guest -> guest.vmid() == vmid).findFirst();
  }
}
