package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Of several rules that see the same lack of backups, one speaks. */
class PrecedenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SNAPSHOT = "\n[before]\nsnaptime: 1767225600\nhostname: web\n";

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void resolveLinks() throws IOException {
    folder = folder.toRealPath();
  }

  private List<String> rules(String jobs, String guest) throws IOException {
    Files.createDirectories(folder.resolve("nodes/pve1/lxc"));
    Files.writeString(folder.resolve("nodes/pve1/lxc/101.conf"), guest);
    Files.writeString(folder.resolve("jobs.cfg"), jobs);
    Run run =
        Run.of(
            folder,
            "check",
            "--format",
            "json",
            "--need",
            "rpo=backup-24h",
            "--rule",
            "*-in-any-job",
            "--rule",
            "covered-by-disabled-job-only",
            "--rule",
            "snapshot-only-no-backup",
            "--rule",
            "schedule-too-rare");
    JsonNode report = JSON.readTree(run.out());
    return report.get("findings").valueStream().map(one -> one.get("rule").stringValue()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, guest-not-in-any-job",
    "true, false, snapshot-only-no-backup",
    "false, true, guest-not-in-any-job",
    "true, true, snapshot-only-no-backup",
  })
  void withoutAnyJob(boolean hasSnapshot, boolean hasNeed, String expected) throws IOException {
    String guest = Run.CLEAN + (hasNeed ? "tags: rpo\n" : "") + (hasSnapshot ? SNAPSHOT : "");
    assertThat(rules("vzdump: a\n\tschedule 1:00\n\tvmid 102\n", guest)).containsExactly(expected);
  }

  @Test
  void aDisabledJobIsTheBetterExplanation() throws IOException {
    assertThat(
            rules("vzdump: a\n\tschedule 1:00\n\tall 1\n\tenabled 0\n", Run.CLEAN + "tags: rpo\n"))
        .containsExactly("covered-by-disabled-job-only");
  }

  @Test
  void aRareBackupIsOne() throws IOException {
    assertThat(rules("vzdump: a\n\tschedule sat 1:00\n\tall 1\n", Run.CLEAN + "tags: rpo\n"))
        .containsExactly("schedule-too-rare");
  }
}
