package io.github.pvelint.report.html;

import io.github.pvelint.history.Trend;
import io.github.pvelint.model.Coverage;
import io.github.pvelint.model.Mobility;
import io.github.pvelint.report.Located;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the page shows beside the findings.
 *
 * @param now the time that the run judged by, in the zone that schedules are in
 * @param coverage what backs guests up; empty if that is not known any more
 * @param mobility where guests can go; empty if that is not known any more
 * @param trend how the run compares with those before it; absent without a history
 */
public record Background(
    ZonedDateTime now,
    List<Located<Coverage>> coverage,
    List<Located<Mobility>> mobility,
    Optional<Trend> trend) {
  public Background {
    coverage = List.copyOf(coverage);
    mobility = List.copyOf(mobility);
  }
}
