package io.github.pvelint.model;

import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.util.Optional;

/** Containers for tests. */
final class Containers {
  private Containers() {}

  /** Container 101 with a config of these lines. */
  static Container of(String... lines) {
    Source source = Source.of("101.conf", String.join("\n", lines) + "\n");
    GuestConfig config =
        new GuestLoader()
            .load(source, GuestKind.LXC, 101, Optional.empty(), CustomCpuModels.UNKNOWN);
    return (Container) Guest.of(config);
  }
}
