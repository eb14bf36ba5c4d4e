package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.pvelint.lint.BaselineState;
import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrometheusReporterTest {
  private static final Source FILE = Source.of("lxc/101.conf", "arch: amd64\nmp0: /srv,mp=/srv\n");

  private static String text(Report report) {
    return Validated.text(
        new PrometheusReporter("1\"\\\n", Instant.parse("2026-01-31T12:00:00Z")), report);
  }

  private static Report report() {
    return new Samples()
        .add(Samples.SECURITY, Samples.at(FILE, "mp0"), "a")
        .add(Samples.PLAIN, Samples.at(FILE, "mp0"), "a")
        .add(Samples.PLAIN, Samples.at(FILE, "arch"), "b")
        .add(Samples.PLAIN, Samples.at(FILE, "amd64"), "c")
        .baseline(BaselineState.UNCHANGED)
        .verdict(Samples.PLAIN, Outcome.NOT_EVALUATED, "jobs.cfg was not given")
        .verdict(Samples.PLAIN, Outcome.PARTLY_EVALUATED, "no storage", "no node")
        .trouble("jobs.cfg", Optional.empty(), "no header")
        .report();
  }

  @Test
  void countsAreThere() {
    MetricsText metrics = MetricsText.of(text(report()));
    assertThat(metrics.value("pvelint_build_info", "version", "1\"\\\n")).isOne();
    assertThat(metrics.value("pvelint_run_timestamp_seconds")).isEqualTo(1_769_860_800);
    assertThat(metrics.value("pvelint_guests")).isOne();
    assertThat(metrics.value("pvelint_unreadable_inputs")).isOne();
    assertThat(metrics.value("pvelint_findings", "severity", "error", "category", "isolation"))
        .isOne();
    assertThat(metrics.value("pvelint_findings", "severity", "note", "category", "hygiene"))
        .isEqualTo(2);
    assertThat(metrics.value("pvelint_findings", "severity", "warning", "category", "backup"))
        .isZero();
    assertThat(metrics.value("pvelint_findings_by_rule", "rule", "tag-missing", "severity", "note"))
        .isEqualTo(2);
    assertThat(metrics.value("pvelint_findings_baseline", "severity", "note")).isOne();
    assertThat(metrics.value("pvelint_findings_waived", "severity", "note")).isZero();
    assertThat(metrics.value("pvelint_not_evaluated", "rule", "tag-missing")).isEqualTo(2);
    assertThat(metrics.value("pvelint_not_evaluated", "rule", "privileged-container")).isZero();
  }

  @Test
  void promtoolHasNoComplaint() throws IOException, InterruptedException {
    Process tool = promtool();
    try (OutputStream in = tool.getOutputStream()) {
      in.write(text(report()).getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(tool.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
  }

  private static Process promtool() {
    try {
      return new ProcessBuilder("promtool", "check", "metrics").redirectErrorStream(true).start();
    } catch (IOException e) {
      return abort("promtool (Debian: prometheus) is not installed: " + e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a 1\n",
        "# HELP a x\n# TYPE a gauge\n",
        "# HELP a x\n# TYPE a gauge\na 1",
        "# HELP a x\n# TYPE a gauge\na 1\na 2\n",
        "# HELP a x\n# TYPE a gauge\na{b=\"c\"d\"} 1\n",
        "# HELP a x\n# TYPE a gauge\na{b=\"c\",} 1\n",
        "# HELP a x\n# TYPE a gauge\na{b=\"\\x\"} 1\n",
        "# HELP a x\n# TYPE a gauge\na-b 1\n",
        "# TYPE a gauge\na 1\n"
      })
  void theReaderIsStrict(String text) {
    assertThatThrownBy(() -> MetricsText.of(text)).isInstanceOf(AssertionError.class);
  }
}
