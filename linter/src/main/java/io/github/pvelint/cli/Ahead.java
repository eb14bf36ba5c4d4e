package io.github.pvelint.cli;

import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Schema;

/**
 * Makes what every check needs, on a processor that has nothing to do while files are looked for: a
 * start takes some milliseconds less. It changes nothing, and whatever goes wrong here will go
 * wrong again where it is looked after.
 */
final class Ahead implements Runnable {
  /** Begins; returns at once. The process need not wait for it to end. */
  static void start() {
    Thread thread = new Thread(new Ahead(), "ahead");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler(new Silence());
    thread.start();
  }

  @Override
  public void run() {
    new GuestLoader();
    Schema.of(GuestKind.LXC);
    Schema.of(GuestKind.QEMU);
    Rules.all();
  }

  private static final class Silence implements Thread.UncaughtExceptionHandler {
    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
      // The main thread meets it too, and says so.
    }
  }
}
