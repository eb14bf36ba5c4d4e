package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
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
import java.util.Set;

/** Ways to give a VM a device that Proxmox has forgotten, and serial ports that are none. */
final class LegacyPassthroughKeys implements VmRule {
  private static final Set<String> OLD = Set.of("hostusb", "hostpci");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-passthrough-keys",
              Category.LIFECYCLE,
              Severity.WARNING,
              "A device is passed to the VM in a way that Proxmox VE does not know")
          .vm()
          .supersedesAt("unknown-key", "value-out-of-range")
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
            `hostusb` and `hostpci` without a number are options of the first releases. Proxmox
            drops such a line, and the VM starts without its device. A serial port can be a
            `socket` or a device below `/dev`; with anything else the VM does not start.
            """)
        .detection(
            """
            A `hostusb` or `hostpci` line without a number in the current or pending section, and a
            `serialN` whose value is neither `socket` nor a path below `/dev/`.
            """)
        .remediation(
            """
            `hostpci0: 0000:01:00.0` or `usb0: host=1234:5678`, best with a resource mapping
            (`mapping=NAME`); for a serial console `serial0: socket`.
            """)
        .waiver("Never: remove the line if nobody misses the device.")
        .bad(
            """
            hostpci: 01:00.0
            name: tv
            """)
        .good(
            """
            hostpci0: 0000:01:00.0
            name: tv
            serial0: socket
            """)
        .guidance(Guidance.G15)
        .manual("PCI passthrough", "chapter-qm.html#qm_pci_passthrough_vm_config")
        .manual("USB passthrough", "chapter-qm.html#qm_usb_passthrough")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (!vm.isNextStart()) {
      for (Complaint complaint : vm.config().complaints()) {
        if (isOldKey(complaint)) {
          findings.add(finding(complaint));
        }
      }
    }
    for (Setting serial : vm.family("serial")) {
      if (!serial.value().equals("socket") && !serial.value().startsWith("/dev/")) {
        findings.add(
            Finding.at(
                    serial.spot().underlining(serial.valueSlice()),
                    serial.key() + " is neither a socket nor a device: the VM does not start")
                .remedy(Remedy.set(vm, serial.key(), "socket", "a console for `qm terminal`")));
      }
    }
  }

  private static boolean isOldKey(Complaint complaint) {
    return complaint.reason() == Complaint.Reason.UNKNOWN_KEY
        && complaint.place().part() != Place.Part.SNAPSHOT
        && OLD.contains(complaint.at().text());
  }

  private static Finding finding(Complaint complaint) {
    String key = complaint.at().text();
    String now = key.equals("hostpci") ? "hostpci0" : "usb0";
    return Finding.at(
            new Spot(complaint.at(), complaint.place(), key, "", "", ""),
            key + " without a number is no longer an option: the VM starts without the device")
        .remedy(Remedy.advice("use `" + now + "` for it, or remove the line"));
  }
}
