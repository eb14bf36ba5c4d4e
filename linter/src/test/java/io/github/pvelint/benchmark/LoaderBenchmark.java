package io.github.pvelint.benchmark;

import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.testing.GuestMix;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Loading guests' files as Proxmox does: what the lexer does, and values held to the schema. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoaderBenchmark {
  static final int GUESTS = 250;

  private final GeneratedGuests guests = new GeneratedGuests(GuestMix.TIDY, GUESTS);

  /** Time for each file. */
  @Benchmark
  @OperationsPerInvocation(GUESTS)
  public List<GuestConfig> load() {
    return guests.load();
  }
}
