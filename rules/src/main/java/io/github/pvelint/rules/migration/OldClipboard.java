package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.MachineVersion;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import io.github.pvelint.schema.Property;
import java.util.Optional;

/** A clipboard whose state old machine versions cannot move. */
final class OldClipboard implements VmRule {
  private static final MachineVersion FIRST = MachineVersion.of(10, 1);
  private static final RuleInfo INFO =
      RuleInfo.of(
              "old-clipboard",
              Category.MIGRATION,
              Severity.WARNING,
              "The VNC clipboard rules out live migration with this machine version")
          .vm()
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The clipboard of the noVNC console (`vga: ...,clipboard=vnc`) can be moved with a running
            VM only from machine version 10.1 on. Before, Proxmox refuses the live migration.
            """)
        .detection(
            """
            `clipboard=vnc` in `vga`, and a machine version below 10.1: pinned, or of Windows
            without a version what Proxmox makes of it. On Proxmox VE 8 (`--pve-version 8`) every
            version is below. Silent for templates, and where the cluster is known to have a single
            node.
            """)
        .remediation(
            """
            Drop `clipboard=vnc`, or move to machine version 10.1 or later where all nodes have it.
            """)
        .waiver("The VM need not be moved while it runs.")
        .bad(
            """
            machine: pc-q35-9.2
            name: desktop
            vga: std,clipboard=vnc
            """)
        .good(
            """
            machine: pc-q35-10.1
            name: desktop
            """)
        .guidance(Guidance.G9)
        .manual("display", "chapter-qm.html#qm_display")
        .manual("migration", "chapter-qm.html#qm_migration")
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
    Optional<Setting> display = vm.option("vga");
    if (display.isEmpty() || !hasVncClipboard(display.get())) {
      return;
    }
    Optional<String> reason = reason(vm, cluster.circumstances().pveMajor());
    if (reason.isPresent()) {
      findings.add(finding(vm, display.get(), reason.get()));
    }
  }

  private static boolean hasVncClipboard(Setting display) {
    Optional<Property> type = display.property("clipboard");
    return type.isPresent() && type.get().text().equals("vnc");
  }

  private static Optional<String> reason(Vm vm, int release) {
    if (release < 9) {
      return Optional.of("which came with Proxmox VE 9");
    }
    return vm.machineVersion()
        .filter(version -> version.isOlderThan(FIRST))
        .map(version -> vm.label() + " has " + version);
  }

  private static Finding finding(Vm vm, Setting display, String reason) {
    Property clipboard = display.property("clipboard").orElseThrow();
    return Finding.at(
            display.spot(clipboard),
            "live migration with the VNC clipboard needs machine version 10.1, " + reason)
        .remedy(
            Remedy.dropProperty(
                vm, display, clipboard, "takes effect when the VM is stopped and started"));
  }
}
