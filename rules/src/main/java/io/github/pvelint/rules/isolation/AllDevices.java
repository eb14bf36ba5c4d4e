package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceRule;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Device rules that allow everything. */
final class AllDevices {
  private static final Set<String> GROUPS = Set.of("lxc.cgroup2.devices.", "lxc.cgroup.devices.");

  private AllDevices() {}

  /** The lines that allow every device, or every one of a type, and are not taken back. */
  static List<Setting> allowedBy(Container container) {
    List<Setting> lines = new ArrayList<>(0);
    for (Setting line : container.section().raw()) {
      if (isFor(line, "allow") && allowsAll(line)) {
        lines.add(line);
      } else if (isFor(line, "deny") && deniesAll(line)) {
        lines.clear();
      }
    }
    return lines;
  }

  private static boolean isFor(Setting line, String what) {
    return line.key().endsWith(what)
        && GROUPS.contains(line.key().substring(0, line.key().length() - what.length()));
  }

  /** Making nodes alone ({@code c *:* m}) is what LXC allows every container. */
  private static boolean allowsAll(Setting line) {
    Optional<DeviceRule> rule = DeviceRule.parse(line.value());
    return rule.isPresent() && rule.get().isAll() && rule.get().opens();
  }

  private static boolean deniesAll(Setting line) {
    Optional<DeviceRule> rule = DeviceRule.parse(line.value());
    return rule.isPresent() && rule.get().type() == 'a';
  }

  static Remedy remedy(Setting line) {
    return Remedy.removeLine(
        line,
        "remove this line from the file and restart the container; give it the devices it needs one"
            + " by one, `dev0: /dev/dri/renderD128`");
  }
}
