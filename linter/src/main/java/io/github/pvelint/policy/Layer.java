package io.github.pvelint.policy;

import java.util.Locale;

/** Where a value of a policy may come from. A later one is laid over an earlier one. */
public enum Layer {
  /** The rules themselves. */
  BUILT_IN,
  /** {@code /etc/pvelint}. */
  SYSTEM,
  /** The folder where the search for policies ends: the repository's. */
  REPOSITORY,
  /** A folder nearer to the file. */
  DIRECTORY,
  /** The file that {@code --policy} names, in place of those of folders. */
  NAMED,
  /** Variables {@code PVELINT_...}. */
  ENVIRONMENT,
  /** Options. */
  COMMAND_LINE;

  /** {@code built-in} and so on, for machine formats. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
