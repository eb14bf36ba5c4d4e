package io.github.pvelint.input;

import io.github.pvelint.model.BackupJobs;
import io.github.pvelint.model.Pools;
import io.github.pvelint.model.Storages;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.syntax.Source;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the files beside the guests say of a cluster. A file that is not there is absent, not empty.
 */
record ClusterParts(
    Optional<Storages> storages,
    Optional<BackupJobs> backupJobs,
    Optional<Pools> pools,
    CustomCpuModels cpus) {
  private static final String CPU_MODEL = "cpu-model:";

  /** Gives the cluster's files by their name below its root; absent where there is none. */
  interface Files {
    Optional<Source> file(String name);
  }

  static ClusterParts read(Files files) {
    return new ClusterParts(
        files.file(ClusterFiles.STORAGES).map(Storages::read),
        backupJobs(files),
        files.file(ClusterFiles.USERS).map(Pools::read),
        files
            .file(ClusterFiles.CPU_MODELS)
            .map(source -> CustomCpuModels.of(cpuModels(source)))
            .orElse(CustomCpuModels.UNKNOWN));
  }

  private static Optional<BackupJobs> backupJobs(Files files) {
    Optional<Source> jobs = files.file(ClusterFiles.JOBS);
    Optional<Source> cron = files.file(ClusterFiles.CRON_JOBS);
    return jobs.isEmpty() && cron.isEmpty()
        ? Optional.empty()
        : Optional.of(BackupJobs.read(jobs, cron));
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
