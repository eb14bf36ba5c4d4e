package io.github.pvelint.model;

import java.time.Duration;
import java.util.Optional;

/** What a workload needs of the guest it runs in; no config says so by itself. */
public sealed interface WorkloadNeed {

  /** A need that a guest meets or does not. */
  enum Trait implements WorkloadNeed {
    /** Strong isolation: the workload is not trusted, or belongs to another party. */
    ISOLATION("isolation"),
    /** It must move to another node without a break. */
    LIVE_MIGRATION("live-migration"),
    /** A kernel of its own choice: modules, a version, real time. */
    OWN_KERNEL("own-kernel"),
    /** An operating system that is no Linux. */
    NON_LINUX("non-linux");

    private final String id;

    Trait(String id) {
      this.id = id;
    }

    /** The word that declares it. */
    public String id() {
      return id;
    }
  }

  /** What {@link #of} reads a backup's age from. */
  String BACKUP_FORM = "backup-[1-9][0-9]{0,5}h";

  /** The need that a word declares: a trait, or {@code backup-24h}; absent if there is none. */
  static Optional<WorkloadNeed> of(String word) {
    if (word.matches(BACKUP_FORM)) {
      String hours = word.substring("backup-".length(), word.length() - 1);
      return Optional.of(new BackupWithin(Duration.ofHours(Long.parseLong(hours))));
    }
    for (Trait trait : Trait.values()) {
      if (trait.id().equals(word)) {
        return Optional.of(trait);
      }
    }
    return Optional.empty();
  }

  /**
   * A backup that is never older than that (recovery point objective).
   *
   * @param age more than zero
   */
  record BackupWithin(Duration age) implements WorkloadNeed {

    /** Written out: a record's own costs 20 ms when one is first called. */
    @Override
    public boolean equals(Object other) {
      return other instanceof BackupWithin that && age.equals(that.age);
    }

    @Override
    public int hashCode() {
      return age.hashCode();
    }
  }
}
