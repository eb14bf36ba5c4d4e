package io.github.pvelint.rules;

import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Backup.Verification;
import io.github.pvelint.model.BackupEvidence;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.schema.GuestKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The backups of a cluster in fixtures and examples, which real ones would make unreadable: a file
 * {@code backups.list} in the cluster's folder with a line such as {@code
 * ct/101/2026-05-31T02:30:00Z verify: ok} for each.
 */
final class ListedBackups {
  private ListedBackups() {}

  /** The cluster with its backups, if there is a list of them. */
  static Cluster join(Cluster cluster, Path folder) {
    Path list = folder.resolve(cluster.root()).resolve("backups.list");
    if (!Files.exists(list)) {
      return cluster;
    }
    try {
      List<Backup> backups =
          Files.readAllLines(list).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> backup(cluster.root(), line))
              .toList();
      return cluster.with(new BackupEvidence(backups));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Backup backup(String root, String line) {
    String[] words = line.split(" verify: ", 2);
    String[] path = words[0].split("/", -1);
    Verification verification =
        switch (words.length == 1 ? "impossible" : words[1]) {
          case "ok" -> Verification.OK;
          case "failed" -> Verification.FAILED;
          case "none" -> Verification.NEVER;
          default -> Verification.IMPOSSIBLE;
        };
    return new Backup(
        path[0].equals("ct") ? GuestKind.LXC : GuestKind.QEMU,
        Integer.parseInt(path[1]),
        Instant.parse(path[2]),
        verification,
        false,
        root.isEmpty() ? words[0] : root + "/" + words[0]);
  }
}
