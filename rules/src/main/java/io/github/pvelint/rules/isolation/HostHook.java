package io.github.pvelint.rules.isolation;

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
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Raw hooks: programs that LXC runs on the host. */
final class HostHook implements ContainerRule {
  private static final Set<String> HOOKS =
      Set.of(
          "lxc.hook.pre-start",
          "lxc.hook.pre-mount",
          "lxc.hook.mount",
          "lxc.hook.autodev",
          "lxc.hook.stop",
          "lxc.hook.post-stop",
          "lxc.hook.clone",
          "lxc.hook.destroy");

  private static final Parameter<List<String>> ALLOWED =
      Parameter.paths("allowed-programs", "Programs that may be run, without arguments.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "host-hook",
              Category.ISOLATION,
              Severity.WARNING,
              "The host runs a program whenever the container starts or stops")
          .container()
          .security("4.5")
          .parameters(ALLOWED)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            LXC runs hooks on the host or with the host's files at hand, `pre-start` and `post-stop` as root. The
            program is a file of this node: whoever can change it has root, and on a node without it the container
            does not start.
            """)
        .detection(
            """
            A raw `lxc.hook.*` line for `pre-start`, `pre-mount`, `mount`, `autodev`, `stop`, `post-stop`, `clone`
            or `destroy`. Silent for `lxc.hook.start`, which runs inside of the container. Proxmox's own
            `hookscript` is `host-hook-hookscript`.
            """)
        .remediation(
            """
            Use `hookscript:` with a file on a snippets storage, which Proxmox knows of, or `devN` and modules
            loaded at boot in place of what most such hooks do.
            """)
        .waiver("The program is short, belongs to root, and is on every node.")
        .bad(
            """
            hostname: gpu
            lxc.hook.pre-start: /root/load-driver.sh
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: gpu
            lxc.hook.start: /usr/local/bin/inside.sh
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("hookscripts", "chapter-pct.html#_hookscripts")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (Setting line : container.section().raw()) {
      if (HOOKS.contains(line.key())
          && !line.value().isEmpty()
          && !cluster.circumstances().get(ALLOWED).contains(line.value())) {
        findings.add(
            Finding.at(
                    line.spot(),
                    "the host runs a program for " + container.label() + " (" + line.key() + ")")
                .remedy(
                    Remedy.advice(
                        "do without it (`devN` for devices, /etc/modules-load.d/ for modules), or"
                            + " make it a `hookscript` on a snippets storage; then remove this"
                            + " line")));
      }
    }
  }
}
