package io.github.pvelint.testing;

/** What kind of guests are generated. All have about 30 lines and 1 kB each. */
public enum GuestMix {
  /** Of clusters that are taken care of: less than one finding each, such as an old snapshot. */
  TIDY,

  /**
   * In the proportions of 58 configs that people published: some three findings each, more raw
   * keys, long descriptions or none, hardly any snapshot.
   */
  PUBLISHED
}
