package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The finished backups that were met beside a cluster. What lies on storages that were not given is
 * not among them.
 */
public final class BackupEvidence {
  private record Key(GuestKind kind, int vmid) {}

  private final Map<Key, Backup> newest = new LinkedHashMap<>();
  private final int count;

  /** The evidence that some backups make, in any order. */
  public BackupEvidence(List<Backup> backups) {
    count = backups.size();
    backups.stream()
        .sorted(
            Comparator.comparingInt(Backup::vmid)
                .thenComparing(Backup::kind)
                .thenComparing(Comparator.comparing(Backup::time).reversed())
                .thenComparing(Backup::name))
        .forEach(backup -> newest.putIfAbsent(new Key(backup.kind(), backup.vmid()), backup));
  }

  /** The guest's newest backup; absent if none was met. */
  public Optional<Backup> newest(Guest guest) {
    return Optional.ofNullable(newest.get(new Key(guest.kind(), guest.vmid())));
  }

  /** The newest backup of every guest, by number. */
  public List<Backup> newest() {
    return List.copyOf(newest.values());
  }

  /** How many backups there are. */
  public int count() {
    return count;
  }
}
