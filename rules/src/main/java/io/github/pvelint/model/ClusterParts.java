package io.github.pvelint.model;

import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the files beside the guests say of a cluster. A part whose file was not given is absent,
 * never empty. Where several files make one part, one of them is enough: Proxmox makes each of them
 * with its first entry, so the others hold nothing.
 *
 * @param cpuModels unknown, rather than absent, if the file was not given
 * @param secrets files that belong in no repository, by name
 * @param backups the backups of the guests that were given as well; present, and without any, if
 *     the place for them held none
 * @param vzdumpDefaults the defaults of backup jobs ({@code vzdump.conf})
 */
public record ClusterParts(
    Optional<Storages> storages,
    Optional<BackupJobs> backupJobs,
    Optional<Pools> pools,
    Optional<Roles> roles,
    Optional<Replication> replication,
    Optional<HighAvailability> highAvailability,
    Optional<ResourceMappings> mappings,
    Optional<Datacenter> datacenter,
    Optional<Firewall> firewall,
    Optional<Corosync> corosync,
    Optional<KeyValueFile> vzdumpDefaults,
    CustomCpuModels cpuModels,
    List<SecretFile> secrets,
    Optional<BackupEvidence> backups) {
  private static final String CPU_MODEL = "cpu-model:";

  /** Gives the files of a cluster by their path below its root. */
  public interface Files {
    /** A file; absent if it is not there. */
    Optional<Source> file(String path);

    /** The files that are directly in a folder, in the order of their names. */
    List<Source> folder(String path);

    /** The files with keys and passwords that are not empty. */
    List<SecretFile> secrets();
  }

  /** No part at all. */
  public static ClusterParts none() {
    return new ClusterParts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CustomCpuModels.UNKNOWN,
        List.of(),
        Optional.empty());
  }

  /**
   * Reads all that is there.
   *
   * @param pveMajor the release that reads it, 8 or 9
   */
  public static ClusterParts read(Files files, int pveMajor) {
    return new ClusterParts(
        file(files, ClusterFile.STORAGES).map(Storages::read),
        backupJobs(files, pveMajor),
        file(files, ClusterFile.USERS).map(Pools::read),
        file(files, ClusterFile.USERS).map(Roles::read),
        file(files, ClusterFile.REPLICATION).map(Replication::read),
        HighAvailability.read(
            file(files, ClusterFile.HA_RESOURCES),
            file(files, ClusterFile.HA_GROUPS),
            file(files, ClusterFile.HA_RULES)),
        ResourceMappings.read(
            file(files, ClusterFile.PCI_MAPPINGS),
            file(files, ClusterFile.USB_MAPPINGS),
            file(files, ClusterFile.DIRECTORY_MAPPINGS)),
        file(files, ClusterFile.DATACENTER).map(Datacenter::read),
        Firewall.read(files.folder(ClusterFile.FIREWALL_FOLDER)),
        file(files, ClusterFile.COROSYNC).map(Corosync::read),
        file(files, ClusterFile.VZDUMP_DEFAULTS).map(KeyValueFile::read),
        file(files, ClusterFile.CPU_MODELS)
            .map(source -> CustomCpuModels.of(cpuModels(source)))
            .orElse(CustomCpuModels.UNKNOWN),
        files.secrets(),
        Optional.empty());
  }

  ClusterParts with(BackupEvidence evidence) {
    return new ClusterParts(
        storages,
        backupJobs,
        pools,
        roles,
        replication,
        highAvailability,
        mappings,
        datacenter,
        firewall,
        corosync,
        vzdumpDefaults,
        cpuModels,
        secrets,
        Optional.of(evidence));
  }

  private static Optional<Source> file(Files files, ClusterFile file) {
    return files.file(file.path());
  }

  private static Optional<BackupJobs> backupJobs(Files files, int pveMajor) {
    Optional<Source> jobs = file(files, ClusterFile.BACKUP_JOBS);
    Optional<Source> cron = file(files, ClusterFile.CRON_JOBS);
    return jobs.isEmpty() && cron.isEmpty()
        ? Optional.empty()
        : Optional.of(BackupJobs.read(jobs, cron, pveMajor));
  }

  /** The ids of a section config's {@code cpu-model: ID} sections. */
  private static Set<String> cpuModels(Source source) {
    Set<String> names = new TreeSet<>();
    for (int number = 1; number <= source.lineCount(); number++) {
      String line = source.line(number).raw();
      if (line.startsWith(CPU_MODEL)) {
        names.add(line.substring(CPU_MODEL.length()).strip());
      }
    }
    return names;
  }
}
