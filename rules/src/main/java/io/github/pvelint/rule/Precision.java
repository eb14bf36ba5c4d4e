package io.github.pvelint.rule;

/** How often a finding of a rule is right, in code scanning's terms. */
public enum Precision {
  /** Follows from the config alone, as Proxmox's code reads it. */
  VERY_HIGH("very-high"),
  /** Right but for rare set-ups. */
  HIGH("high"),
  /** A sign of a fault, not the proof. */
  MEDIUM("medium"),
  /** A matter of taste or of facts that no file holds. */
  LOW("low");

  private final String id;

  Precision(String id) {
    this.id = id;
  }

  /** The word that SARIF uses. */
  public String id() {
    return id;
  }
}
