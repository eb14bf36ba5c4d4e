package io.github.pvelint.rule;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Vm;

/** A rule about VMs only. */
public interface VmRule extends GuestRule {

  @Override
  default boolean appliesTo(Guest guest) {
    return guest instanceof Vm vm && appliesTo(vm);
  }

  /** Whether the question makes sense for the VM. */
  default boolean appliesTo(Vm vm) {
    return true;
  }

  @Override
  default void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest instanceof Vm vm) {
      check(vm, cluster, findings);
    }
  }

  /** Judges one state of a VM. */
  void check(Vm vm, Cluster cluster, Findings findings);
}
