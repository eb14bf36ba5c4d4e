package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VzdumpCronTest {

  @Test
  void aLineIsAJob() {
    BackupJobs jobs =
        read(
            """
            # cluster wide vzdump cron schedule

            PATH="/usr/sbin:/usr/bin"
            30 2 * * 1,6 root vzdump 100 101 --quiet 1 --mode stop --storage nas
            """);

    assertThat(jobs.complaints()).isEmpty();
    BackupJob job = jobs.jobs().get(0);
    assertThat(job.id()).isEqualTo("vzdump.cron:1");
    assertThat(job.origin()).isEqualTo(BackupJob.Origin.VZDUMP_CRON);
    assertThat(job.isEnabled()).isTrue();
    assertThat(job.words("vmid")).extracting(Slice::text).containsExactly("100", "101");
    assertThat(job.mode()).isEqualTo("stop");
    assertThat(job.option("storage").orElseThrow().valueSlice().text()).isEqualTo("nas");
    assertThat(job.schedule().orElseThrow().value()).isEqualTo("mon,sat 02:30");
    assertThat(job.schedule().orElseThrow().valueSlice().text()).isEqualTo("30 2 * * 1,6");
    assertThat(job.event().orElseThrow().text().text()).isEqualTo("mon,sat 02:30");
    assertThat(job.anchor().line()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "* | 02:30",
        "sun | sun 02:30",
        "0 | sun 02:30",
        "7 | sun 02:30",
        "mon-fri | mon,tue,wed,thu,fri 02:30",
        "Sat,MON | mon,sat 02:30",
        "mon-sun | 02:30",
      })
  void daysBecomeACalendarEvent(String days, String schedule) {
    BackupJob job = read("30 2 * * " + days + " root vzdump --all\n").jobs().get(0);

    assertThat(job.schedule().orElseThrow().value()).isEqualTo(schedule);
    assertThat(job.hasUsableSchedule()).isTrue();
  }

  @Test
  void aHashBeforeTheCommandDisablesTheJob() {
    BackupJob job = read("0 2 * * * root #vzdump --all 1\n").jobs().get(0);

    assertThat(job.isEnabled()).isFalse();
    assertThat(job.option("enabled").orElseThrow().valueSlice().text()).isEqualTo("#");
  }

  @Test
  void optionsMayBeWrittenInSeveralWays() {
    BackupJob job =
        read("0 2 * * * root /usr/bin/vzdump --all --node=pve1 -mode 'stop'"
                + " --exclude-path '/tmp/a b' --exclude-path=/c --exclude 100,101 --remove no\n")
            .jobs()
            .get(0);

    assertThat(job.isAll()).isTrue();
    assertThat(job.isOn("remove", true)).isFalse();
    assertThat(job.node().orElseThrow().value()).isEqualTo("pve1");
    assertThat(job.mode()).isEqualTo("stop");
    assertThat(job.words("exclude")).extracting(Slice::text).containsExactly("100", "101");
    List<String> paths =
        job.properties().stream()
            .filter(property -> property.key().equals("exclude-path"))
            .map(SectionConfigProperty::value)
            .toList();
    assertThat(paths).containsExactly("/tmp/a b", "/c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/30 2 * * * root vzdump 100",
        "0 2 1 * * root vzdump 100",
        "0 2 * * someday root vzdump 100",
        "0 2 * * * backup vzdump 100",
        "0 2 * * * root vzdump --maxfiles 3 100",
        "0 2 * * * root vzdump --unknown 3 100",
        "0 2 * * * root vzdump 99",
        "0 2 * * * root vzdump 0101",
        "0 2 * * * root vzdump --mode fast 100",
        "0 2 * * * root vzdump --all 101",
        "0 2 * * * root vzdump 100 --storage",
        "0 2 * * * root qm list",
        " 0 2 * * * root vzdump 100",
        "nonsense",
      })
  void linesThatProxmoxDoesNotUnderstandDoNotCount(String line) {
    BackupJobs jobs = read(line + "\n");

    assertThat(jobs.jobs()).isEmpty();
    assertThat(jobs.complaints()).hasSize(1);
  }

  @Test
  void release8KnowsMaxfiles() {
    String line = "0 2 * * * root vzdump --maxfiles 3 100\n";
    BackupJobs jobs =
        BackupJobs.read(Optional.empty(), Optional.of(Source.of("vzdump.cron", line)), 8);

    assertThat(jobs.complaints()).isEmpty();
    assertThat(jobs.jobs().get(0).option("maxfiles").orElseThrow().value()).isEqualTo("3");
  }

  @Test
  void jobsOfCronAreNotStoppedByTheScheduler() {
    BackupJobs jobs =
        BackupJobs.read(
            Optional.of(Source.of("jobs.cfg", "vzdump: a\n\tall 1\n")),
            Optional.of(Source.of("vzdump.cron", "0 2 * * * root vzdump --all 1\n")),
            9);

    assertThat(jobs.jobs()).extracting(BackupJob::id).containsExactly("a", "vzdump.cron:1");
    assertThat(jobs.blockerOf(jobs.jobs().get(1))).isEmpty();
  }

  private static BackupJobs read(String text) {
    return BackupJobs.read(Optional.empty(), Optional.of(Source.of("vzdump.cron", text)), 9);
  }
}
