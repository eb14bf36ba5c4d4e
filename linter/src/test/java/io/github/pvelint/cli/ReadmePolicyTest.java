package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.policy.ReadmePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy that README.md shows, in force. */
class ReadmePolicyTest {
  private static final String NOW = "2026-02-01T00:00:00Z";

  @TempDir Path folder;

  @BeforeEach
  void aRepositoryUnderIt() throws IOException {
    folder = folder.toRealPath();
    Files.createDirectory(folder.resolve(".git"));
    write("pvelint.yaml", ReadmePolicy.text());
    write("user.cfg", "pool:customers/a::102::\npool:customers:::\n");
    write("lxc/101.conf", Run.CLEAN + "tags: production\n");
    write("lxc/102.conf", Run.CLEAN + "mp0: /tank/shared/x,mp=/x\nmp1: /mnt/y,mp=/y\n");
    write("lxc/103.conf", Run.PRIVILEGED + "\n[old]\nsnaptime: 1767225600\n");
    write("lab/lxc/104.conf", Run.CLEAN);
  }

  @Test
  void itMeansWhatItSays() {
    Run run = Run.of(folder, "check", "--quiet", "--now", NOW, ".");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .anyMatch(line -> isAbout(line, "lxc/101.conf", "error", "onboot-missing"))
        .anyMatch(line -> isAbout(line, "lxc/101.conf", "warning", "protection-missing"))
        .anyMatch(line -> isAbout(line, "lxc/102.conf", "note", "protection-missing"))
        .anyMatch(line -> isAbout(line, "lxc/102.conf", "note", "bind-outside-reserved-tree"))
        .anyMatch(line -> isAbout(line, "lxc/102.conf", "warning", "untrusted-workload"))
        .anyMatch(line -> isAbout(line, "lxc/103.conf", "error", "privileged-container"))
        .anyMatch(line -> isAbout(line, "lxc/103.conf", "warning", "stale-snapshot"))
        .noneMatch(line -> line.contains("/tank/shared/x"))
        .noneMatch(line -> line.startsWith("lxc/102.conf") && line.contains("onboot-missing"))
        .noneMatch(line -> line.startsWith("lab/") && line.endsWith("-missing]"));
  }

  @Test
  void itFailsOnErrorsAlone() {
    assertThat(Run.of(folder, "check", "lxc/102.conf").code()).isZero();
  }

  @Test
  void itHoldsAgainstANearerPolicy() throws IOException {
    write("lab/pvelint.yaml", "rules: {privileged-container: off}\n");
    Run run = Run.of(folder, "check", "lab");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("lab/pvelint.yaml:1:31: `privileged-container` is locked by pvelint.yaml:12");
  }

  private static boolean isAbout(String line, String file, String severity, String rule) {
    return line.startsWith(file + ":")
        && line.contains(": " + severity + ": ")
        && line.contains("[" + rule);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    String vmid = path.replaceAll(".*/([0-9]+)\\.conf$", "$1");
    Files.writeString(file, text.replace("vm-101-disk", "vm-" + vmid + "-disk"));
  }
}
