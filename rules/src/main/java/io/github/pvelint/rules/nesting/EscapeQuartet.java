package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.AutoMount;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Containers with the set of raw lines that leaves nothing of their isolation. */
final class EscapeQuartet implements ContainerRule {
  private static final int ENOUGH = 3;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "escape-quartet",
              Category.NESTING,
              Severity.ERROR,
              "Raw lines together take away what isolates the container")
          .container()
          .supersedes(
              "apparmor-unconfined",
              "capability-drop-cleared",
              "capability-drop-cleared-unprivileged",
              "devices-allow-all",
              "devices-allow-all-unprivileged",
              "mount-auto-rw",
              "mount-auto-rw-unprivileged")
          .security("9.3")
          .build();

  /** One of the four. */
  private record Part(Setting line, String what) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            AppArmor off, the capabilities given back, all devices allowed, `/proc` and `/sys`
            writable: guides for Kubernetes in containers recommend these four lines as a set.
            Each weakens one layer; together no layer is left to catch what another one lets
            through. In a privileged container that is root on the host.
            """)
        .detection(
            """
            At least three of: `lxc.apparmor.profile: unconfined`; an empty `lxc.cap.drop` that
            gives capabilities back; a `lxc.cgroup2.devices.allow` for all devices, or for all of a
            kind; a `lxc.mount.auto` with `proc`, `sys` or `cgroup` as `rw`. One finding that names
            the lines, in place of one for each.
            """)
        .remediation(
            """
            Move the workload into a VM, where it can have a kernel to itself. If the lines came
            from a guide and the workload runs without them, remove them.
            """)
        .waiver("Hardly ever: not with data or neighbours that matter on the node.")
        .bad(
            """
            hostname: k3s
            lxc.apparmor.profile: unconfined
            lxc.cap.drop:
            lxc.cgroup2.devices.allow: a
            lxc.mount.auto: proc:rw sys:rw
            ostype: debian
            """)
        .good(
            """
            features: nesting=1
            hostname: k3s
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G5, Guidance.G8)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.section().raw().size() < ENOUGH) {
      return;
    }
    List<Part> parts = parts(container);
    if (parts.size() >= ENOUGH) {
      findings.add(finding(container, parts));
    }
  }

  private static List<Part> parts(Container container) {
    List<Part> parts = new ArrayList<>();
    if (container.appArmor().isUnconfined()) {
      add(parts, container.appArmor().profile(), "no AppArmor");
    }
    add(parts, container.capabilities().restoredBy(), "capabilities given back");
    add(parts, allowsAllDevices(container), "all devices");
    add(parts, writableKernelFiles(container), "kernel files writable");
    parts.sort(Comparator.comparing(part -> part.line().line().start()));
    return parts;
  }

  private static void add(List<Part> parts, Optional<Setting> line, String what) {
    line.ifPresent(found -> parts.add(new Part(found, what)));
  }

  private static Optional<Setting> allowsAllDevices(Container container) {
    return container.devices().stream()
        .filter(line -> line.rule().filter(rule -> rule.isAll() && rule.opens()).isPresent())
        .map(DeviceAccess::setting)
        .findFirst();
  }

  private static Optional<Setting> writableKernelFiles(Container container) {
    return container.autoMounts().stream()
        .filter(AutoMount::isWritable)
        .map(AutoMount::setting)
        .findFirst();
  }

  private static Finding finding(Container container, List<Part> parts) {
    Part first = parts.get(0);
    String what = String.join(", ", parts.stream().map(Part::what).toList());
    Finding finding =
        Finding.at(
            container.spot().underlining(first.line().line()),
            container.label() + " has hardly any isolation left: " + what);
    for (Part part : parts.subList(1, parts.size())) {
      finding = finding.with(part.line().line(), part.what());
    }
    return finding.remedy(
        Remedy.advice(
            "move the workload into a VM; if it runs without these lines, remove them from the"
                + " file and restart the container"));
  }
}
