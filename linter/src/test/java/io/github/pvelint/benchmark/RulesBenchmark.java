package io.github.pvelint.benchmark;

import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Report;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.testing.GuestMix;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judging a loaded cluster, by the rules of each family and by all that are on by default. What
 * guests and clusters work out for several rules each family alone has to have worked out anew: the
 * families add up to more than all.
 */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {
  static final String ALL = "all";
  static final int GUESTS = 250;

  /** The package of the rules. */
  @Param({
    ALL,
    "availability",
    "backup",
    "hygiene",
    "isolation",
    "kernel",
    "lifecycle",
    "migration",
    "nesting",
    "snapshot",
    "workload"
  })
  public String family = ALL;

  private final GeneratedGuests guests = new GeneratedGuests(GuestMix.TIDY, GUESTS);
  private Linter linter = new Linter(List.of());
  private Cluster cluster = Cluster.of();

  /** Loads the cluster, each time anew: what rules ask guests and clusters these keep. */
  @Setup(Level.Invocation)
  public void load() {
    cluster = guests.cluster();
  }

  /** Selects the rules. */
  @Setup
  public void select() {
    linter = new Linter(Rules.all().stream().filter(this::isAsked).toList());
  }

  private boolean isAsked(Rule rule) {
    return rule.info().onByDefault() && (family.equals(ALL) || family.equals(family(rule)));
  }

  /** The last part of the name of the rule's package. */
  static String family(Rule rule) {
    String name = rule.getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Time for each guest. */
  @Benchmark
  @OperationsPerInvocation(GUESTS)
  public Report judge() {
    return linter.lint(List.of(cluster), List.of());
  }
}
