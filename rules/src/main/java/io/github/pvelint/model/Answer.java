package io.github.pvelint.model;

import java.util.Optional;

/** An answer where not everything is known. */
public enum Answer {
  YES,
  NO,
  /** It depends on something that was not given, or on a plugin that is not Proxmox's own. */
  UNKNOWN;

  static Answer of(boolean known) {
    return known ? YES : NO;
  }

  static Answer of(Optional<Boolean> known) {
    return known.map(Answer::of).orElse(UNKNOWN);
  }
}
