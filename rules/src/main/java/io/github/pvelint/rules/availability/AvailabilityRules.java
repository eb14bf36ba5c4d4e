package io.github.pvelint.rules.availability;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class AvailabilityRules {
  private AvailabilityRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new HaDisabledState(),
        new HaGroupsLegacy(),
        new HaGuestLocalDevice(),
        new HaGuestLocalVolume(),
        new HaGuestReplicatedVolume(),
        new HaNoCandidateNode(),
        new HaResourceOrphan(),
        new HaStorageRestricted(),
        new HaTemplate(),
        new HaTooFewNodes(),
        new OrphanReplication(),
        new ReplicationJobFails(),
        new ReplicationTarget(),
        new ReplicationTargetDisabled(),
        new ReplicationTargetDuplicate());
  }
}
