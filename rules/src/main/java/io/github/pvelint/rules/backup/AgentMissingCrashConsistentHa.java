package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.HighAvailability;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.Optional;

/** VMs under HA whose backups are taken without their knowing. */
final class AgentMissingCrashConsistentHa implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "agent-missing-crash-consistent-ha",
              Category.BACKUP,
              Severity.WARNING,
              "Backups of a VM under HA are only as good as after a power cut")
          .vm()
          .needs(Need.BACKUP_JOBS, Need.HA)
          .supersedes("agent-missing-crash-consistent")
          .precision(Precision.MEDIUM)
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
            A VM under HA is one that matters. Without the guest agent its file systems are not
            frozen for the backup: what is restored is the state after a power cut, and a database
            has to recover from it.
            """)
        .detection(
            """
            As `agent-missing-crash-consistent`, for a VM that the HA manager keeps running and
            that a job in mode `snapshot` really takes.
            """)
        .remediation(
            """
            Install `qemu-guest-agent` in the guest (on Windows from the virtio-win ISO), then
            switch the option on and stop and start the VM.
            """)
        .waiver("The VM is an appliance without an agent, or is backed up from inside.")
        .bad(
            """
            ==> nodes/pve1/qemu-server/101.conf <==
            name: db
            ostype: l26
            scsi0: ceph:vm-101-disk-0,size=32G
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            ==> ha/resources.cfg <==
            vm: 101
            	state started
            """)
        .good(
            """
            ==> nodes/pve1/qemu-server/101.conf <==
            agent: 1
            name: db
            ostype: l26
            scsi0: ceph:vm-101-disk-0,size=32G
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            ==> ha/resources.cfg <==
            vm: 101
            	state started
            """)
        .guidance(Guidance.G12)
        .manual("guest agent", "chapter-qm.html#qm_qga_enable")
        .manual("file system freeze", "chapter-qm.html#qm_qga_fsfreeze")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<HighAvailability> ha = cluster.highAvailability();
    Optional<HaResource> resource = ha.isPresent() ? ha.get().resource(vm) : Optional.empty();
    boolean runsUnderHa =
        resource.isPresent() && resource.get().state() == HaResource.State.STARTED;
    if (!runsUnderHa || !AgentMissingCrashConsistent.lacksAgent(vm)) {
      return;
    }
    cluster.backupJobs().orElseThrow().covering(vm, cluster).stream()
        .filter(job -> job.mode().equals("snapshot"))
        .findFirst()
        .ifPresent(
            job ->
                findings.add(
                    AgentMissingCrashConsistent.finding(
                            vm,
                            job.label()
                                + " does not freeze the file systems of "
                                + vm.label()
                                + ", which is under HA: the agent is off")
                        .with(job.anchor(), "the job")));
  }
}
