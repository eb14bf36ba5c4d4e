package io.github.pvelint.cli;

import io.github.pvelint.input.InputReader.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on the parts of a large tree, several at a time. What comes of them is taken in the order
 * of the parts, whichever is done first.
 */
final class PartByPart {
  private final CheckOptions options;
  private final Optional<Progress> progress;

  PartByPart(CheckOptions options, Optional<Progress> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Does the work on all parts; there is at least one.
   *
   * @param work several threads do it
   * @param take gets what came of each, in the thread that calls
   */
  <T> void each(List<Part> parts, Function<Part, T> work, Consumer<T> take) {
    int threads = options.threads();
    progress.ifPresent(one -> one.expect(parts.size()));
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, parts.size()));
    try {
      each(parts.iterator(), part -> pool.submit(() -> work.apply(part)), take, threads * 4);
    } finally {
      pool.shutdownNow();
    }
  }

  private <T> void each(
      Iterator<Part> parts, Function<Part, Future<T>> start, Consumer<T> take, int ahead) {
    Deque<Future<T>> running = new ArrayDeque<>();
    do {
      while (parts.hasNext() && running.size() < ahead) {
        running.add(start.apply(parts.next()));
      }
      take.accept(await(running.remove()));
      progress.ifPresent(Progress::partIsDone);
    } while (!running.isEmpty() || parts.hasNext());
  }

  private static <T> T await(Future<T> running) {
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
