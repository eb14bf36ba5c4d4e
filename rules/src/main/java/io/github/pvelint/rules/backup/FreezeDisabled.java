package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import io.github.pvelint.schema.Property;
import java.util.Optional;

/** VMs whose agent is told not to freeze the file systems. */
final class FreezeDisabled implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "freeze-disabled",
              Category.BACKUP,
              Severity.WARNING,
              "The guest agent is told not to freeze the file systems for backups")
          .vm()
          .precision(Precision.HIGH)
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
            The agent is on, so backups of a running VM could be consistent, but `freeze-fs=0` (in
            older releases `freeze-fs-on-backup` or `guest-fsfreeze`) keeps it from freezing the file
            systems. Backups are then only as good as after a power cut. Often the switch was set to
            get past one fault, and forgotten.
            """)
        .detection(
            """
            `agent` is on and one of the three names of the switch is off. Silent if the agent is off
            (`agent-missing-crash-consistent`), and for templates.
            """)
        .remediation(
            """
            Drop the switch and watch the next backup. If freezing hangs the guest, mend that: often
            a loop mount or an old agent.
            """)
        .waiver(
            """
            A database with backups of its own is disturbed by freezing, such as Microsoft SQL Server
            whose log chain VSS would break.
            """)
        .bad(
            """
            agent: enabled=1,freeze-fs-on-backup=0
            name: db
            """)
        .good(
            """
            agent: enabled=1,fstrim_cloned_disks=1
            name: db
            """)
        .guidance(Guidance.G12)
        .manual("file system freeze", "chapter-qm.html#qm_qga_fsfreeze")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<Setting> agent = vm.agent().setting();
    Optional<Property> off = vm.agent().freezeOff();
    if (agent.isPresent() && off.isPresent() && vm.agent().isEnabled()) {
      findings.add(finding(vm, agent.get(), off.get()));
    }
  }

  private static Finding finding(Vm vm, Setting agent, Property off) {
    return Finding.at(
            agent.spot(off), "backups of " + vm.label() + " do not freeze its file systems")
        .remedy(Remedy.dropProperty(vm, agent, off, "takes effect at the next start"));
  }
}
