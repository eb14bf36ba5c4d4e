package io.github.pvelint.report;

import io.github.pvelint.model.BackupRun;
import io.github.pvelint.model.Coverage;
import io.github.pvelint.model.VolumeCoverage;
import java.io.IOException;
import java.util.List;

/**
 * Writes what backs guests up: an array with an object for each guest. {@code node} and {@code
 * name} are empty if they are not known; {@code keeps} is null if all backups are kept.
 */
public final class CoverageJson {
  private CoverageJson() {}

  /** Writes the array and a line feed. */
  public static void write(List<Located<Coverage>> guests, Appendable out) throws IOException {
    Json.writeArray(out, guests, CoverageJson::guest);
  }

  private static void guest(Json json, Located<Coverage> located) throws IOException {
    Coverage coverage = located.item();
    located.write(json);
    json.texts("selectedBy", coverage.selectedBy());
    json.texts("coveredBy", coverage.coveredBy());
    json.objects("volumes", coverage.volumes(), volume -> volume(json, volume));
    json.text("verdict", coverage.verdict().id());
    json.objects("backups", coverage.runs(), run -> run(json, run));
  }

  private static void volume(Json json, VolumeCoverage volume) throws IOException {
    json.text("key", volume.key());
    json.flag("included", volume.isIncluded());
    json.text("reason", volume.reason());
  }

  private static void run(Json json, BackupRun run) throws IOException {
    json.text("job", run.job().id());
    json.text("schedule", run.job().schedule().map(schedule -> schedule.value()).orElse(""));
    json.text("target", run.target());
    json.numberOrNull("keeps", run.generations());
    json.texts("failures", run.failures());
    json.texts("doubts", run.doubts());
  }
}
