package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.testing.GuestGenerator;
import io.github.pvelint.testing.GuestMix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree of several clusters is judged in parts, and nothing in the reports tells. */
class PartByPartTest {
  private static final int CLUSTERS = 12;
  private static final int GUESTS = 6;

  @TempDir Path folder;

  @BeforeEach
  void clusters() throws IOException {
    GuestGenerator generator = new GuestGenerator(GuestMix.TIDY, 7);
    for (int cluster = 0; cluster < CLUSTERS; cluster++) {
      for (int vmid = 100; vmid < 100 + GUESTS; vmid++) {
        boolean container = vmid % 2 == 0;
        Path node = folder.resolve("c" + cluster + "/nodes/pve1");
        Path file = node.resolve((container ? "lxc/" : "qemu-server/") + vmid + ".conf");
        Files.createDirectories(file.getParent());
        Files.writeString(file, container ? generator.container(vmid) : generator.vm(vmid));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "sarif", "json", "junit", "markdown"})
  void theNumberOfThreadsChangesNoByte(String format) {
    Run one = Run.of(folder, "check", "--format", format, "--jobs", "1");
    Run four = Run.of(folder, "check", "--format", format, "--jobs", "4");

    assertThat(one.out()).contains("c0/nodes/pve1/lxc/104.conf");
    assertThat(four).isEqualTo(one);
  }

  @Test
  void allPartsAreCounted() {
    Run run = Run.of(folder, "check", "--quiet");

    assertThat(run.out())
        .contains(" in " + CLUSTERS * GUESTS + " guests (" + CLUSTERS + " clusters)");
  }

  @Test
  void theFindingsAreThoseOfEachClusterAlone() {
    String together = findings(Run.of(folder, "check", "--quiet"));
    StringBuilder alone = new StringBuilder();
    for (int cluster : new int[] {0, 1, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9}) {
      alone.append(findings(Run.of(folder, "check", "--quiet", "c" + cluster)));
    }

    assertThat(together).isNotEmpty().isEqualTo(alone.toString());
  }

  /** Without the line that sums them up. */
  private static String findings(Run run) {
    int last = run.out().lastIndexOf('\n', run.out().length() - 2);
    return run.out().substring(0, last + 1);
  }

  @Test
  void aFileThatALinkInAnotherPartLeadsToIsCountedOnce() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("c1/nodes/pve1/lxc/900.conf"), folder.resolve("c2/nodes/pve1/lxc/100.conf"));

    Run run = Run.of(folder, "check", "--quiet");

    assertThat(run.out()).contains(" in " + CLUSTERS * GUESTS + " guests ");
    assertThat(run.code()).isNotEqualTo(ExitCode.TROUBLE);
  }

  @Test
  void filesBesideTheClustersAreReadAsWell() throws IOException {
    Files.writeString(folder.resolve("web.txt"), Run.PRIVILEGED + "net0: name=eth0,bridge=vmbr0\n");

    Run run = Run.of(folder, "check", "--quiet", "--all-files");

    assertThat(run.out()).contains("web.txt:1:1").contains((CLUSTERS * GUESTS + 1) + " guests");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "257", "many"})
  void thereIsARangeOfThreads(String jobs) {
    Run run = Run.of(folder, "check", "--jobs", jobs);

    assertThat(run.code()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("--jobs");
  }
}
