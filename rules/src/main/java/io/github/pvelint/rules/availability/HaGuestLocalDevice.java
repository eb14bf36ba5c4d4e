package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.HostBinding;
import io.github.pvelint.model.MappedDevice;
import io.github.pvelint.model.ResourceMappings;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** HA guests that do not start elsewhere. */
final class HaGuestLocalDevice implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-guest-local-device",
              Category.AVAILABILITY,
              Severity.ERROR,
              "An HA guest needs a device or directory of one node")
          .anyGuest()
          .needs(Need.NODES, Need.HA)
          .supersedes(
              "device-blocks-live-migration",
              "mapping-missing-on-node",
              "bind-mount-blocks-migration",
              "device-missing-after-migration")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The HA manager starts the guest on another node without asking whether it can run there.
            A device or directory of the old host is not there: the start fails, HA tries the next
            node, and in the end the guest is in error state. A planned move fails the same way, and
            a node that is to be emptied waits for the guest.
            """)
        .detection(
            """
            A guest that HA looks after (state started or stopped) and that may run on more than one
            node. Of a VM: `hostpciN` and `usbN` without mapping, `serialN` other than `socket`,
            `parallelN`, `ivshmem`, and mappings that one of those nodes lacks (if `mapping/*.cfg`
            is there). Of a container: bind and device mounts without `shared=1`, `devN` and raw
            mount entries of what not every Proxmox host has. Silent for templates.
            """)
        .remediation(
            """
            Map the device on every node that may run the guest, keep the guest to those nodes with
            a strict node affinity rule, or take it out of HA.
            """)
        .waiver(
            """
            All nodes that may run the guest have the same device or directory at that place.
            """)
        .bad(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> nodes/pve1/qemu-server/100.conf <==
            hostpci0: 0000:01:00.0
            name: render
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> nodes/pve1/qemu-server/100.conf <==
            name: render
            serial0: socket
            usb0: spice
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9, Guidance.G10)
        .manual("resource mapping", "chapter-qm.html#resource_mapping")
        .manual("HA requirements", "chapter-ha-manager.html#_requirements")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<HaResource> resource = cluster.activeResource(guest);
    if (resource.isEmpty()) {
      return;
    }
    Set<String> candidates = cluster.candidates(guest);
    if (candidates.size() > 1) {
      judge(guest, resource.get(), candidates, cluster, findings);
    }
  }

  private static void judge(
      Guest guest,
      HaResource resource,
      Set<String> candidates,
      Cluster cluster,
      Findings findings) {
    if (guest instanceof Vm vm) {
      for (HostBinding device : HostBinding.devices(vm)) {
        findings.add(finding(device.setting().spot(), device.label(), guest, resource));
      }
      Optional<ResourceMappings> mappings = cluster.mappings();
      if (mappings.isPresent()) {
        mapped(vm, mappings.get(), candidates, findings);
      }
    } else if (guest instanceof Container container) {
      List<HostBinding> bindings = new ArrayList<>(HostBinding.mounts(container));
      bindings.addAll(HostBinding.unchecked(container));
      for (HostBinding binding : bindings) {
        findings.add(finding(binding.spot(), binding.label(), guest, resource));
      }
    }
  }

  private static void mapped(
      Vm vm, ResourceMappings mappings, Set<String> candidates, Findings findings) {
    for (MappedDevice device : MappedDevice.of(vm)) {
      Optional<String> fault = device.fault(mappings, candidates);
      if (fault.isPresent()) {
        findings.add(
            Finding.at(
                    device.spot(), fault.get() + ": HA cannot start " + vm.label() + " everywhere")
                .remedy(
                    Remedy.advice("add an entry for each node that may run it to the mapping")));
      }
    }
  }

  private static Finding finding(Spot spot, String what, Guest guest, HaResource resource) {
    return Finding.at(spot, what + " keeps HA from starting " + guest.label() + " on another node")
        .with(resource.section().header(), "the HA resource")
        .remedy(
            Remedy.advice(
                "map the device or provide the directory on every node that may run it, or keep it to"
                    + " nodes that have it with a strict node affinity rule"));
  }
}
