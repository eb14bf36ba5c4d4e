package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import java.util.Optional;

/**
 * The machine that a line gives a VM.
 *
 * @param setting {@code machine}, or {@code runningmachine} of a VM whose memory is kept
 * @param type as written, {@code pc-q35-9.2+pve1}
 */
public record Machine(Setting setting, Property type) {

  /**
   * The machine of a setting; empty if it leaves the type open ({@code machine: viommu=virtio}).
   */
  static Optional<Machine> of(Setting setting) {
    Optional<Property> type = setting.property("type");
    return type.isPresent() ? Optional.of(new Machine(setting, type.get())) : Optional.empty();
  }

  /** The version; empty for the latest that the node has. */
  public Optional<MachineVersion> version() {
    return MachineVersion.in(type.text());
  }

  /** The same machine without a version: {@code q35}, {@code pc} or {@code virt}. */
  public String unversioned() {
    if (type.text().contains("q35")) {
      return "q35";
    }
    return type.text().startsWith("virt") ? "virt" : "pc";
  }

  /** The same machine in that version. */
  public String in(MachineVersion version) {
    return named(unversioned(), version);
  }

  /** A machine ({@code q35}, {@code pc} or {@code virt}) in that version: {@code pc-q35-9.2}. */
  public static String named(String unversioned, MachineVersion version) {
    return switch (unversioned) {
      case "q35" -> "pc-q35-" + version;
      case "virt" -> "virt-" + version;
      default -> "pc-i440fx-" + version;
    };
  }
}
