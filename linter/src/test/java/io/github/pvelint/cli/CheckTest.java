package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code pvelint check} as the shell sees it. */
class CheckTest {
  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void begin() throws IOException {
    folder = folder.toRealPath();
    write("bad/lxc/101.conf", Run.PRIVILEGED);
    write("clean/lxc/101.conf", Run.CLEAN);
    write("site/nginx.conf", "server {\n  listen 80;\n}\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @CsvSource({
    "check clean, 0",
    "check bad, 1",
    "check, 1",
    "check site, 3",
    "check site --allow-empty, 0",
    "check site --allow-empty --quiet, 0",
    "check nowhere, 2",
    "check bad nowhere, 2",
    "check site/nginx.conf, 2",
    "check clean --bogus, 2",
    "check clean -f text -f text, 2",
    "check clean -f text=a -f text=a, 2",
    "check clean -f text=, 2",
    "check clean -f sarif -f json, 2",
    "check clean -f sarif -f json=report.json, 0",
    "check bad -f sarif, 1",
    "check bad --format=json, 1",
    "check site -f sarif, 3",
    "check clean -f teext, 2",
    "check clean -f text=no/such/folder, 2",
    "check clean --pve-version 7, 2",
    "check clean --pve-version 8, 0",
    "check clean --now tomorrow, 2",
    "check clean --need untrusted=isolation, 0",
    "check clean --need db=backup-24h --need untrusted=isolation, 0",
    "check clean --need untrusted, 2",
    "check clean --need =isolation, 2",
    "check clean --need untrusted=isolaton, 2",
    "check clean --need db=backup-0h, 2",
    "check clean --fail-on-not-evaluated --rule untrusted-*, 1",
    "check clean --fail-on-not-evaluated --rule untrusted-* --need a=isolation, 0",
    "check clean --now 2026-01-31T12:00:00Z, 0",
    "check clean --fail-on fatal, 2",
    "check clean --stdin-filename a.conf, 2",
    "check bad --fail-on error, 1",
    "check bad --fail-on never, 0",
    "check bad --disable privileged-container, 0",
    "check bad --disable privileged-*, 0",
    "check bad --rule tun-device, 0",
    "check bad --rule privileged-*, 1",
    "check bad --rule privileged-* --disable *-container, 0",
    "check bad --rule nonsense, 2",
    "check clean --fail-on-not-evaluated --rule guest-not-in-any-job, 1",
    "check clean --fail-on-not-evaluated --rule tun-device, 0",
    "chek clean, 2",
    "--help, 0",
    "check --help, 0",
    "--version, 0",
    "rules, 0",
    "rules --format yaml, 2",
    "explain tun-device, 0",
    "explain tun, 2",
    "explain, 2",
    "parse clean/lxc/101.conf, 0",
    "parse clean/lxc/101.conf nowhere, 2",
    "parse, 2",
    "'', 2"
  })
  void exitCodes(String line, int code) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");

    Run run = Run.of(folder, args);

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
    assertThat(run.err()).doesNotContain("internal error");
  }

  @Test
  void unreadableInputLeavesTheRestToBeReported() {
    Run run = Run.of(folder, "check", "nowhere", "bad");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("bad/lxc/101.conf:1:1: error: ").contains("nowhere");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void findingsAreAboutTheGivenFilesAlone() throws IOException {
    write("bad/lxc/102.conf", Run.CLEAN.replace("vm-101", "vm-102"));

    Run run = Run.of(folder, "check", "bad/lxc/102.conf");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).doesNotContain("101.conf").contains("1 guest");
  }

  @Test
  void standardOutputHoldsNothingButReports() {
    Run run = Run.of(folder, "check", "-f", "text=report.txt", "bad", "nowhere");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("pvelint: nowhere: no such file or directory\n");
    assertThat(folder.resolve("report.txt")).content().contains("bad/lxc/101.conf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "json"})
  void machineFormatsAreAloneOnStandardOutput(String format) throws IOException {
    Run run = Run.of(folder, "check", "bad", "nowhere", "-f", format, "--statistics");

    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(run.code()).isEqualTo(2);
    assertThat(json.toString()).contains("privileged-container", "bad/lxc/101.conf");
    assertThat(run.err()).isEqualTo("pvelint: nowhere: no such file or directory\n");

    Run toFile =
        Run.of(folder, "check", "bad", "nowhere", "-f", format + "=report", "--format", "text");
    assertThat(toFile.out()).contains("bad/lxc/101.conf:1:1: error: ");
    assertThat(folder.resolve("report")).content().isEqualTo(run.out());
  }

  @Test
  void wrongUsageWritesToStandardErrorAlone() {
    Run run = Run.of(folder, "check", "--rule", "privleged-container", "bad");

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "pvelint: there is no rule `privleged-container`; did you mean privileged-container?"
                + " (`pvelint rules` lists them)\n");
  }

  @Test
  void noGuestsAreSaidToBeNone() {
    assertThat(Run.of(folder, "check", "site").err())
        .isEqualTo("pvelint: no guest config found in site\n");
  }

  @Test
  void standardInputIsLinted() {
    Run run =
        Run.of(
            folder,
            Run.PRIVILEGED,
            Map.of(),
            false,
            "check",
            "-",
            "--stdin-filename",
            "lxc/7.conf");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("lxc/7.conf:1:1: error: ");
  }

  @Test
  void coloursAreForTerminals() {
    String[] args = {"check", "bad"};

    assertThat(Run.of(folder, "", Map.of(), true, args).out()).contains("\033[");
    assertThat(Run.of(folder, "", Map.of("NO_COLOR", "1"), true, args).out())
        .isNotEmpty()
        .doesNotContain("\033[");
    assertThat(Run.of(folder, "", Map.of(), true, "check", "bad", "--no-color").out())
        .isNotEmpty()
        .doesNotContain("\033[");
    assertThat(Run.of(folder, args).out()).isNotEmpty().doesNotContain("\033[");
    Run.of(folder, "", Map.of(), true, "check", "bad", "-f", "text=report.txt");
    assertThat(folder.resolve("report.txt")).content().isNotEmpty().doesNotContain("\033[");
  }

  @ParameterizedTest
  @CsvSource({"Broken pipe, 1, ''", "No space left on device, 2, No space left on device"})
  void outputThatBreaksOff(String reason, int code, String complaint) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    Environment environment =
        new Environment(
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            folder,
            Map.of(),
            Clock.systemUTC(),
            false);

    assertThat(Main.run(new String[] {"check", "bad"}, environment)).isEqualTo(code);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(complaint);
    assertThat(err.toString(StandardCharsets.UTF_8).isEmpty()).isEqualTo(complaint.isEmpty());
  }

  @Test
  void whatOneRuleSaysBetterNoOtherSaysAgain() throws IOException {
    write("serial/qemu-server/101.conf", "name: a\nserial0: socket # for debugging\n");
    String[] command = {"check", "serial", "--rule", "legacy-passthrough-keys"};
    String[] both = {"check", "serial", "--rule", "legacy-passthrough-keys", "--rule", "value-*"};

    assertThat(Run.of(folder, "check", "serial", "--rule", "value-out-of-range").out())
        .contains("[value-out-of-range]");
    assertThat(Run.of(folder, command).out()).contains("[legacy-passthrough-keys]");
    assertThat(Run.of(folder, both).out())
        .contains("[legacy-passthrough-keys]")
        .doesNotContain("[value-out-of-range]");
  }
}
