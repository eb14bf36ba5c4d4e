package io.github.pvelint.rule;

import java.util.Locale;

/** Whether {@code check --fix} may do by itself what a rule's remedies say. */
public enum Fix {
  /** Takes nothing from the guest, and does the same however often it is done: {@code --fix}. */
  SAFE("safe, done by `--fix`"),
  /** Changes how the guest runs or what is kept of it: {@code --fix --unsafe-fixes}. */
  UNSAFE("unsafe, done by `--fix --unsafe-fixes`"),
  /**
   * Shown, and left to people: it needs more than the file (owners of files, volumes, the machine
   * that a guest's system is used to), or claims something about the world.
   */
  NEVER("shown, never done by `--fix`");

  private final String statement;

  Fix(String statement) {
    this.statement = statement;
  }

  /** The lower-case word. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it means, in Markdown. */
  public String statement() {
    return statement;
  }
}
