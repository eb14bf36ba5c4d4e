package io.github.pvelint.benchmark;

import io.github.pvelint.syntax.Document;
import io.github.pvelint.syntax.GuestReader;
import io.github.pvelint.syntax.Source;
import io.github.pvelint.testing.GuestMix;
import java.util.ArrayList;
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

/** Cutting the bytes of guests' files into lines, keys and values. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LexerBenchmark {
  static final int GUESTS = 250;

  private final GeneratedGuests guests = new GeneratedGuests(GuestMix.TIDY, GUESTS);
  private final GuestReader reader = new GuestReader();

  /** Time for each file. */
  @Benchmark
  @OperationsPerInvocation(GUESTS)
  public List<Document> read() {
    List<Document> documents = new ArrayList<>(GUESTS);
    for (Source source : guests.sources()) {
      documents.add(reader.read(source));
    }
    return documents;
  }
}
