package io.github.pvelint.schema;

/** The types that Proxmox's option schema knows (PVE::JSONSchema). */
public enum ValueType {
  /** {@code 1|on|yes|true} or {@code 0|off|no|false} in any case; loaded as 1 or 0. */
  BOOLEAN,
  /** Decimal digits; a sub-option may carry a sign, a top-level option may not. */
  INTEGER,
  /** Digits with an optional fraction; a sub-option may also be written {@code 1.}, .5 or 1e2. */
  NUMBER,
  /** Any text, within what the option's format allows. Property strings are of this type too. */
  STRING
}
