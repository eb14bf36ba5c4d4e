package io.github.pvelint.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Loaders of guest files, each for one thread at a time. */
final class Loaders {
  private final Optional<Runnable> onGuest;
  private final Deque<GuestFiles> idle = new ArrayDeque<>(2);

  /**
   * No loader yet.
   *
   * @param onGuest is run for each guest that was loaded; absent if nobody counts
   */
  Loaders(Optional<Runnable> onGuest) {
    this.onGuest = onGuest;
  }

  /** One that nobody else has until it is given back. */
  synchronized GuestFiles take() {
    GuestFiles loader = idle.poll();
    return loader == null ? new GuestFiles(onGuest) : loader;
  }

  synchronized void giveBack(GuestFiles loader) {
    idle.push(loader);
  }
}
