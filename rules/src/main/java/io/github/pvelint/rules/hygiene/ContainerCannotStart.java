package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
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
import java.util.List;

/** Containers that lack what Proxmox asks for at the start. */
final class ContainerCannotStart implements ContainerRule {
  private static final List<String> REQUIRED = List.of("arch", "ostype", "rootfs");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "container-cannot-start",
              Category.HYGIENE,
              Severity.ERROR,
              "The container lacks an option without which it does not start")
          .container()
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
            Proxmox VE writes `arch`, `ostype` and `rootfs` when it creates a container, and takes
            them for granted when it starts one: without any of them the start ends with an error.
            A config that lacks one was written or cut by hand.
            """)
        .detection(
            """
            A container without `arch`, `ostype` or `rootfs`, now or once the pending changes are
            applied. Silent for templates, which are never started, and for files whose name holds
            no number, which may be an excerpt.
            """)
        .remediation(
            """
            Set what is missing. For `rootfs` find the container's volume (`pvesm list STORAGE
            --vmid VMID`) and set it to that; never let it be created anew where one exists.
            """)
        .waiver("The file is an excerpt and no container of its own.")
        .bad(
            """
            hostname: web
            ostype: debian
            rootfs: local-zfs:subvol-101-disk-0,size=8G
            """)
        .good(
            """
            arch: amd64
            hostname: web
            ostype: debian
            rootfs: local-zfs:subvol-101-disk-0,size=8G
            """)
        .guidance(Guidance.G3)
        .manual("container options", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return container.vmid() != 0 && !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (String key : REQUIRED) {
      if (container.option(key).isEmpty()) {
        findings.add(
            Finding.at(
                    container.absent(key),
                    container.label() + " cannot start: it has no `" + key + "`")
                .remedy(remedy(container, key)));
      }
    }
  }

  private static Remedy remedy(Container container, String key) {
    return switch (key) {
      case "arch" ->
          Remedy.set(container, key, "amd64", "unless its programs are made for another processor");
      case "ostype" ->
          Remedy.advice("set it to the distribution in the container, as in `ostype: debian`");
      default ->
          Remedy.advice(
              "find its volume with `pvesm list STORAGE --vmid "
                  + container.vmid()
                  + "` and set `rootfs` to it");
    };
  }
}
