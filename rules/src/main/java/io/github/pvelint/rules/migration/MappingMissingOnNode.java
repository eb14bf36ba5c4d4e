package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.MappedDevice;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;

/** Mappings without an entry for a node. */
final class MappingMissingOnNode implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "mapping-missing-on-node",
              Category.MIGRATION,
              Severity.WARNING,
              "A mapping that the VM uses is not on every node")
          .vm()
          .needs(Need.NODES, Need.MAPPINGS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A VM that uses a mapping starts only where the mapping has an entry for the node.
            Proxmox refuses to migrate it to any other node, stopped or not; under high availability
            it would not come up there.
            """)
        .detection(
            """
            `hostpciN`, `usbN` and `virtiofsN` that name a mapping, held against `mapping/*.cfg`:
            the mapping does not exist, or has no `map node=` line for a node on which the VM may
            come to run (all nodes of the cluster; for a VM under HA those that its rules leave).
            Silent in clusters of one node and for templates.
            """)
        .remediation(
            """
            Add the device or the directory of that node to the mapping (Datacenter > Resource
            Mappings, or Directory Mappings). If the node has no such thing, keep the VM away from
            it: a strict node affinity rule for a VM under HA.
            """)
        .waiver(
            """
            The nodes without an entry have no such device, and nobody means to move the VM there.
            """)
        .bad(
            """
            ==> mapping/usb.cfg <==
            tuner
            	map id=0bda:2838,node=pve1

            ==> nodes/pve1/qemu-server/100.conf <==
            name: media
            usb0: mapping=tuner
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> mapping/usb.cfg <==
            tuner
            	map id=0bda:2838,node=pve1
            	map id=0bda:2838,node=pve2

            ==> nodes/pve1/qemu-server/100.conf <==
            name: media
            usb0: mapping=tuner
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("resource mapping", "chapter-qm.html#resource_mapping")
        .manual("virtiofs", "chapter-qm.html#qm_virtiofs")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    for (MappedDevice device : MappedDevice.of(vm)) {
      device
          .fault(cluster.mappings().orElseThrow(), cluster.candidates(vm))
          .ifPresent(
              fault ->
                  findings.add(
                      Finding.at(device.spot(), fault)
                          .remedy(
                              Remedy.advice(
                                  "add an entry for each node to the mapping (Datacenter > Resource"
                                      + " Mappings), or keep the VM away from nodes without one"))));
    }
  }
}
