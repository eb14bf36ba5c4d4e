package io.github.pvelint.rules.workload;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Containers whose name promises something other than Linux. */
final class NonLinuxWorkloadInContainerByName implements ContainerRule {
  private static final Parameter<List<String>> NAMES =
      Parameter.names(
          "names",
          "What systems that are no Linux are called, without digits at the end.",
          "windows",
          "freebsd",
          "openbsd",
          "netbsd",
          "opnsense",
          "pfsense",
          "macos",
          "solaris",
          "omnios",
          "esxi",
          "routeros");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "non-linux-workload-in-container-by-name",
              Category.WORKLOAD,
              Severity.NOTE,
              "The container is named like a system that is no Linux")
          .container()
          .parameters(NAMES)
          .precision(Precision.LOW)
          .offByDefault()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A container has no kernel but the host's, so only Linux runs in it: no Windows, no BSD,
            no appliance with a kernel of its own. A container that is named like one of them, with
            an operating system that Proxmox does not manage, is a VM that was made as a container.
            """)
        .detection(
            """
            `ostype: unmanaged`, and a part of `hostname` or a tag is the name of such a
            system: windows (also win10, win2022 ...), freebsd, openbsd, netbsd, opnsense, pfsense,
            macos, solaris, omnios, esxi, routeros. Parts are separated by anything but letters and
            digits; digits at their end do not count. A name proves nothing (`windows-updates` may
            well be a Linux service), so the rule is off by default.
            """)
        .remediation(
            "Make a VM for it. If it is Linux that only serves such systems, set its `ostype`.")
        .waiver("It is Linux, and named after what it serves.")
        .bad(
            """
            hostname: freebsd14
            ostype: unmanaged
            unprivileged: 1
            """)
        .good(
            """
            hostname: windows-updates
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G2, Guidance.G14)
        .manual("containers", "chapter-pct.html#chapter_pct")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.option("ostype").filter(type -> type.value().equals("unmanaged")).isEmpty()) {
      return;
    }
    foreignName(container, cluster.circumstances().get(NAMES))
        .ifPresent(
            name ->
                findings.add(
                    Finding.at(
                            name.spot(),
                            container.label()
                                + " is named like something that is no Linux: "
                                + name.value())
                        .remedy(
                            Remedy.advice("only Linux runs in a container: make a VM for it"))));
  }

  private static Optional<Setting> foreignName(Container container, List<String> names) {
    return container
        .option("hostname")
        .filter(hostname -> isForeign(hostname, names))
        .or(() -> container.option("tags").filter(tags -> isForeign(tags, names)));
  }

  private static boolean isForeign(Setting setting, List<String> names) {
    for (String part : setting.value().toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      String word = withoutDigits(part);
      if (names.contains(word) || (word.equals("win") && !part.equals(word))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutDigits(String part) {
    int end = part.length();
    while (end > 0 && Character.isDigit(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(0, end);
  }
}
