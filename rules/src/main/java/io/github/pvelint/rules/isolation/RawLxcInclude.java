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

/** Containers whose config goes on in another file. */
final class RawLxcInclude implements ContainerRule {
  private static final Parameter<List<String>> ALLOWED =
      Parameter.paths("allowed-files", "Files or directories that may be included.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "raw-lxc-include",
              Category.ISOLATION,
              Severity.WARNING,
              "A part of the container's config is in a file that Proxmox does not know")
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
            `lxc.include` reads more raw lines from a file of the node, or from all files of a directory. They can
            undo every protection, and nobody sees them who looks at the config: not Proxmox, not a backup, not
            this linter. On another node the file is missing or another.
            """)
        .detection("Any `lxc.include` line with a value. What it includes is not read.")
        .remediation(
            """
            Move the lines into the container's config, where they are seen, backed up and move along.
            """)
        .waiver(
            """
            The file is managed on all nodes, and reviewed like the config itself.
            """)
        .bad(
            """
            hostname: web
            lxc.include: /etc/lxc/extra.conf
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: web
            lxc.prlimit.nofile: 65536
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("raw LXC configuration", "chapter-pct.html#pct_configuration")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (Setting line : container.raw("lxc.include")) {
      if (!line.value().isEmpty() && !cluster.circumstances().get(ALLOWED).contains(line.value())) {
        findings.add(
            Finding.at(
                    line.spot(),
                    "part of the config of "
                        + container.label()
                        + " is in a file that nobody checks")
                .remedy(
                    Remedy.advice(
                        "move the lines of that file into this config, and remove this line")));
      }
    }
  }
}
