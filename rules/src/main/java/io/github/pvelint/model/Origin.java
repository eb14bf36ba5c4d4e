package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import java.util.List;

/**
 * Where the guests of a cluster were read, as far as it decides on what they can tell.
 *
 * @param sealed guests that are there, but whose configs cannot be read by design
 */
public record Origin(Kind kind, List<Sealed> sealed) {
  /** The files that the cluster itself reads, or copies of them. */
  public static final Origin FILES = new Origin(Kind.FILES, List.of());

  /** The files of a cluster as a backup of one of its hosts has them. */
  public static final Origin HOST_BACKUP = new Origin(Kind.HOST_BACKUP, List.of());

  /** What guests were read from. */
  public enum Kind {
    FILES,
    HOST_BACKUP,
    GUEST_BACKUPS
  }

  public Origin {
    sealed = List.copyOf(sealed);
  }

  /** The backups of guests. */
  public static Origin backups(List<Sealed> sealed) {
    return new Origin(Kind.GUEST_BACKUPS, sealed);
  }

  /**
   * Whether it was in backups of guests. Into these go the current options alone: neither snapshots
   * nor pending changes nor a lock (PVE::VZDump::LXC, PVE::VZDump::QemuServer).
   */
  public boolean isBackup() {
    return kind == Kind.GUEST_BACKUPS;
  }

  /**
   * A guest without a config to look at.
   *
   * @param anchor the file that is shut
   * @param why what keeps us from it, as part of a sentence
   */
  public record Sealed(GuestKind kind, int vmid, Slice anchor, String why) {
    /** {@code container 101} or {@code VM 100}, for sentences. */
    public String label() {
      return kind.noun() + " " + vmid;
    }
  }
}
