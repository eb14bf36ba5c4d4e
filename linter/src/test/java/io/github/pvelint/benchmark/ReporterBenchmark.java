package io.github.pvelint.benchmark;

import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Report;
import io.github.pvelint.report.JsonReporter;
import io.github.pvelint.report.Reporter;
import io.github.pvelint.report.SarifReporter;
import io.github.pvelint.report.text.Style;
import io.github.pvelint.report.text.TextReporter;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.testing.GuestMix;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing the report on a cluster as people publish them: some three findings a guest. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReporterBenchmark {
  static final int GUESTS = 250;

  /** What is written. */
  public enum Format {
    TEXT,
    SARIF,
    JSON
  }

  /** The format. */
  @Param public Format format = Format.TEXT;

  private final Report report = report();

  private static Report report() {
    GeneratedGuests guests = new GeneratedGuests(GuestMix.PUBLISHED, GUESTS);
    Linter linter =
        new Linter(Rules.all().stream().filter(rule -> rule.info().onByDefault()).toList());
    return linter.lint(List.of(guests.cluster()), List.of());
  }

  private Reporter reporter() {
    return switch (format) {
      case TEXT -> new TextReporter(new Style(false, 100, false, false));
      case SARIF -> new SarifReporter("0", Optional.empty(), UnaryOperator.identity(), text -> {});
      case JSON -> new JsonReporter("0");
    };
  }

  /** Time for each guest. */
  @Benchmark
  @OperationsPerInvocation(GUESTS)
  public CharSequence write() throws IOException {
    StringBuilder text = new StringBuilder();
    reporter().write(report, text);
    return text;
  }
}
