package io.github.pvelint.syntax;

/** One part of a property string, as it stands between two commas. */
public sealed interface PropertyPart {

  /** The whole part, white space included: Proxmox does not trim it. */
  Slice text();

  /** A part without {@code =}: the value of the default key, if there is one. */
  record Bare(Slice text) implements PropertyPart {}

  /** {@code key=value}; neither is empty, and the value may hold further {@code =}. */
  record Keyed(Slice text, Slice key, Slice value) implements PropertyPart {}

  /** {@code =value}, {@code key=} or {@code =}: Proxmox refuses the whole string for it. */
  record Faulty(Slice text) implements PropertyPart {}
}
