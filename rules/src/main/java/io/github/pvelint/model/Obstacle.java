package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;

/**
 * What keeps a guest from being moved or snapshotted, or could.
 *
 * @param key the guest's option; empty if it is about the guest as a whole
 * @param at the place in the guest's config
 * @param text completes a sentence that begins with the key, or with the guest: {@code is a PCI
 *     device of the host}
 * @param isUnknown whether it may be none: something was not given
 */
public record Obstacle(String key, Slice at, String text, boolean isUnknown) {

  /** The whole sentence, without a full stop: {@code hostpci0 is a PCI device of the host}. */
  public String sentence() {
    return (key.isEmpty() ? "it" : key) + " " + text;
  }
}
