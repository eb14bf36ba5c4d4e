package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.rules.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code pvelint check --fix} and its kin as the shell sees them. */
class FixTest {
  private static final String BEFORE =
      Run.CLEAN.replace(
          "ostype: debian",
          "features: nesting=1\nmp0: local:101/vm-101-disk-1.raw,mp=/srv,quota=1\nostype: debian");
  private static final String SAFE = BEFORE.replace(",quota=1", "");
  private static final String UNSAFE = SAFE.replace("mp=/srv", "mp=/srv,backup=1");

  @TempDir private Path folder = Path.of(".");
  private Path file = Path.of(".");

  @BeforeEach
  void begin() throws IOException {
    folder = folder.toRealPath();
    file = folder.resolve("lxc/101.conf");
    Files.createDirectories(folder.resolve("lxc"));
    Files.writeString(file, BEFORE);
  }

  @ParameterizedTest
  @CsvSource({
    "check lxc --fix, 1",
    "check lxc --fix --unsafe-fixes, 0",
    "check lxc --fix --fail-on error, 0",
    "check lxc --diff, 1",
    "check lxc --diff --unsafe-fixes, 1",
    "check lxc --unsafe-fixes, 2",
    "check lxc --force-live, 2",
    "check lxc --diff --force-live, 2",
    "check - --fix, 2",
    "check lxc --diff -f json, 2",
    "check lxc --diff -f json=report.json, 1",
    "check nowhere --fix, 2",
    "check lxc --fix --rule quota-dead, 0",
    "check lxc --fix --disable quota-dead, 1"
  })
  void exitCodesAreByWhatIsLeft(String line, int code) {
    Run run = Run.of(folder, line.split(" "));

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
    assertThat(run.err()).doesNotContain("internal error");
  }

  @Test
  void safeFixesAreDoneAndTheRestIsReported() {
    Run run = Run.of(folder, "check", "lxc", "--fix");

    assertThat(file).hasContent(SAFE);
    assertThat(run.out())
        .contains("lxc/101.conf:4: fixed: quota=1 on mp0 (/srv) does nothing")
        .contains("[mount-point-not-backed-up]")
        .contains("\nFixed 1 of 2 findings; 1 more with --unsafe-fixes\n1 warning in 1 guest");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void unsafeFixesAreDoneIfAskedForAndASecondRunChangesNothing() throws IOException {
    Run.of(folder, "check", "lxc", "--fix", "--unsafe-fixes");
    assertThat(file).hasContent(UNSAFE);
    Object written = Files.getAttribute(file, "unix:ino");

    Run run = Run.of(folder, "check", "lxc", "--fix", "--unsafe-fixes");

    assertThat(run.out()).contains("\nFixed 0 of 0 findings\nNo findings");
    assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(written);
  }

  @Test
  void whatGoesWithAFixIsCounted() throws IOException {
    Files.writeString(file, BEFORE + "lxc.apparmor.profile: unconfined\n");

    Run run =
        Run.of(
            folder,
            ("check lxc --fix --unsafe-fixes --rule apparmor-unconfined"
                    + " --rule features-overridden-by-profile")
                .split(" "));

    assertThat(file).hasContent(BEFORE);
    assertThat(run.out()).contains("\nFixed 2 of 2 findings\nNo findings");
  }

  @Test
  void aDiffShowsAllAndWritesNothing() {
    Run run = Run.of(folder, "check", "lxc", "--diff", "--fix");

    assertThat(file).hasContent(BEFORE);
    assertThat(run.out())
        .isEqualTo(
            """
            --- a/lxc/101.conf
            +++ b/lxc/101.conf
            @@ -1,7 +1,7 @@
             arch: amd64
             hostname: web
             features: nesting=1
            -mp0: local:101/vm-101-disk-1.raw,mp=/srv,quota=1
            +mp0: local:101/vm-101-disk-1.raw,mp=/srv
             ostype: debian
             rootfs: local-lvm:vm-101-disk-0,size=8G
             unprivileged: 1
            """);
    assertThat(run.err())
        .isEqualTo("pvelint: --fix would fix 1 of 2 findings, 1 more with --unsafe-fixes\n");
  }

  @Test
  void aDiffTakesStandardInput() {
    Run run =
        Run.of(
            folder,
            BEFORE,
            Map.of(),
            false,
            "check",
            "--diff",
            "--stdin-filename",
            "lxc/7.conf",
            "-");

    assertThat(run.out()).startsWith("--- a/lxc/7.conf\n").contains("\n-mp0: ");
  }

  @ParameterizedTest
  @CsvSource({"'',true", "1,false"})
  void aDiffIsColouredOnATerminalUnlessToldOtherwise(String noColor, boolean isColoured) {
    Run run = Run.of(folder, "", Map.of("NO_COLOR", noColor), true, "check", "lxc", "--diff");

    assertThat(run.out().contains("\033[32m+mp0: ")).isEqualTo(isColoured);
    assertThat(run.out().contains("\033")).isEqualTo(isColoured);
  }

  @Test
  void aDiffHidesSecretsAndControlCharactersAndSaysWhereNoFeedIs() throws IOException {
    Files.writeString(
        file,
        "#api_key: CANARY12345\n#\033[31mred\n"
            + SAFE.replace("\nunprivileged", ",quota=1\nunprivileged").strip());

    Run run = Run.of(folder, "check", "lxc", "--diff", "--unsafe-fixes");

    assertThat(run.out())
        .doesNotContain("CANARY")
        .doesNotContain("\033")
        .contains("\n-rootfs: local-lvm:vm-101-disk-0,size=8G,quota=1\n")
        .endsWith("\n unprivileged: 1\n\\ No newline at end of file\n");
  }

  @Test
  void jsonListsWhatWasDone() {
    Run run = Run.of(folder, "check", "lxc", "--fix", "-f", "json");

    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.at("/fixes/done/0/rule").asString()).isEqualTo("quota-dead");
    assertThat(json.at("/fixes/done/0/fix").asString()).isEqualTo("safe");
    assertThat(json.at("/fixes/undone")).isEmpty();
    assertThat(json.get("findings")).hasSize(1);
    assertThat(json.at("/findings/0/fix").asString()).isEqualTo("unsafe");
  }

