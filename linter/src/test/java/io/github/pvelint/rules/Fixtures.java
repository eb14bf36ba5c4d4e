package io.github.pvelint.rules;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Report;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.WorkloadNeed;
import io.github.pvelint.model.WorkloadNeeds;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.WaiverRule;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and lints folders of test-fixtures the way the command line does. */
final class Fixtures {
  static final Path ROOT = Path.of("..", "test-fixtures").toAbsolutePath().normalize();

  /** The instant that all fixtures are judged by. */
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  /** What tags declare in all fixtures and examples. */
  private static final WorkloadNeeds NEEDS =
      new WorkloadNeeds(
          List.of(
              need("untrusted", WorkloadNeed.Trait.ISOLATION),
              need("no-downtime", WorkloadNeed.Trait.LIVE_MIGRATION),
              need("own-kernel", WorkloadNeed.Trait.OWN_KERNEL),
              need("windows", WorkloadNeed.Trait.NON_LINUX),
              need("daily", new WorkloadNeed.BackupWithin(Duration.ofHours(24)))));

  private Fixtures() {}

  private static WorkloadNeeds.Declaration need(String tag, WorkloadNeed what) {
    return new WorkloadNeeds.Declaration(WorkloadNeeds.tagged(tag), what);
  }

  /**
   * What the rules say about a folder; names in the report are relative to it. It is judged by
   * Proxmox VE 9, unless it is made up of the folders {@code pve-8} and {@code pve-9}: then each by
   * its own release.
   */
  static Report lint(Path folder, List<Rule> rules) {
    return report(folder, read(folder), rules);
  }

  /** The rules to ask to hear from one: a rule about waivers speaks of what the others say. */
  static List<Rule> asking(Rule rule) {
    return rule instanceof WaiverRule ? Rules.all() : List.of(rule);
  }

  /** What the rules say about a folder when they judge by a release. */
  static Report lint(Path folder, List<Rule> rules, int pveMajor) {
    return report(folder, List.of(read(folder, ".", pveMajor)), rules);
  }

  /** What a folder holds, to be judged as {@link #lint(Path, List)} does. */
  static List<Inputs> read(Path folder) {
    return Files.isDirectory(folder.resolve("pve-8"))
        ? List.of(read(folder, "pve-8", 8), read(folder, "pve-9", 9))
        : List.of(read(folder, ".", 9));
  }

  private static Inputs read(Path folder, String path, int pveMajor) {
    Request allFiles = new Request(List.of(path), true, Optional.empty(), Optional.empty());
    return new InputReader(folder, InputStream.nullInputStream())
        .read(allFiles, new Circumstances(pveMajor, NOW, NEEDS));
  }

  private static Report report(Path folder, List<Inputs> inputs, List<Rule> rules) {
    return new Linter(rules)
        .lint(
            inputs.stream()
                .flatMap(one -> one.models().stream())
                .map(cluster -> ListedBackups.join(cluster, folder))
                .toList(),
            inputs.stream().flatMap(one -> one.troubles().stream()).toList());
  }
}
