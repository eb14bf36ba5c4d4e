package io.github.pvelint.rules.snapshot;

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

/** Features of a VM that rule out keeping its memory. */
final class NoRamSnapshot implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "no-ram-snapshot",
              Category.SNAPSHOT,
              Severity.NOTE,
              "A shared directory or encrypted memory rules out snapshots with RAM")
          .vm()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox refuses to keep the memory of a VM that has mounted a directory of the host by
            virtiofs or whose memory is encrypted: no snapshot with RAM, no hibernation. Snapshots of
            the disks alone work, but are only as consistent as after a power cut unless the guest
            agent freezes the file systems.
            """)
        .detection(
            """
            `virtiofsN`, `amd-sev` or `intel-tdx`. Templates are left alone. Where live migration is
            of interest `vm-feature-blocks-live-migration` says it all.
            """)
        .remediation("Take snapshots without RAM, with the guest agent, or of the stopped VM.")
        .waiver("Nobody needs the memory in a snapshot.")
        .bad(
            """
            memory: 4096
            name: build
            virtiofs0: sources
            """)
        .good(
            """
            memory: 4096
            name: build
            """)
        .guidance(Guidance.G11)
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
    for (Setting feature : vm.unmovableFeatures()) {
      findings.add(
          Finding.at(
                  feature.spot(),
                  feature.key() + " rules out snapshots with RAM and hibernation of " + vm.label())
              .remedy(Remedy.advice("take snapshots without RAM, with the guest agent running")));
    }
  }
}
