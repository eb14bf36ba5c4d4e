package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import java.util.Optional;

/** {@code efidisk0}: where the UEFI firmware of a VM keeps its variables. */
public record EfiDisk(Disk disk) {

  /** Whether it is of the kind that can hold Secure Boot keys ({@code efitype}; default 2m). */
  public boolean is4m() {
    return setting().has("efitype", "4m");
  }

  /** Whether Secure Boot is on from the start, with Microsoft's keys; default off. */
  public boolean hasPreEnrolledKeys() {
    return setting().isOn("pre-enrolled-keys");
  }

  /**
   * Which of Microsoft's certificates are known to be in it: 2011 (also if nothing is said), 2023
   * and 2023w (a part of the new ones) or 2023k (all of them).
   */
  public String certificates() {
    Optional<Property> named = setting().property("ms-cert");
    return named.isPresent() ? named.get().text() : "2011";
  }

  /** Where the certificates are, or would be, named. */
  public Spot certificatesSpot() {
    Optional<Property> named = setting().property("ms-cert");
    return named.map(setting()::spot).orElseGet(() -> setting().missing("ms-cert"));
  }

  public Setting setting() {
    return disk.setting();
  }
}
