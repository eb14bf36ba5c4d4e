package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;

/** Features of a VM whose state cannot be moved or kept. */
final class VmFeatureBlocksLiveMigration implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "vm-feature-blocks-live-migration",
              Category.MIGRATION,
              Severity.WARNING,
              "A shared directory or encrypted memory rules out live migration")
          .vm()
          .supersedes("no-ram-snapshot")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A directory of the host that the guest has mounted by virtiofs, and memory that the
            processor encrypts (AMD SEV, Intel TDX), cannot be taken along while the VM runs.
            Proxmox refuses live migration, and for the same reason snapshots with RAM and
            hibernation. For maintenance of its node such a VM has to be shut down.
            """)
        .detection(
            """
            `virtiofsN`, `amd-sev` or `intel-tdx`. Silent for templates, and where the cluster is
            known to have a single node; snapshots with RAM are then `no-ram-snapshot`.
            """)
        .remediation(
            """
            Give the guest its files over the network (NFS, CIFS) or on a disk of its own. Where
            encrypted memory is a must, plan downtime for the VM.
            """)
        .waiver("The VM belongs to its node, and its downtime is planned for.")
        .bad(
            """
            memory: 4096
            name: build
            virtiofs0: sources,cache=auto
            """)
        .good(
            """
            memory: 4096
            name: build
            scsi0: ceph:vm-101-disk-0,size=32G
            """)
        .guidance(Guidance.G9, Guidance.G10)
        .manual("virtiofs", "chapter-qm.html#qm_virtiofs")
        .manual("memory encryption", "chapter-qm.html#qm_memory_encryption")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (cluster.isSingleNode()) {
      return;
    }
    for (Setting feature : vm.unmovableFeatures()) {
      findings.add(
          Finding.at(
                  feature.spot(),
                  feature.key()
                      + " rules out live migration, snapshots with RAM and hibernation of "
                      + vm.label())
              .remedy(
                  Remedy.advice(
                      feature.key().startsWith("virtiofs")
                          ? "share the directory over the network, or plan downtime for moving the VM"
                          : "plan downtime for moving the VM, or do without encrypted memory")));
    }
  }
}
