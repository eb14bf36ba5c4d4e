package io.github.pvelint.benchmark;

import io.github.pvelint.lint.Linter;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.GuestReader;
import io.github.pvelint.syntax.Source;
import io.github.pvelint.testing.GuestGenerator;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * How fast one thread gets through generated guest files in memory: cutting them into lines,
 * loading them as Proxmox does, judging them by all rules. Prints medians of several rounds.
 */
public final class ReaderThroughput {
  private static final int FILES = 20_000;
  private static final int ROUNDS = 7;

  private final List<byte[]> files = new ArrayList<>();
  private final GuestReader reader = new GuestReader();
  private final GuestLoader loader = new GuestLoader();
  private final Linter linter = new Linter(Rules.all());
  private long sink;

  private ReaderThroughput() {
    GuestGenerator generator = new GuestGenerator(42);
    for (int i = 0; i < FILES; i++) {
      String text = kind(i) == GuestKind.LXC ? generator.container(i) : generator.vm(i);
      files.add(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static GuestKind kind(int index) {
    return index % 2 == 0 ? GuestKind.LXC : GuestKind.QEMU;
  }

  /** Runs the measurements; takes no arguments. */
  public static void main(String[] args) {
    new ReaderThroughput().run();
  }

  private void run() {
    long bytes = files.stream().mapToLong(file -> file.length).sum();
    measure("bytes summed", bytes, i -> sink += sum(files.get(i)));
    measure("cut into lines", bytes, i -> sink += reader.read(source(i)).lines().size());
    measure("loaded", bytes, i -> sink += load(i).complaints().size());
    measure("judged by all rules", bytes, this::judge);
  }

  private void judge(int i) {
    Cluster cluster = Cluster.of(Guest.of(load(i)));
    sink += linter.lint(List.of(cluster), List.of()).results().size();
  }

  private GuestConfig load(int i) {
    return loader.load(source(i), kind(i), i, Optional.empty(), CustomCpuModels.NONE);
  }

  private Source source(int i) {
    return Source.of("nodes/pve1/" + kind(i).folder() + "/" + i + ".conf", files.get(i));
  }

  private static long sum(byte[] bytes) {
    long sum = 0;
    for (byte b : bytes) {
      sum += b;
    }
    return sum;
  }

  /** Time that this thread ran, which other processes disturb least. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void measure(String what, long bytes, IntConsumer work) {
    double[] seconds = new double[ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      long start = cpuNanos();
      for (int i = 0; i < FILES; i++) {
        work.accept(i);
      }
      if (round >= 0) {
        seconds[round] = (cpuNanos() - start) / 1e9;
      }
    }
    Arrays.sort(seconds);
    double median = seconds[ROUNDS / 2];
    System.out.printf(
        Locale.ROOT,
        "%-20s %6.3f s  %7.1f MB/s  %6.1f us a file  (%d)%n",
        what,
        median,
        bytes / 1e6 / median,
        median * 1e6 / FILES,
        sink & 1);
  }
}
