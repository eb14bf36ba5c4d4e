package io.github.pvelint.cli;

import io.github.pvelint.input.InputReader.Part;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Reports;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reads and judges the parts of a large tree, several at a time, and forgets each when it is
 * judged. What is reported is in the order of the parts, whichever is done first.
 */
final class PartByPart {
  private final CheckOptions options;
  private final Function<Part, Report> judge;
  private final Optional<Progress> progress;

  PartByPart(CheckOptions options, Function<Part, Report> judge, Optional<Progress> progress) {
    this.options = options;
    this.judge = judge;
    this.progress = progress;
  }

  /** The report on all of them; there is at least one. */
  Report report(List<Part> parts) {
    int threads = options.jobs().orElseGet(() -> Runtime.getRuntime().availableProcessors());
    progress.ifPresent(one -> one.expect(parts.size()));
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, parts.size()));
    try {
      return collect(parts.iterator(), pool, threads * 4);
    } finally {
      pool.shutdownNow();
    }
  }

  private Report collect(Iterator<Part> parts, ExecutorService pool, int ahead) {
    Reports reports = new Reports(options.outputs().stream().allMatch(Output::countsVerdicts));
    Deque<Future<Report>> running = new ArrayDeque<>();
    do {
      while (parts.hasNext() && running.size() < ahead) {
        Part part = parts.next();
        running.add(pool.submit(() -> judge.apply(part)));
      }
      reports.add(await(running.remove()));
      progress.ifPresent(Progress::partIsDone);
    } while (!running.isEmpty() || parts.hasNext());
    return reports.all();
  }

  private static Report await(Future<Report> running) {
    try {
      return running.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException ours) {
        throw ours;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
