package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.QemuArgument;
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
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Options that go to QEMU past Proxmox. */
final class VmRawArgs implements VmRule {
  /** What Proxmox has of its own for options of QEMU. */
  private static final Map<String, String> OWN =
      Map.ofEntries(
          Map.entry("cpu", "cpu"),
          Map.entry("machine", "machine"),
          Map.entry("smp", "cores"),
          Map.entry("smbios", "smbios1"),
          Map.entry("audiodev", "audio0"),
          Map.entry("soundhw", "audio0"),
          Map.entry("vga", "vga"),
          Map.entry("netdev", "net0"),
          Map.entry("serial", "serial0"),
          Map.entry("m", "memory"),
          Map.entry("rtc", "localtime"));

  private static final RuleInfo INFO =
      RuleInfo.of(
              "vm-raw-args", Category.ISOLATION, Severity.NOTE, "Options go to QEMU past Proxmox")
          .vm()
          .security("3.5")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            What `args` says is given to QEMU as it stands. Proxmox does not check it and does not know what it
            makes: devices and disks in it are in no backup, no snapshot and no migration check, a second `-cpu`
            replaces the one that the config shows, and an update of QEMU can make the VM fail to start.
            """)
        .detection(
            """
            `args` holds at least one option; the finding names them. If one of them opens the host,
            `vm-raw-args-host-access` is reported instead.
            """)
        .remediation(
            """
            Use the option that Proxmox has for it (`cpu`, `machine`, `hostpciN`, `usbN`, `serialN`, `rng0`,
            `smbios1`), and keep in `args` only what has none.
            """)
        .waiver(
            """
            There is no other way (a macOS guest, Looking Glass), and whoever moves the VM knows of it.
            """)
        .bad(
            """
            args: -cpu host,kvm=off
            memory: 4096
            name: windows
            """)
        .good(
            """
            cpu: host,hidden=1
            memory: 4096
            name: windows
            """)
        .guidance(Guidance.G1)
        .manual("VM options, args", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Set<String> names = new LinkedHashSet<>();
    for (QemuArgument argument : vm.arguments()) {
      names.add(argument.name());
    }
    if (names.isEmpty()) {
      return;
    }
    String listed = names.stream().map(name -> "-" + name).collect(Collectors.joining(", "));
    vm.option("args")
        .ifPresent(
            args ->
                findings.add(
                    Finding.at(
                            args.spot(), vm.label() + " gives QEMU options of its own: " + listed)
                        .remedy(remedy(names))));
  }

  private static Remedy remedy(Set<String> names) {
    Set<String> own = new TreeSet<>();
    names.forEach(name -> Optional.ofNullable(OWN.get(name)).ifPresent(own::add));
    return Remedy.advice(
        own.isEmpty()
            ? "Proxmox has no option of its own for this: tell whoever moves or restores the VM"
            : "see whether Proxmox's own options do it: "
                + own.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
  }
}
