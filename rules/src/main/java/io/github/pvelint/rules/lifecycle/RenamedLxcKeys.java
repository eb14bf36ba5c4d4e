package io.github.pvelint.rules.lifecycle;

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
import io.github.pvelint.schema.RawKeys;
import java.util.List;
import java.util.Optional;

/** Raw keys under their names from before LXC 3. */
final class RenamedLxcKeys implements ContainerRule {
  static final String ID_MAP = "lxc.id_map";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "renamed-lxc-keys",
              Category.LIFECYCLE,
              Severity.WARNING,
              "A raw key has the name it had before LXC 3")
          .container()
          .fix(Fix.SAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            LXC 3 renamed many keys and forgot the old names. Proxmox warns about one and hands the
            line on as it is. LXC then takes it for a fault in the container's config: at best the
            line does nothing, at worst the container does not start.
            """)
        .detection(
            """
            A raw `lxc.*` key that Proxmox knows as renamed (`lxc.aa_profile`, `lxc.utsname`,
            `lxc.limit.*`, `lxc.network.*` ...). `lxc.id_map` is
            `renamed-lxc-keys-without-effect`, `lxc.cgroup.*` is `cgroup-v1-keys`.
            """)
        .remediation(
            """
            Write the key with its new name. The value stays the same. For `lxc.network.*` use the
            options `net0`, `net1` ... of Proxmox instead.
            """)
        .waiver("Hardly ever: remove the line if nobody misses it.")
        .bad(
            """
            hostname: build
            lxc.pts: 1024
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: build
            lxc.pty.max: 1024
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G15)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (Setting line : container.section().raw()) {
      RawKeys.Verdict verdict = RawKeys.judge(line.key());
      if (isRenamed(verdict.status()) && !line.key().equals(ID_MAP)) {
        findings.add(
            Finding.at(line.spot().underlining(line.keySlice()), message(verdict))
                .remedy(remedy(line, verdict.newName())));
      }
    }
  }

  private static boolean isRenamed(RawKeys.Status status) {
    return status == RawKeys.Status.RENAMED || status == RawKeys.Status.LIMIT;
  }

  private static String message(RawKeys.Verdict verdict) {
    return verdict.key()
        + " is a name from before LXC 3"
        + verdict.newName().map(name -> ", the key is now " + name).orElse("");
  }

  private static Remedy remedy(Setting line, Optional<String> newName) {
    return newName
        .filter(name -> !name.contains("INDEX"))
        .<Remedy>map(
            name ->
                new Remedy.EditFile(
                    List.of(line.line()), name + ": " + line.valueSlice().text(), ""))
        .orElseGet(
            () ->
                Remedy.advice("give the container its network devices as net0, net1 ... instead"));
  }
}
