package io.github.pvelint.rules.hygiene;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class HygieneRules {
  private HygieneRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new BadValue(),
        new BootDeviceAbsent(),
        new ByteOrderMark(),
        new ContainerCannotStart(),
        new DuplicateKey(),
        new DuplicateMac(),
        new DuplicateSection(),
        new DuplicateStaticIp(),
        new DuplicateVmid(),
        new FileIgnoredByProxmox(),
        new ParseError(),
        new PendingUnapplied(),
        new PoolMembershipConflict(),
        new SameVolumeTwice(),
        new SecretFileInRepository(),
        new StorageContentMismatch(),
        new StorageUndefined(),
        new UnknownKey(),
        new UnknownSection(),
        new UnknownSubKey(),
        new UnusedDisk(),
        new ValueOutOfRange(),
        new VmidOutsideNextId(),
        new VmidRange(),
        new VolumeOwnedByOther(),
        new WaiverExpired(),
        new WaiverExpiring(),
        new WaiverMalformed(),
        new WaiverRefused(),
        new WaiverUnknownRule(),
        new WaiverUnused());
  }
}
