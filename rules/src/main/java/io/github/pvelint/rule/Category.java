package io.github.pvelint.rule;

import java.util.Locale;

/** What a rule is about; the package it lives in, and a tag in reports. */
public enum Category {
  ISOLATION,
  NESTING,
  KERNEL,
  WORKLOAD,
  MIGRATION,
  SNAPSHOT,
  BACKUP,
  AVAILABILITY,
  LIFECYCLE,
  HYGIENE,
  /** What a policy's own rules are about, whatever it is; no rule of ours is. */
  CUSTOM;

  /** The lower-case word. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
