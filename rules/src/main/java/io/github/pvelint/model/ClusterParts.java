package io.github.pvelint.model;

import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;

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
    return new ClusterPartsReader(files, pveMajor).read();
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
}
