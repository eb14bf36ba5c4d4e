package io.github.pvelint.report.html;

import io.github.pvelint.history.Trend;
import io.github.pvelint.lint.BaselineState;
import io.github.pvelint.lint.Result;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Since when findings are there, as far as a history or a baseline tells. */
final class Ages {
  private final Background background;

  Ages(Background background) {
    this.background = background;
  }

  /** Whether no earlier run, or no baseline, knows it. */
  boolean isNew(Result result) {
    boolean isNewToBaseline = result.baseline().filter(BaselineState.NEW::equals).isPresent();
    return isNewToBaseline
        || (background.trend().flatMap(Trend::previous).isPresent()
            && since(result)
                .filter(at -> at.getEpochSecond() >= background.now().toEpochSecond())
                .isPresent());
  }

  /** {@code since 2026-01-31}; empty if it is new or nothing is known. */
  String words(Result result) {
    return isNew(result) || background.trend().flatMap(Trend::previous).isEmpty()
        ? ""
        : since(result).map(at -> "since " + at.atOffset(ZoneOffset.UTC).toLocalDate()).orElse("");
  }

  private Optional<Instant> since(Result result) {
    return background
        .trend()
        .flatMap(trend -> Optional.ofNullable(trend.openSince().get(result.fingerprint())));
  }
}
