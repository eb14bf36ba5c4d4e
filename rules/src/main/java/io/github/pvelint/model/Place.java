package io.github.pvelint.model;

/**
 * The part of a guest config that a line belongs to.
 *
 * @param name the name of the snapshot or of the special section; empty for the other parts
 */
public record Place(Part part, String name) {

  /** What a section is to Proxmox. */
  public enum Part {
    /** Before the first header: what the guest was configured with last. */
    CURRENT,
    /** {@code [pve:pending]} of a container, {@code [PENDING]} of a VM: applied at next start. */
    PENDING,
    /** A frozen copy; a rollback brings it back. */
    SNAPSHOT,
    /** {@code [special:cloudinit]} or {@code [special:fleecing]} of a VM: Proxmox's own notes. */
    SPECIAL
  }

  /** The main part of every file. */
  public static final Place CURRENT = new Place(Part.CURRENT, "");

  /** Changes that wait for the next start. */
  public static final Place PENDING = new Place(Part.PENDING, "");

  /** The snapshot of that name. */
  public static Place snapshot(String name) {
    return new Place(Part.SNAPSHOT, name);
  }

  /** The special section of that name. */
  public static Place special(String name) {
    return new Place(Part.SPECIAL, name);
  }

  /** Whether it is the special section of that name. */
  public boolean isSpecial(String section) {
    return part == Part.SPECIAL && name.equals(section);
  }

  /**
   * The part of a finding's identity that the place makes: empty for current and pending alike, so
   * that a pending risk keeps its identity when it is applied.
   */
  public String identity() {
    return switch (part) {
      case CURRENT, PENDING -> "";
      case SNAPSHOT -> "snapshot " + name;
      case SPECIAL -> "special " + name;
    };
  }
}
