package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.DeviceNumber;
import io.github.pvelint.model.DeviceRule;
import io.github.pvelint.model.MountEntry;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A device that a container gets by raw lines as one {@code devN} would give it: a mount entry that
 * puts the node where it is on the host, and rules that allow its number.
 *
 * @param node its path on the host
 * @param rules at least one
 */
record RawDevice(MountEntry entry, String node, List<DeviceAccess> rules) {

  static List<RawDevice> in(Container container) {
    List<RawDevice> devices = new ArrayList<>(0);
    for (MountEntry entry : container.mountEntries()) {
      Optional<String> node = entry.hostPath();
      Optional<RawDevice> device =
          node.isPresent() ? of(container, entry, node.get()) : Optional.empty();
      if (device.isPresent()) {
        devices.add(device.get());
      }
    }
    return devices;
  }

  private static Optional<RawDevice> of(Container container, MountEntry entry, String node) {
    Optional<DeviceNumber> number = DeviceNumber.ofNode(node);
    if (number.isEmpty() || entry.isReadOnly() || !node.equals("/" + entry.target())) {
      return Optional.empty();
    }
    List<DeviceAccess> rules = new ArrayList<>();
    for (DeviceAccess line : container.devices()) {
      Optional<DeviceRule> rule = line.rule();
      if (rule.isPresent() && isFor(rule.get(), number.get())) {
        rules.add(line);
      }
    }
    return rules.isEmpty() ? Optional.empty() : Optional.of(new RawDevice(entry, node, rules));
  }

  private static boolean isFor(DeviceRule rule, DeviceNumber number) {
    return !rule.isAll() && rule.opens() && rule.allows(number);
  }

  /** The lines that {@code devN} makes superfluous: rules that other nodes may need stay. */
  List<Slice> replaceable(Container container) {
    List<Slice> lines = new ArrayList<>();
    lines.add(entry.setting().line());
    for (DeviceAccess line : rules) {
      if (line.rule().filter(rule -> isForThisAlone(container, rule)).isPresent()) {
        lines.add(line.setting().line());
      }
    }
    return lines;
  }

  private boolean isForThisAlone(Container container, DeviceRule rule) {
    return rule.minor().isPresent()
        || container.devices().stream()
            .flatMap(other -> other.path().stream())
            .filter(other -> !other.equals(node))
            .noneMatch(other -> DeviceNumber.ofNode(other).map(rule::allows).orElse(true));
  }
}
