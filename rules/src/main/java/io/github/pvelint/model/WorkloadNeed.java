package io.github.pvelint.model;

import java.time.Duration;

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

  /**
   * A backup that is never older than that (recovery point objective).
   *
   * @param age more than zero
   */
  record BackupWithin(Duration age) implements WorkloadNeed {}
}
