package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Devices given by raw lines, which one option of Proxmox would do. */
final class RawDeviceLinesInsteadOfDev implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "raw-device-lines-instead-of-dev",
              Category.KERNEL,
              Severity.NOTE,
              "Raw lines give the container a device that one devN line would give")
          .container()
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
            Before Proxmox VE 8.2 a device took two raw lines, a rule for its number and a mount of
            its node. `devN` does both, makes the node with the owner and mode that the container
            needs (so no id map has to be bent for it), says plainly at the start if the device is
            missing, and shows up in the web interface.
            """)
        .detection(
            """
            A raw `lxc.mount.entry` that binds a single node below `/dev` to the same place in the
            container, together with a `lxc.cgroup2.devices.allow` line for its number, for devices
            whose number is the same on every host. Silent for directories such as `/dev/dri`, which
            `devN` cannot give, for read-only binds, and for rules that allow everything.
            """)
        .remediation(
            """
            Replace the lines by `devN: /dev/...`. Name the group that uses the device in the
            container with `gid=`; by default the node belongs to the container's root, with mode
            0660. Unlike a mount entry with `optional`, a missing device then stops the start.
            """)
        .waiver("The file has to work on Proxmox VE 8.1 or older, or the device may be absent.")
        .bad(
            """
            hostname: vpn
            lxc.cgroup2.devices.allow: c 10:200 rwm
            lxc.mount.entry: /dev/net/tun dev/net/tun none bind,create=file 0 0
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            dev0: /dev/net/tun
            hostname: vpn
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G4, Guidance.G5)
        .manual("container options, dev", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    int free = 0;
    for (RawDevice device : RawDevice.in(container)) {
      while (container.option("dev" + free).isPresent()) {
        free++;
      }
      findings.add(finding(container, device, "dev" + free));
      free++;
    }
  }

  private static Finding finding(Container container, RawDevice device, String key) {
    Finding finding =
        Finding.at(
            device.entry().setting().spot(),
            container.label() + " gets " + device.node() + " by raw lines");
    for (DeviceAccess rule : device.rules()) {
      finding = finding.with(rule.setting().line(), "this line allows it");
    }
    return finding.remedy(
        new Remedy.EditFile(
            device.replaceable(container),
            key + ": " + device.node(),
            "one line in their place; add `gid=` for the group that uses it in the container"));
  }
}
