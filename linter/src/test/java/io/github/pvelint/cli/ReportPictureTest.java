package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The picture in the README shows the findings that pvelint prints. {@code
 * -Dpvelint.write-docs=true} draws it anew instead of comparing.
 */
class ReportPictureTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path PICTURE = PROJECT.resolve("rules/docs/report.svg");
  private static final String FILE = "nodes/pve1/lxc/102.conf";

  @Test
  void pictureIsWhatIsPrinted() throws IOException {
    Path demo = PROJECT.resolve("test-fixtures/clusters/demo");
    Run run = Run.of(demo, "", Map.of(), true, "check", FILE);
    List<String> lines = new ArrayList<>(List.of("$ pvelint check " + FILE));
    run.out().lines().takeWhile(line -> !line.contains("Not evaluated")).forEach(lines::add);

    String picture = TerminalPicture.of(lines);
    if (Boolean.getBoolean("pvelint.write-docs")) {
      Files.writeString(PICTURE, picture);
    }

    assertThat(lines).hasSizeGreaterThan(15);
    assertThat(PICTURE).content().isEqualTo(picture);
  }
}
