package io.github.pvelint.report;

import io.github.pvelint.model.BackupRun;
import io.github.pvelint.model.Coverage;
import io.github.pvelint.model.VolumeCoverage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Writes what backs guests up: an array with an object for each guest. {@code node} and {@code
 * name} are empty if they are not known; {@code keeps} is null if all backups are kept. {@code
 * nextRun} is an instant in UTC and {@code longestGap} an ISO 8601 duration; both are null if no
 * job makes backups, or if they end within the year.
 */
public final class CoverageJson {
  private final ZonedDateTime now;

  /**
   * A writer.
   *
   * @param now in the zone that schedules are in
   */
  public CoverageJson(ZonedDateTime now) {
    this.now = now;
  }

  /** Writes the array and a line feed. */
  public void write(List<Located<Coverage>> guests, Appendable out) throws IOException {
    Json.writeArray(out, guests, this::guest);
  }

  private void guest(Json json, Located<Coverage> located) throws IOException {
    Coverage coverage = located.item();
    located.write(json);
    json.texts("selectedBy", coverage.selectedBy());
    json.texts("coveredBy", coverage.coveredBy());
    json.objects("volumes", coverage.volumes(), volume -> volume(json, volume));
    json.text("verdict", coverage.verdict().id());
    json.textOrNull("nextRun", coverage.nextRun(now).map(Instant::toString));
    json.textOrNull("longestGap", coverage.longestGap(now).map(Duration::toString));
    json.objects("backups", coverage.runs(), run -> run(json, run));
  }

  private static void volume(Json json, VolumeCoverage volume) throws IOException {
    json.text("key", volume.key());
    json.flag("included", volume.isIncluded());
    json.text("reason", volume.reason());
  }

  private void run(Json json, BackupRun run) throws IOException {
    json.text("job", run.job().id());
    json.text("schedule", run.job().schedule().map(schedule -> schedule.value()).orElse(""));
    json.textOrNull("nextRun", run.nextRun(now).map(Instant::toString));
    json.text("target", run.target());
    json.numberOrNull("keeps", run.generations());
    json.texts("failures", run.failures());
    json.texts("doubts", run.doubts());
  }
}
