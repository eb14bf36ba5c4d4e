package io.github.pvelint.lint;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads that share the work on many things, among them the one that asks for it. */
public final class Workers {
  /** The asking thread alone. */
  public static final Workers ONE = new Workers(1);

  private final int threads;

  private Workers(int threads) {
    this.threads = threads;
  }

  /**
   * So many threads.
   *
   * @param threads at least 1
   */
  public static Workers of(int threads) {
    return threads == 1 ? ONE : new Workers(threads);
  }

  /** What is done to some things, by whichever thread comes to them. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it to things that follow one another. */
    void on(List<T> some);
  }

  /**
   * Does the work on all things and returns when it is done. If it throws for some, what is not
   * begun is left undone and the caller gets the exception.
   *
   * @param together how many a thread takes at a time, at least 1
   */
  public <T> void each(List<T> things, int together, Work<T> work) {
    int shares = (things.size() + together - 1) / together;
    Run<T> run = new Run<>(things, together, work);
    // Plain threads: an executor takes longer to load than a hook takes to judge.
    Thread[] others = new Thread[Math.max(0, Math.min(threads, shares) - 1)];
    for (int i = 0; i < others.length; i++) {
      others[i] = new Thread(run, "pvelint-" + (i + 1));
      others[i].setDaemon(true);
      others[i].start();
    }
    run.run();
    for (Thread other : others) {
      await(other);
    }
    run.rethrow();
  }

  private static void await(Thread other) {
    try {
      other.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static final class Run<T> implements Runnable {
    private final List<T> things;
    private final int together;
    private final Work<T> work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();

    Run(List<T> things, int together, Work<T> work) {
      this.things = things;
      this.together = together;
      this.work = work;
    }

    @Override
    public void run() {
      try {
        int from = next.getAndAdd(together);
        while (from < things.size() && thrown.get() == null) {
          work.on(things.subList(from, Math.min(from + together, things.size())));
          from = next.getAndAdd(together);
        }
      } catch (RuntimeException | Error e) {
        thrown.compareAndSet(null, e);
      }
    }

    void rethrow() {
      Throwable first = thrown.get();
      if (first instanceof RuntimeException ours) {
        throw ours;
      }
      if (first instanceof Error ours) {
        throw ours;
      }
    }
  }
}
