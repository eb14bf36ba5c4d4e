package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Capabilities;
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
import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/** Privileged containers that may load modules into the host's kernel. */
final class ModuleLoadingCapability implements ContainerRule {
  private static final String LOADING = "sys_module";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "module-loading-capability",
              Category.KERNEL,
              Severity.ERROR,
              "Root in the container may load modules into the host's kernel")
          .container()
          .supersedes("capability-drop-cleared", "capability-keep-dangerous")
          .security("9.8")
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
            LXC takes the capability `sys_module` from every container. With it, root in a
            privileged container loads whatever code it likes into the kernel that the host and
            all other containers run on: nothing is left to break out of.
            """)
        .detection(
            """
            The container is privileged, and either `lxc.cap.keep` lists `sys_module`, or there is
            no such list and an empty `lxc.cap.drop` clears LXC's own one without a later line that
            drops `sys_module` again. Reported in place of `capability-drop-cleared` and
            `capability-keep-dangerous`.
            """)
        .remediation(
            """
            Remove the lines, and load the modules on the host (`/etc/modules-load.d/`). A
            workload that brings its own modules needs a VM: there is no way around that.
            """)
        .waiver("Never for a workload that is not trusted like the host itself.")
        .bad(
            """
            hostname: vpn
            lxc.cap.drop:
            ostype: debian
            """)
        .bad(
            """
            hostname: vpn
            lxc.cap.drop:
            lxc.cap.keep: net_admin sys_module
            ostype: debian
            """)
        .good(
            """
            hostname: vpn
            lxc.cap.drop:
            lxc.cap.drop: mac_admin mac_override sys_module sys_rawio
            ostype: debian
            """)
        .guidance(Guidance.G1, Guidance.G4, Guidance.G6)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged()) {
      return;
    }
    Optional<Setting> line = cause(container.capabilities());
    if (line.isPresent()) {
      findings.add(
          Finding.at(line.get().spot(), container.label() + " may load kernel modules")
              .remedy(remedy(container, line.get())));
    }
  }

  private static Optional<Setting> cause(Capabilities capabilities) {
    if (!capabilities.kept().isEmpty()) {
      for (Capabilities.Kept kept : capabilities.kept()) {
        if (kept.name().equals(LOADING)) {
          return Optional.of(kept.setting());
        }
      }
      return Optional.empty();
    }
    return capabilities.regained().contains(LOADING) ? capabilities.restoredBy() : Optional.empty();
  }

  private static Remedy remedy(Container container, Setting line) {
    String note = "load the modules on the host; a workload that brings its own needs a VM";
    return line.key().equals("lxc.cap.drop")
        ? new Remedy.EditFile(clearing(container), "", note)
        : Remedy.advice("take " + LOADING + " out of this list; " + note);
  }

  private static List<Slice> clearing(Container container) {
    return container.raw("lxc.cap.drop").stream()
        .filter(line -> line.value().isEmpty())
        .map(Setting::line)
        .toList();
  }
}
