package io.github.pvelint.model;

import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The replication jobs of a cluster, from replication.cfg (PVE::ReplicationConfig).
 *
 * @param jobs in file order
 * @param dropped those that Proxmox drops, since an earlier one copies the same guest to the same
 *     node
 * @param byVmid the jobs, made of those
 * @param droppedByVmid what is dropped, made of that
 */
public record Replication(
    List<ReplicationJob> jobs,
    List<ReplicationJob> dropped,
    Index<Integer, ReplicationJob> byVmid,
    Index<Integer, ReplicationJob> droppedByVmid) {
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{2,8}-[0-9]{1,9}");
  private static final Pattern RATE = Pattern.compile("[0-9]{1,9}(\\.[0-9]+)?");
  private static final SectionConfigSchema SCHEMA =
      new SectionConfigSchema(
          true, false, id -> ID.matcher(id).matches(), Map.of("local", local()), Optional.empty());

  public Replication {
    jobs = List.copyOf(jobs);
    dropped = List.copyOf(dropped);
  }

  private Replication(List<ReplicationJob> jobs, List<ReplicationJob> dropped) {
    this(
        jobs,
        dropped,
        new Index<>(jobs, ReplicationJob::vmid),
        new Index<>(dropped, ReplicationJob::vmid));
  }

  /** Reads replication.cfg. */
  public static Replication read(Source source) {
    SectionConfig config = SectionConfig.load(source, SCHEMA);
    List<ReplicationJob> jobs = new ArrayList<>();
    List<ReplicationJob> dropped = new ArrayList<>();
    Set<String> targets = new TreeSet<>();
    for (SectionConfigSection section : config.sections()) {
      if (section.isVanished()) {
        continue;
      }
      ReplicationJob job = new ReplicationJob(section);
      if (targets.add(job.vmid() + " " + job.target())) {
        jobs.add(job);
      } else {
        dropped.add(job);
      }
    }
    return new Replication(jobs, dropped);
  }

  private static SectionConfigSchema.Type local() {
    Map<String, SectionConfigOption> options = new LinkedHashMap<>();
    options.put("target", SectionConfigOption.node().mandatory());
    options.put("source", SectionConfigOption.node());
    options.put("schedule", SectionConfigOption.calendarEvent());
    options.put("comment", SectionConfigOption.text());
    options.put("disable", SectionConfigOption.onOff());
    options.put("remove_job", SectionConfigOption.oneOf("local", "full"));
    options.put(
        "rate",
        SectionConfigOption.matching("MB/s from 1", rate -> RATE.matcher(rate.raw()).matches()));
    return new SectionConfigSchema.Type(Map.copyOf(options), false);
  }

  /** The jobs of a guest, disabled ones too, in file order. */
  public List<ReplicationJob> of(Guest guest) {
    return byVmid.all(guest.vmid());
  }

  /** The jobs of a guest that Proxmox drops, in file order. */
  public List<ReplicationJob> dropped(Guest guest) {
    return droppedByVmid.all(guest.vmid());
  }

  /** The job that copies the guest to the node, disabled or not. */
  public Optional<ReplicationJob> find(Guest guest, String target) {
    return of(guest).stream().filter(job -> job.target().equals(target)).findFirst();
  }
}
