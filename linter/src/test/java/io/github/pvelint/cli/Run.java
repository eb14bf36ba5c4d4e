package io.github.pvelint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * One run of the program.
 *
 * @param code its exit code
 */
record Run(int code, String out, String err) {
  static final String PRIVILEGED =
      """
      arch: amd64
      hostname: web
      ostype: debian
      rootfs: local-lvm:vm-101-disk-0,size=8G
      """;

  static final String CLEAN = PRIVILEGED + "unprivileged: 1\n";

  static Run of(Path folder, String... args) {
    return of(folder, "", Map.of(), false, args);
  }

  static Run of(
      Path folder,
      String standardInput,
      Map<String, String> variables,
      boolean isTerminal,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            folder,
            variables,
            Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC),
            isTerminal);
    int code = Main.run(args, environment);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
