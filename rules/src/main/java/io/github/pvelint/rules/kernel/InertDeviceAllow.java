package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.DeviceNumber;
import io.github.pvelint.model.DeviceRule;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Device rules that do nothing. */
final class InertDeviceAllow implements ContainerRule {
  private static final DeviceNumber CONSOLE = DeviceNumber.character(5, 1);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "inert-device-allow",
              Category.KERNEL,
              Severity.NOTE,
              "A device rule has no effect in an unprivileged container")
          .container()
          .precision(Precision.HIGH)
          .fix(Fix.SAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox lets an unprivileged container use every device number: what it can reach is
            decided by the nodes in its `/dev`, which it cannot make itself. A rule that allows a
            number then changes nothing, and without a node there is no device either.
            """)
        .detection(
            """
            A raw `lxc.cgroup2.devices.allow` line in an unprivileged container that is given no
            node with an allowed number by `devN` or a mount. Silent if there are `devices.deny`
            lines, if a given node's number is not known (a directory, numbers given out at boot),
            for rules that allow everything (`devices-allow-all-unprivileged`), and for the console
            of a container that has `console: 0`.
            """)
        .remediation("Remove the line; if the device is needed, add a `devN` line for its node.")
        .waiver("The line is kept for the day when the container is restored as privileged.")
        .bad(
            """
            hostname: vpn
            lxc.cgroup2.devices.allow: c 10:200 rwm
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
        .guidance(Guidance.G5)
        .manual("container options, dev", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isPrivileged() || !container.raw("lxc.cgroup2.devices.deny").isEmpty()) {
      return;
    }
    for (DeviceAccess line : container.devices()) {
      Optional<DeviceRule> rule = line.rule();
      if (rule.isPresent() && isInert(container, rule.get())) {
        findings.add(
            Finding.at(
                    line.setting().spot(),
                    "this rule does nothing: "
                        + container.label()
                        + " is unprivileged and is given no node that it is for")
                .remedy(Remedy.removeLine(line.setting(), "changes nothing else")));
      }
    }
  }

  private static boolean isInert(Container container, DeviceRule rule) {
    if (rule.isAll() || (rule.allows(CONSOLE) && isConsoleOff(container))) {
      return false;
    }
    for (DeviceAccess device : container.devices()) {
      Optional<String> node = device.path();
      if (node.isPresent() && mayBeFor(rule, node.get())) {
        return false;
      }
    }
    return true;
  }

  /** What number a node has is not known of all. */
  private static boolean mayBeFor(DeviceRule rule, String node) {
    Optional<DeviceNumber> number = DeviceNumber.ofNode(node);
    return number.isEmpty() || rule.allows(number.get());
  }

  /** Proxmox then denies the console's number, so that a rule which allows it counts. */
  private static boolean isConsoleOff(Container container) {
    Optional<Setting> console = container.option("console");
    return console.isPresent() && console.get().value().equals("0");
  }
}
