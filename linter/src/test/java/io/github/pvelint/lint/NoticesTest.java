package io.github.pvelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.ClusterParts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {
  @ParameterizedTest
  @CsvSource({
    "8, 2026-08-31T23:59:59Z, false",
    "8, 2026-09-01T00:00:00Z, true",
    "9, 2026-09-01T00:00:00Z, false",
  })
  void aReleaseOutOfSupportIsSaid(int pveMajor, Instant now, boolean isSaid) {
    Cluster cluster =
        new Cluster(
            "", List.of(), false, Set.of(), ClusterParts.none(), new Circumstances(pveMajor, now));

    Report report = new Linter(List.of()).lint(List.of(cluster), List.of());

    assertThat(report.notices())
        .isEqualTo(isSaid ? List.of(Notice.RELEASE_UNSUPPORTED) : List.of());
    assertThat(report.about(Set.of(), 0).notices()).isEqualTo(report.notices());
  }
}
