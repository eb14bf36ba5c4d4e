package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.QemuArgument;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Options past Proxmox that open the host to a VM, or the VM to the network. */
final class VmRawArgsHostAccess implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "vm-raw-args-host-access",
              Category.ISOLATION,
              Severity.ERROR,
              "Options past Proxmox open up the host")
          .vm()
          .supersedesAt("vm-raw-args")
          .security("8.0")
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Some options of QEMU hand parts of the host to the VM: a character device writes to a file or socket
            of the host, 9p shares a directory, a drive opens any file, VFIO hands over a PCI device, and without
            its sandbox QEMU may make any system call. A monitor or debugger on the network gives whoever reaches
            it control of the VM, and with it what QEMU may do on the host. In `args` nobody checks any of it.
            """)
        .detection(
            """
            `args` holds `-chardev` (other than `spicevmc`, `null` and the like, which stay within QEMU),
            `-fsdev` or `-virtfs`, `-drive`, `-blockdev`, `-hda` and its like (other than read-only firmware,
            `if=pflash`), `-device vfio-*`, `-sandbox off`, or a monitor (`-monitor`, `-qmp`, `-gdb`, `-s`) that
            listens on the network. One finding, at the first of them.
            """)
        .remediation(
            """
            Use what Proxmox has: `hostpciN`, `virtiofsN`, a disk on a storage, `serialN: socket`,
            `qm monitor VMID`. Remove the sandbox and network options.
            """)
        .waiver("A test environment in which the VM is as trusted as the host.")
        .bad(
            """
            args: -monitor tcp:0.0.0.0:4444,server,nowait
            memory: 2048
            name: lab
            """)
        .good(
            """
            args: -chardev spicevmc,id=vdagent,name=vdagent
            memory: 2048
            name: lab
            """)
        .guidance(Guidance.G1, Guidance.G5)
        .manual("VM options, args", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    List<QemuArgument> opening = new ArrayList<>(0);
    for (QemuArgument argument : vm.arguments()) {
      if (HostArguments.opens(argument)) {
        opening.add(argument);
      }
    }
    if (opening.isEmpty()) {
      return;
    }
    String names =
        opening.stream().map(HostArguments::described).distinct().collect(Collectors.joining(", "));
    vm.option("args")
        .ifPresent(
            args ->
                findings.add(
                    Finding.at(
                            args.spot().underlining(opening.get(0).slice()),
                            "args of " + vm.label() + " open up the host: " + names)
                        .remedy(
                            Remedy.advice(
                                "use Proxmox's own means (`hostpciN`, `virtiofsN`, a disk on a"
                                    + " storage, `serialN: socket`, `qm monitor`) and remove these"
                                    + " options"))));
  }
}
