package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.time.Instant;

/**
 * One finished backup of a guest.
 *
 * @param vmid the guest's number
 * @param time when it was begun
 * @param verification what is known of its data
 * @param isProtected whether it is kept from being pruned
 * @param name the file or folder that it is, as reports name it
 */
public record Backup(
    GuestKind kind,
    int vmid,
    Instant time,
    Verification verification,
    boolean isProtected,
    String name) {

  /** What is known of a backup's data. */
  public enum Verification {
    /** A Proxmox Backup Server has read it all again, and it was right. */
    OK,
    /** It has read it again, and parts are missing or wrong. */
    FAILED,
    /** Never read again since it was written. */
    NEVER,
    /** The kind of backup has nothing of the sort. */
    IMPOSSIBLE
  }

  /** Whether the guest is the one that was backed up. */
  public boolean isOf(Guest guest) {
    return guest.kind() == kind && guest.vmid() == vmid;
  }

  /** {@code container 101} or {@code VM 100}, for sentences. */
  public String label() {
    return kind.noun() + " " + vmid;
  }

  /** Where findings point that are about the backup: its beginning. */
  public Slice anchor() {
    return Source.of(name, new byte[0]).slice(0, 0);
  }
}
