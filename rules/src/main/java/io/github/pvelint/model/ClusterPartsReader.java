package io.github.pvelint.model;

import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what there is of the files beside the guests. Of most clusters a hook sees none. */
final class ClusterPartsReader {
  private static final String CPU_MODEL = "cpu-model:";

  private final ClusterParts.Files files;
  private final int pveMajor;

  ClusterPartsReader(ClusterParts.Files files, int pveMajor) {
    this.files = files;
    this.pveMajor = pveMajor;
  }

  ClusterParts read() {
    Optional<Source> users = file(ClusterFile.USERS);
    return new ClusterParts(
        storages(),
        backupJobs(),
        users.isPresent() ? Optional.of(Pools.read(users.get())) : Optional.empty(),
        users.isPresent() ? Optional.of(Roles.read(users.get())) : Optional.empty(),
        replication(),
        highAvailability(),
        mappings(),
        datacenter(),
        firewall(),
        corosync(),
        vzdumpDefaults(),
        cpuModels(),
        files.secrets(),
        Optional.empty());
  }

  private Optional<Source> file(ClusterFile file) {
    return files.file(file.path());
  }

  private Optional<Storages> storages() {
    Optional<Source> source = file(ClusterFile.STORAGES);
    return source.isPresent() ? Optional.of(Storages.read(source.get())) : Optional.empty();
  }

  private Optional<BackupJobs> backupJobs() {
    Optional<Source> jobs = file(ClusterFile.BACKUP_JOBS);
    Optional<Source> cron = file(ClusterFile.CRON_JOBS);
    return jobs.isEmpty() && cron.isEmpty()
        ? Optional.empty()
        : Optional.of(BackupJobs.read(jobs, cron, pveMajor));
  }

  private Optional<Replication> replication() {
    Optional<Source> source = file(ClusterFile.REPLICATION);
    return source.isPresent() ? Optional.of(Replication.read(source.get())) : Optional.empty();
  }

  private Optional<HighAvailability> highAvailability() {
    Optional<Source> resources = file(ClusterFile.HA_RESOURCES);
    Optional<Source> groups = file(ClusterFile.HA_GROUPS);
    Optional<Source> rules = file(ClusterFile.HA_RULES);
    return resources.isEmpty() && groups.isEmpty() && rules.isEmpty()
        ? Optional.empty()
        : Optional.of(HighAvailability.read(resources, groups, rules));
  }

  private Optional<ResourceMappings> mappings() {
    Optional<Source> pci = file(ClusterFile.PCI_MAPPINGS);
    Optional<Source> usb = file(ClusterFile.USB_MAPPINGS);
    Optional<Source> directory = file(ClusterFile.DIRECTORY_MAPPINGS);
    return pci.isEmpty() && usb.isEmpty() && directory.isEmpty()
        ? Optional.empty()
        : Optional.of(ResourceMappings.read(pci, usb, directory));
  }

  private Optional<Datacenter> datacenter() {
    Optional<Source> source = file(ClusterFile.DATACENTER);
    return source.isPresent() ? Optional.of(Datacenter.read(source.get())) : Optional.empty();
  }

  private Optional<Firewall> firewall() {
    List<Source> folder = files.folder(ClusterFile.FIREWALL_FOLDER);
    return folder.isEmpty() ? Optional.empty() : Firewall.read(folder);
  }

  private Optional<Corosync> corosync() {
    Optional<Source> source = file(ClusterFile.COROSYNC);
    return source.isPresent() ? Optional.of(Corosync.read(source.get())) : Optional.empty();
  }

  private Optional<KeyValueFile> vzdumpDefaults() {
    Optional<Source> source = file(ClusterFile.VZDUMP_DEFAULTS);
    return source.isPresent() ? Optional.of(KeyValueFile.read(source.get())) : Optional.empty();
  }

  private CustomCpuModels cpuModels() {
    Optional<Source> source = file(ClusterFile.CPU_MODELS);
    return source.isPresent()
        ? CustomCpuModels.of(cpuModels(source.get()))
        : CustomCpuModels.UNKNOWN;
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