  @Test
  void aFileThatIsNotWrittenIsReportedAsItIs() throws IOException {
    Files.createLink(folder.resolve("other"), file);

    Run run = Run.of(folder, "check", "lxc", "--fix");

    assertThat(run.code()).isEqualTo(2);
    assertThat(file).hasContent(BEFORE);
    assertThat(run.err())
        .isEqualTo(
            "pvelint: lxc/101.conf: not changed: it has 2 names (hard links), which would be"
                + " parted\n");
    assertThat(run.out())
        .contains("lxc/101.conf:4: not fixed: quota=1 on mp0 (/srv) does nothing")
        .contains("\nFixed 0 of 2 findings; 1 more with --unsafe-fixes\n2 warnings in 1 guest");
  }

  @Test
  void whatIsWaivedOrInTheBaselineIsLeftAlone() throws IOException {
    Run.of(folder, "check", "lxc", "--write-baseline", "known.json");
    Run known = Run.of(folder, "check", "lxc", "--baseline", "known.json", "--fix");
    assertThat(file).hasContent(BEFORE);
    assertThat(known.code()).as(known.out() + known.err()).isZero();

    String waived = "#pvelint ignore quota-dead until 2026-12-31 of no matter\n" + BEFORE;
    Files.writeString(file, waived);
    Run run = Run.of(folder, "check", "lxc", "--fix");
    assertThat(file).hasContent(waived);
    assertThat(run.out()).contains("\nFixed 0 of 1 finding");
  }

  @Test
  void onlyTheGivenFilesAreFixed() throws IOException {
    Files.writeString(folder.resolve("lxc/102.conf"), BEFORE.replace("101", "102"));

    Run.of(folder, "check", "lxc/102.conf", "--fix");

    assertThat(file).hasContent(BEFORE);
    assertThat(folder.resolve("lxc/102.conf")).hasContent(SAFE.replace("101", "102"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRunningClusterIsLeftAloneUnlessForced(boolean isForced) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            err,
            folder,
            Map.of(),
            Clock.systemUTC(),
            false);
    EnumSet<Flag> flags = EnumSet.of(Flag.FIX);
    if (isForced) {
      flags.add(Flag.FORCE_LIVE);
    }
    Inputs inputs =
        new InputReader(folder, InputStream.nullInputStream())
            .read(Request.of("lxc"), new Circumstances(9, Instant.EPOCH));
    Streams streams = new Streams(environment);
    FixCommand fixing =
        new FixCommand(
            environment,
            streams,
            CheckOptions.of(List.of("lxc"), flags),
            clusters -> new Linter(Rules.all()).lint(clusters, List.of()),
            any -> true);

    fixing.run(inputs);
    streams.close();

    assertThat(fixing.isDone()).isEqualTo(isForced);
    assertThat(file).hasContent(isForced ? SAFE : BEFORE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            isForced
                ? ""
                : """
                pvelint: lxc/101.conf: not changed: it belongs to a running cluster
                pvelint: run these on a node instead, or give --force-live as well:
                  pct set 101 --mp0 local:101/vm-101-disk-1.raw,mp=/srv
                """);
  }
}
