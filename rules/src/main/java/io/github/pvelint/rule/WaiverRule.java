package io.github.pvelint.rule;

/**
 * A rule about a waiver. It is asked after all others, once for every waiver of a guest or of a
 * policy file, and needs no other file.
 */
public non-sealed interface WaiverRule extends Rule {
  /** Judges a waiver by what became of it. */
  void check(WaiverUse use, Findings findings);
}
