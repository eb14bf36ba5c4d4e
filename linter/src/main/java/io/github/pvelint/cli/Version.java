package io.github.pvelint.cli;

import java.util.Optional;

/** Which pvelint this is. */
final class Version {
  private Version() {}

  /** The release as the jar's manifest has it; {@code development} where there is no jar. */
  static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
