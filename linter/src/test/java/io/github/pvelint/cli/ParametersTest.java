package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.Parameter;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of a rule changes what the rule says. */
class ParametersTest {
  private static final String SNAPSHOTS =
      "\n[aa]\nsnaptime: 1767225600\n\n[bb]\nsnaptime: 1767225600\n";
  private static final String JOB =
      "vzdump: nightly\n\tschedule 02:30\n\tstorage nas\n\tall 1\n\tprune-backups keep-last=2\n";

  @TempDir Path folder;

  /**
   * A config, and a value for a parameter that changes what is said of it.
   *
   * @param file below /etc/pve
   */
  private record Case(String rule, String parameter, String value, String file, String text) {
    @Override
    public String toString() {
      return rule + "." + parameter;
    }
  }

  private static Case lxc(String rule, String parameter, String value, String lines) {
    String text = "hostname: web\nostype: debian\nunprivileged: 1\n" + lines;
    return new Case(rule, parameter, value, "nodes/pve1/lxc/101.conf", text);
  }

  static Stream<Case> cases() {
    String privileged = "nodes/pve1/lxc/101.conf";
    return Stream.of(
        lxc("stale-snapshot", "max-age-days", "40", SNAPSHOTS),
        lxc("too-many-snapshots", "max-count", "1", SNAPSHOTS),
        new Case("retention-single-generation", "min-generations", "3", "jobs.cfg", JOB),
        lxc("bind-outside-reserved-tree", "reserved-trees", "[/tank]", "mp0: /tank/a,mp=/a\n"),
        new Case(
            "capability-keep-dangerous",
            "allowed-capabilities",
            "[sys_module]",
            privileged,
            "hostname: a\nostype: debian\nlxc.cap.keep: sys_module\n"),
        lxc(
            "capability-keep-dangerous-unprivileged",
            "allowed-capabilities",
            "sys_boot",
            "lxc.cap.keep: sys_boot\n"),
        lxc(
            "apparmor-custom-profile",
            "allowed-profiles",
            "[lxc-web]",
            "lxc.apparmor.profile: lxc-web\n"),
        lxc("seccomp-replaced", "allowed-profiles", "[/etc/my]", "lxc.seccomp.profile: /etc/my\n"),
        lxc("bind-system-directory", "allowed-paths", "[/etc/app/]", "mp0: /etc/app/x,mp=/x\n"),
        lxc(
            "bind-system-directory-read-only",
            "allowed-paths",
            "[/etc]",
            "mp0: /etc/app,mp=/x,ro=1\n"),
        lxc(
            "bind-system-file-read-only",
            "allowed-paths",
            "[/etc/hosts]",
            "mp0: /etc/hosts,mp=/x,ro=1\n"),
        lxc("bind-control-socket", "further-sockets", "[/srv/ctl]", "mp0: /srv/ctl/a,mp=/x\n"),
        lxc(
            "raw-lxc-include",
            "allowed-files",
            "[/etc/lxc/my.conf]",
            "lxc.include: /etc/lxc/my.conf\n"),
        lxc("host-hook", "allowed-programs", "[/bin/true]", "lxc.hook.pre-start: /bin/true\n"),
        new Case(
            "tiny-linux-vm",
            "max-memory-mib",
            "256",
            "nodes/pve1/qemu-server/101.conf",
            "memory: 512\nname: dns\nostype: l26\n"),
        lxc("workload-needs-own-kernel", "min-signs", "3", "features: fuse=1\ntags: docker\n"),
        lxc("workload-needs-own-kernel", "tags", "[other]", "features: fuse=1\ntags: docker\n"),
        new Case(
            "non-linux-workload-in-container-by-name",
            "names",
            "[haiku]",
            privileged,
            "hostname: haiku1\nostype: unmanaged\nunprivileged: 1\n"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aParameterChangesWhatItsRuleSays(Case one) throws IOException {
    folder = folder.toRealPath();
    Files.createDirectory(folder.resolve(".git"));
    write("nodes/pve1/lxc/900.conf", Run.CLEAN);
    write("storage.cfg", "nfs: nas\n\tserver nas\n\texport /b\n\tcontent backup\n");
    write(one.file(), one.text());
    long before = findings(one);
    write(
        "pvelint.yaml",
        "rules: {"
            + one.rule()
            + ": {parameters: {"
            + one.parameter()
            + ": "
            + one.value()
            + "}}}\n");
    assertThat(findings(one)).isNotEqualTo(before);
  }

  private long findings(Case one) {
    Run run =
        Run.of(
            folder, "check", "--quiet", "--now", "2026-02-05T00:00:00Z", "--rule", one.rule(), ".");
    assertThat(run.err()).isEmpty();
    return run.out().lines().filter(line -> line.endsWith("[" + one.rule() + "]")).count();
  }

  @Test
  void everyParameterIsTried() {
    Set<String> all = new TreeSet<>();
    for (Rule rule : Rules.all()) {
      rule.info()
          .parameters()
          .forEach(parameter -> all.add(rule.info().id() + "." + parameter.name()));
    }
    Set<String> tried = cases().map(Case::toString).collect(Collectors.toSet());
    assertThat(tried).isNotEmpty().isEqualTo(all);
  }

  @Test
  void parametersOfOneNameAreOfOneKind() {
    Map<String, Class<?>> kinds = new HashMap<>();
    for (Rule rule : Rules.all()) {
      List<String> names = rule.info().parameters().stream().map(Parameter::name).toList();
      assertThat(names).as(rule.info().id()).doesNotHaveDuplicates();
      for (Parameter<?> parameter : rule.info().parameters()) {
        assertThat(kinds.putIfAbsent(parameter.name(), parameter.form().getClass()))
            .as(parameter.name())
            .isIn(null, parameter.form().getClass());
        assertThat(parameter.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(parameter.description()).endsWith(".");
      }
    }
    assertThat(kinds).isNotEmpty();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
