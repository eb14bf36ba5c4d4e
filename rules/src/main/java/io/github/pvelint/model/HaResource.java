package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import java.util.Optional;

/** A guest that the HA manager looks after, or is told about. */
public record HaResource(SectionConfigSection section) {

  /** What the HA manager is to see to. */
  public enum State {
    /** That it runs; the default. {@code enabled} is an old word for it. */
    STARTED,
    /** That it is stopped; it is recovered to another node nevertheless. */
    STOPPED,
    /** That it is stopped; it is not recovered. */
    DISABLED,
    /** Nothing at all. */
    IGNORED
  }

  /** {@code vm:100} or {@code ct:101}. */
  public String sid() {
    return section.type() + ":" + section.id().raw();
  }

  /** What the guest's would be, if HA looks after it. */
  static String sid(Guest guest) {
    return (guest.kind() == GuestKind.LXC ? "ct:" : "vm:") + guest.vmid();
  }

  public int vmid() {
    return Integer.parseInt(section.id().raw());
  }

  /** The kind of guest that its type says; the guest of that number may be of the other one. */
  public GuestKind kind() {
    return section.type().equals("ct") ? GuestKind.LXC : GuestKind.QEMU;
  }

  /** Whether it is that guest: number and kind are the same. */
  public boolean isOf(Guest guest) {
    return guest.vmid() == vmid() && guest.kind() == kind();
  }

  public State state() {
    return switch (section.value("state").orElse("started")) {
      case "stopped" -> State.STOPPED;
      case "disabled" -> State.DISABLED;
      case "ignored" -> State.IGNORED;
      default -> State.STARTED;
    };
  }

  /** Whether a node's failure makes the HA manager move it to another one. */
  public boolean isActive() {
    return state() == State.STARTED || state() == State.STOPPED;
  }

  /** The group of releases before 9 that it is in. */
  public Optional<SectionConfigProperty> group() {
    return section.find("group");
  }

  /** Where the property is; the whole resource if it is not there. */
  public Spot spot(String key) {
    return section.spot(key);
  }

  /** {@code HA resource vm:100}, for sentences. */
  public String label() {
    return "HA resource " + sid();
  }
}
