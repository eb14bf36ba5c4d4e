package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --history}. */
class HistoryTest {
  private static final String[] MONDAY = {"--now", "2026-01-26T03:00:00Z"};
  private static final String[] TUESDAY = {"--now", "2026-01-27T03:00:00Z"};

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void twoGuests() throws IOException {
    folder = folder.toRealPath();
    write("lxc/101.conf", Run.PRIVILEGED);
    write("lxc/102.conf", Run.PRIVILEGED.replace("101", "102"));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private Run check(String[] when, String... more) {
    String[] all = {"check", "--rule", "privileged-container", "--history", "runs.db"};
    String[] args = new String[all.length + when.length + more.length];
    System.arraycopy(all, 0, args, 0, all.length);
    System.arraycopy(when, 0, args, all.length, when.length);
    System.arraycopy(more, 0, args, all.length + when.length, more.length);
    return Run.of(folder, args);
  }

  @Test
  void eachRunSaysHowItCompares() throws Exception {
    assertThat(check(MONDAY, ".").err())
        .isEqualTo("pvelint: runs.db: 2 new, 0 fixed, 0 as before; this is the first run\n");
    write("lxc/102.conf", Run.CLEAN);
    write("lxc/103.conf", Run.PRIVILEGED);

    Run next = check(TUESDAY, ".", "-f", "html");

    assertThat(next.err())
        .startsWith("pvelint: runs.db: 1 new, 1 fixed, 1 as before since 2026-01-26T03:00:00Z\n");
    assertThat(next.out()).contains("since 2026-01-26</span>", "was fixed within 24 h");
    assertThat(next.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aQuietRunIsKeptAndSaysNothing() {
    assertThat(check(MONDAY, "--quiet", ".").err()).isEmpty();
    assertThat(check(TUESDAY, ".").err()).contains("2 as before since 2026-01-26T03:00:00Z");
  }

  @Test
  void aFileThatIsGoneIsFixedAndOneThatWasNotAskedForIsNot() throws Exception {
    check(MONDAY, ".");
    Files.delete(folder.resolve("lxc/102.conf"));

    assertThat(check(TUESDAY, "lxc/101.conf").err()).contains("0 new, 0 fixed, 1 as before");
    assertThat(check(TUESDAY, ".").err()).contains("0 new, 1 fixed, 1 as before");
  }

  @Test
  void aWaivedFindingIsNotFixed() throws Exception {
    check(MONDAY, ".");
    write(
        "pvelint.yaml",
        """
        waivers:
          - rule: privileged-container
            reason: The vendor wants it
        """);

    assertThat(check(TUESDAY, ".").err()).contains("0 new, 0 fixed, 2 as before");
  }

  @Test
  void noHistoryIsTroubleAndTheReportsAreWrittenAllTheSame() throws Exception {
    write("runs.db", "a".repeat(5000));

    Run run = check(MONDAY, ".", "-f", "json=report.json");

    assertThat(run.code()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err())
        .isEqualTo("pvelint: history runs.db: is no history: it is no SQLite database\n");
    assertThat(folder.resolve("report.json")).content().contains("privileged-container");
    assertThat(folder.resolve("runs.db")).hasContent("a".repeat(5000));
  }

  @Test
  void theCommitsOfSinceAreAnotherHistory() {
    Run run = Run.of(folder, "audit", "--since", "HEAD~1", "--history", "runs.db", ".");

    assertThat(run.code()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("--since tells what is new by commits, --history by runs");
  }

  @Test
  void noValueOfAConfigIsKept() throws Exception {
    write(
        "lxc/101.conf",
        Run.PRIVILEGED + "lxc.environment: PASSWORD=hunter2canary\nlxc.cap.drop:\n");

    Run.of(folder, "check", "--history", "runs.db", ".");

    assertThat(new String(Files.readAllBytes(folder.resolve("runs.db")), StandardCharsets.UTF_8))
        .contains("privileged-container", "lxc/101.conf")
        .doesNotContain("hunter2canary", "amd64", "local-lvm");
  }
}
