package io.github.pvelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.fix.Fixed;
import io.github.pvelint.fix.Fixer;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Fixing the oddest files that Proxmox's parsers were tried with. */
class FixConformanceTest {
  private static final Path CASES =
      Path.of("..", "test-fixtures", "conformance", "cases.jsonl").toAbsolutePath().normalize();

  @Test
  void fixingComesToAnEndAndAddsNoComplaint() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    int done = 0;
    for (String line : Files.readAllLines(CASES)) {
      JsonNode one = mapper.readTree(line);
      GuestConfig before = load(one);
      Fixed fixed = fix(before);
      GuestConfig after = fixed.clusters().get(0).guests().get(0).config();
      String name = one.get("name").asString();

      done += fixed.report().fixes().orElseThrow().done().size();
      assertThat(fix(after).changes()).as(name).isEmpty();
      assertThat(after.complaints()).as(name).hasSizeLessThanOrEqualTo(before.complaints().size());
      assertThat(after.snapshots().keySet()).as(name).isEqualTo(before.snapshots().keySet());
      assertThat(after.current().description()).as(name).isEqualTo(before.current().description());
    }
    assertThat(done).isGreaterThan(20);
  }

  private static Fixed fix(GuestConfig config) {
    return Fixer.fix(
        clusters -> new Linter(Rules.all()).lint(clusters, List.of()),
        EnumSet.of(Fix.SAFE, Fix.UNSAFE),
        Set.of(config.document().source().name()),
        List.of(Cluster.of(Guest.of(config))));
  }

  private static GuestConfig load(JsonNode one) {
    GuestKind kind = GuestKind.valueOf(one.get("kind").asString().toUpperCase(Locale.ROOT));
    byte[] text = one.get("config").asString().getBytes(StandardCharsets.ISO_8859_1);
    return new GuestLoader()
        .load(
            Source.of("nodes/pve1/" + kind.folder() + "/100.conf", text),
            kind,
            100,
            Optional.empty(),
            CustomCpuModels.NONE);
  }
}
