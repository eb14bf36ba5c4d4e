package io.github.pvelint.testing;

import java.util.Random;

/** Chance that is the same for the same seed. */
final class Dice {
  private final Random random;
  private final GuestMix mix;

  /** Dice that depend on the mix and the seed alone. */
  Dice(GuestMix mix, long seed) {
    this.mix = mix;
    this.random = new Random(seed);
  }

  /** The first for tidy guests, the second for others. */
  int tidyOr(int tidy, int published) {
    return mix == GuestMix.TIDY ? tidy : published;
  }

  /** From 0 on, below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Whether a guest has what tidy ones never have. */
  boolean fault(int percent) {
    return mix == GuestMix.PUBLISHED && chance(percent);
  }

  /** In MiB. */
  int memory() {
    return 256 << below(6);
  }

  String tags() {
    return chance(50) ? "prod;web" : "test;internal";
  }

  String hex(int digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = 0; i < digits; i++) {
      text.append(Character.forDigit(below(16), 16));
    }
    return text.toString();
  }
}
