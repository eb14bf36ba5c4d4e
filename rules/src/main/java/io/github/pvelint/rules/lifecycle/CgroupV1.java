package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The settings of cgroup v1 in a container's raw lines, and what takes their place. */
final class CgroupV1 {
  static final String DETECTION =
      """
      A raw line whose key begins with `lxc.cgroup.` and names a file of a controller
      (`lxc.cgroup.devices.allow`, `lxc.cgroup.memory.limit_in_bytes`). Not `lxc.cgroup2.`, and not
      `lxc.cgroup.dir` or `lxc.cgroup.relative`, which are about the place of the group.
      """;
  static final String REMEDIATION =
      """
      Device rules, `cpuset` and `pids` lines mean the same with `lxc.cgroup2.` in front. For memory
      and CPU use the options of Proxmox (`memory`, `swap`, `cores`, `cpulimit`, `cpuunits`); other
      files have other names and units in cgroup v2.
      """;

  private static final String OLD = "lxc.cgroup.";
  private static final String NEW = "lxc.cgroup2.";

  /** Controllers whose files kept their names and units. */
  private static final List<String> SAME = List.of("devices.", "cpuset.", "pids.");

  private static final Map<String, String> OPTIONS =
      Map.of(
          "memory.limit_in_bytes", "`memory` (in MiB)",
          "memory.memsw.limit_in_bytes", "`swap` (in MiB, without the memory)",
          "cpu.shares", "`cpuunits`",
          "cpu.cfs_quota_us", "`cpulimit` (in cores)",
          "cpu.cfs_period_us", "`cpulimit` (in cores)");

  private CgroupV1() {}

  /** The lines in order. */
  static List<Setting> lines(Container container) {
    List<Setting> lines = new ArrayList<>();
    for (Setting line : container.section().raw()) {
      if (line.key().startsWith(OLD) && isFile(line.key().substring(OLD.length()))) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean isFile(String name) {
    return !name.equals("relative") && !name.equals("dir") && !name.startsWith("dir.");
  }

  /** The key, underlined. */
  static Spot spot(Setting line) {
    return line.spot().underlining(line.keySlice());
  }

  static Remedy remedy(Setting line) {
    String file = line.key().substring(OLD.length());
    if (SAME.stream().anyMatch(file::startsWith)) {
      return new Remedy.EditFile(
          List.of(line.line()), NEW + file + ": " + line.valueSlice().text(), "");
    }
    String option = OPTIONS.get(file);
    return Remedy.advice(
        option == null
            ? "look for what replaces `" + file + "` in cgroup v2, or remove the line"
            : "use the option " + option + " instead, and remove the line");
  }
}
