package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
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
import io.github.pvelint.schema.Property;
import java.util.Optional;

/** Devices that everybody in the container may write to. */
final class DeviceWorldWritable implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "device-world-writable",
              Category.ISOLATION,
              Severity.WARNING,
              "Everybody in the container may write to a device of the host")
          .container()
          .security("4.8")
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
            `mode=0666` hands the device to every process of the container, that of a broken web application
            included. Devices trust what is written to them: firmware, modems, disks.
            """)
        .detection(
            """
            `devN` with a `mode=` whose last digit lets others write (2, 3, 6 or 7). Silent without `mode=`:
            the node is then for its owner and group only.
            """)
        .remediation(
            """
            Give the node to the group that needs it, `mode=0660,gid=20`; the number is the one inside of the
            container (`getent group dialout`).
            """)
        .waiver(
            """
            There is one service in the container, and everything in it may use the device.
            """)
        .bad(
            """
            dev0: /dev/ttyUSB0,mode=0666
            hostname: zigbee
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            dev0: /dev/ttyUSB0,gid=20,mode=0660
            hostname: zigbee
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("container options", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (Setting device : container.family("dev")) {
      Optional<Property> mode = device.property("mode");
      if (mode.isPresent() && isForAllToWrite(mode.get().text())) {
        findings.add(
            Finding.at(
                    device.spot(mode.get()),
                    "everybody in " + container.label() + " may write to " + device.key())
                .remedy(remedy(container, device)));
      }
    }
  }

  private static boolean isForAllToWrite(String mode) {
    return (mode.charAt(mode.length() - 1) & 2) != 0;
  }

  private static Remedy remedy(Container container, Setting device) {
    return device.property("gid").isPresent()
        ? Remedy.setProperty(
            container, device, "mode", "0660", "its owner and its group may then use it, no others")
        : Remedy.advice(
            "set `mode=0660` and `gid=` to the container's group that needs the device"
                + " (`getent group dialout` in the container)");
  }
}
