package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.testing.GuestGenerator;
import io.github.pvelint.testing.GuestMix;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text report on standard output is written while a tree is judged, and nobody can tell. */
class StreamedTextTest {
  private static final int GUESTS = 4;

  @TempDir Path folder;

  private final GuestGenerator generator = new GuestGenerator(GuestMix.TIDY, 7);

  private void clusters(String... names) throws IOException {
    for (String name : names) {
      for (int vmid = 100; vmid < 100 + GUESTS; vmid++) {
        boolean container = vmid % 2 == 0;
        Path node = folder.resolve("tree").resolve(name).resolve("nodes/pve1");
        Path file = node.resolve((container ? "lxc/" : "qemu-server/") + vmid + ".conf");
        Files.createDirectories(file.getParent());
        Files.writeString(file, container ? generator.container(vmid) : generator.vm(vmid));
      }
    }
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A report in a file is written when all is judged. */
  private String atOnce(Path from, String... args) throws IOException {
    Path file = folder.resolve("report.txt");
    List<String> all = new ArrayList<>(List.of("check", "--format", "text=" + file));
    all.addAll(Arrays.asList(args));
    Run.of(from, all.toArray(String[]::new));
    return Files.readString(file);
  }

  private static String streamed(Path from, String... args) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(Arrays.asList(args));
    return Run.of(from, all.toArray(String[]::new)).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--statistics", "--quiet", "--path-prefix=elsewhere", "--jobs=3"})
  void theReportIsThatOfAllAtOnce(String option) throws IOException {
    clusters("c0", "c1", "c2", "c3", "c4", "c5");

    String text = streamed(folder, option, "tree");

    assertThat(text).contains("tree/c5/").contains(6 * GUESTS + " guests (6 clusters)");
    assertThat(text).isEqualTo(atOnce(folder, option, "tree"));
  }

  /** A dash, a blank and a full stop come before the slash. */
  @ParameterizedTest
  @ValueSource(strings = {"tree", "./tree/../tree"})
  void findingsAreInTheOrderOfNamesWhateverTheFoldersAreCalled(String tree) throws IOException {
    clusters("a", "a-b", "a b", "a.old", "aa");
    file("tree/a-loose.txt", Run.PRIVILEGED);
    file("tree/z.txt", Run.PRIVILEGED);

    String text = streamed(folder, "--quiet", "--all-files", tree);

    assertThat(text.lines().filter(line -> line.contains(".txt:1:1")))
        .as("beside the folders")
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(text).isEqualTo(atOnce(folder, "--quiet", "--all-files", tree));
  }

  @Test
  void waiversAreListedAsEver() throws IOException {
    for (int cluster = 0; cluster < 30; cluster++) {
      file(
          "tree/c" + cluster + "/nodes/pve1/lxc/100.conf",
          "# pvelint ignore fuse-in-container until 2026-06-30 becomes a VM\n"
              + Run.CLEAN
              + "features: fuse=1\n");
    }

    String text = streamed(folder, "tree");

    assertThat(text).contains("Waived:").contains("and 10 more").contains("; 30 waived");
    assertThat(text).isEqualTo(atOnce(folder, "tree"));
  }

  @Test
  void findingsInAPolicyThatIsNamedInAnotherWayAreNotLost() throws IOException {
    clusters("c0", "c1");
    file(
        "tree/c0/pvelint.yaml",
        "waivers:\n  - rule: fuse-in-container\n    reason: nothing to waive\n");
    file("working/folder.txt", "");
    Path working = folder.toRealPath().resolve("working");

    String text = streamed(working, "--quiet", "../tree");

    assertThat(text).contains("c0/pvelint.yaml:2:");
    assertThat(text).isEqualTo(atOnce(working, "--quiet", "../tree"));
  }

  private int run(OutputStream out, OutputStream err, String... args) {
    return Main.run(
        args,
        new Environment(
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            folder,
            Map.of(),
            Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC),
            false));
  }

  @Test
  void nothingIsKeptUntilAllIsRead() throws IOException {
    clusters("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutputStream first =
        new OutputStream() {
          @Override
          public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            if (out.size() == 0) {
              remove(folder.resolve("tree/c7"));
            }
            out.write(bytes, offset, length);
          }
        };

    run(first, new ByteArrayOutputStream(), "check", "--jobs", "1", "tree");

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("tree/c6/")
        .doesNotContain("tree/c7/")
        .contains(" in " + 7 * GUESTS + " guests (7 clusters)");
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a little, then fails. */
  private static OutputStream failing(String message) {
    return new OutputStream() {
      private int writes;

      @Override
      public void write(int b) throws IOException {
        if (writes++ > 0) {
          throw new IOException(message);
        }
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        write(0);
      }
    };
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException {
    clusters("c0", "c1", "c2");
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = run(failing("No space left on device"), err, "check", "tree");

    assertThat(code).isEqualTo(ExitCode.TROUBLE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("pvelint: cannot write to standard output: No space left on device\n");
  }

  @Test
  void aReaderMayGoAwayEarly() throws IOException {
    clusters("c0", "c1", "c2");
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = run(failing("Broken pipe"), err, "check", "--fail-on", "note", "tree");

    assertThat(code).isEqualTo(ExitCode.FINDINGS);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
