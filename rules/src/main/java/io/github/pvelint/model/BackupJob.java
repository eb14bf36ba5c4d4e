package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A backup job: a {@code vzdump} section of jobs.cfg, or a line of vzdump.cron.
 *
 * @param id the section's name; {@code vzdump.cron:1}, {@code vzdump.cron:2} ... for the lines of
 *     vzdump.cron that Proxmox understands, which have no name of their own
 * @param anchor where findings about the whole job point: the header, or the line
 * @param properties what Proxmox took of it, in file order
 * @param complaints what it did not take, and why
 * @param event its schedule as an event; absent if it has none that the scheduler can work with
 * @param listed the words of {@code vmid}, made of the properties
 * @param excluded the words of the list of exceptions, made of the properties
 */
public record BackupJob(
    String id,
    Origin origin,
    Slice anchor,
    List<SectionConfigProperty> properties,
    List<SectionConfigComplaint> complaints,
    Optional<CalendarEvent> event,
    Index<String, Slice> listed,
    Index<String, Slice> excluded) {

  /** Where jobs are kept. */
  public enum Origin {
    /** The scheduler of Proxmox starts it. */
    JOBS_CFG,
    /** Cron starts it. */
    VZDUMP_CRON
  }

  BackupJob(
      String id,
      Origin origin,
      Slice anchor,
      List<SectionConfigProperty> properties,
      List<SectionConfigComplaint> complaints,
      Optional<CalendarEvent> event) {
    this(
        id,
        origin,
        anchor,
        properties,
        complaints,
        event,
        new Index<>(words(properties, "vmid"), Slice::raw),
        new Index<>(words(properties, "exclude"), Slice::raw));
  }

  static BackupJob of(SectionConfigSection section) {
    return new BackupJob(
        section.id().text(),
        Origin.JOBS_CFG,
        section.header(),
        section.properties(),
        section.complaints(),
        section
            .find("schedule")
            .flatMap(schedule -> CalendarEvent.read(schedule.valueSlice()).event()));
  }

  /** The property as Proxmox took it; of repeated ones the first. */
  public Optional<SectionConfigProperty> option(String key) {
    for (SectionConfigProperty property : properties) {
      if (property.key().equals(key)) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }

  /** Whether the flag is on; {@code absent} is the default of the schema. */
  public boolean isOn(String key, boolean absent) {
    return option(key).map(property -> Truth.isOn(property.value())).orElse(absent);
  }

  /** The words of a list property ({@code vmid}, {@code exclude}), each in its place. */
  public List<Slice> words(String key) {
    return words(properties, key);
  }

  private static List<Slice> words(List<SectionConfigProperty> properties, String key) {
    return properties.stream()
        .filter(property -> property.key().equals(key))
        .flatMap(property -> Words.of(property.valueSlice()).stream())
        .toList();
  }

  /** The word of {@code vmid} that is the guest's number. */
  Optional<Slice> listed(int vmid) {
    return listed.first(Integer.toString(vmid));
  }

  /** The word of {@code exclude} that is the guest's number. */
  Optional<Slice> excluded(int vmid) {
    return excluded.first(Integer.toString(vmid));
  }

  /** Whether it may start at all: jobs are enabled unless they say otherwise. */
  public boolean isEnabled() {
    return isOn("enabled", true);
  }

  /** Whether it takes every guest but those it excludes; {@code pool} and {@code vmid} go first. */
  public boolean isAll() {
    return isOn("all", false);
  }

  /** The pool of which it takes the guests; goes before {@code vmid} and {@code all}. */
  public Optional<SectionConfigProperty> pool() {
    return option("pool").filter(pool -> Truth.isOn(pool.value()));
  }

  /** The only node on which it runs; absent for all nodes. */
  public Optional<SectionConfigProperty> node() {
    return option("node");
  }

  /** {@code snapshot}, {@code suspend} or {@code stop}. */
  public String mode() {
    return option("mode").map(SectionConfigProperty::value).orElse("snapshot");
  }

  /** Where an option is set; where the job stands, if it is not. */
  Slice at(String key) {
    Optional<SectionConfigProperty> option = option(key);
    return option.isPresent() ? option.get().whole() : anchor;
  }

  /** When it runs: a calendar event. That of a line of vzdump.cron is made from its five fields. */
  public Optional<SectionConfigProperty> schedule() {
    return option("schedule");
  }

  /** Whether its schedule is valid, but will not come any more. */
  public boolean neverElapses(Instant now) {
    return origin == Origin.JOBS_CFG && event.filter(when -> when.neverElapses(now)).isPresent();
  }

  /** The text that stands where the schedule should be, if Proxmox refuses it. */
  public Optional<Slice> refusedSchedule() {
    return complaints.stream()
        .filter(complaint -> complaint.key().equals("schedule"))
        .filter(complaint -> complaint.reason() == SectionConfigComplaint.Reason.BAD_VALUE)
        .map(SectionConfigComplaint::at)
        // A line without a value is complained about at its key.
        .filter(at -> !at.is("schedule"))
        .findFirst();
  }

  /**
   * Whether the scheduler can work with the job's schedule. If not, Proxmox drops the section, and
   * the scheduler stops at it. An invalid one is as good as none (PVE::Job::Registry wants the
   * format pve-calendar-event).
   */
  public boolean hasUsableSchedule() {
    return isUsable(schedule());
  }

  /** The same for a section of any type. */
  static boolean isUsable(Optional<SectionConfigProperty> schedule) {
    return schedule.isPresent();
  }

  /**
   * The two properties between which Proxmox cannot choose, so that every run dies at once; absent
   * if there are none (PVE::VZDump::verify_vzdump_parameters and new).
   */
  public Optional<Conflict> conflict() {
    return conflict("vmid", isAll(), "all")
        .or(() -> conflict("vmid", option("exclude").isPresent(), "exclude"))
        .or(() -> conflict("vmid", pool().isPresent(), "pool"))
        .or(() -> conflict("storage", option("dumpdir").isPresent(), "dumpdir"));
  }

  private Optional<Conflict> conflict(String first, boolean secondIsSet, String second) {
    return secondIsSet
        ? option(first).flatMap(one -> option(second).map(other -> new Conflict(one, other)))
        : Optional.empty();
  }

  /**
   * The name of the storage that backups go to: the job's own, else that of vzdump.conf, else
   * {@code local} (PVE::VZDump::new). Absent if they go to a directory, or if the job says nothing
   * and vzdump.conf was not given.
   */
  public Optional<String> targetId(Cluster cluster) {
    Optional<String> own = option("storage").map(SectionConfigProperty::value);
    if (own.isPresent() || option("dumpdir").isPresent()) {
      return own;
    }
    return cluster
        .parts()
        .vzdumpDefaults()
        .flatMap(
            usual ->
                usual.find("storage").isEmpty() && usual.find("dumpdir").isPresent()
                    ? Optional.empty()
                    : usual
                        .find("storage")
                        .map(entry -> entry.value())
                        .or(() -> Optional.of("local")));
  }

  /** The storage that backups go to; absent if which one is not known, or if it does not exist. */
  public Optional<Storage> target(Cluster cluster) {
    return targetId(cluster).flatMap(id -> cluster.storages().flatMap(all -> all.find(id)));
  }

  /** How many backups of a guest it keeps. */
  public BackupRetention retention(Cluster cluster) {
    return BackupRetention.of(this, target(cluster), cluster);
  }

  /** Two properties that exclude each other. */
  public record Conflict(SectionConfigProperty first, SectionConfigProperty second) {}

  /** Where the property is; the whole job if it is not there. */
  public Spot spot(String key) {
    return option(key)
        .map(property -> new Spot(property.whole(), Place.CURRENT, key, "", "", property.value()))
        .orElseGet(() -> new Spot(anchor, Place.CURRENT, key, "", "", ""));
  }

  /** {@code backup job nightly}, for sentences. */
  public String label() {
    return "backup job " + id;
  }
}
