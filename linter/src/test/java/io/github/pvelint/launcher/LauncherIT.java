package io.github.pvelint.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher with the packaged jar, as a process: what a user or a hook gets. */
class LauncherIT {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  /** Not a temporary folder: what makes an archive in the background may outlive a test. */
  private static final Path CACHES = Path.of("target/launcher-it").toAbsolutePath();

  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  @Test
  void findingsOfTheDemoEndWithOne() throws Exception {
    Run run = run(HOME, "check", "test-fixtures/clusters/demo");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("[privileged-container]").contains(" in 11 guests");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void machineFormatsHaveStandardOutputToThemselves() throws Exception {
    Run run = run(HOME, "check", "--format", "sarif", "test-fixtures/clusters/demo");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).startsWith("{").endsWith("}\n").contains("\"version\":\"2.1.0\"");
  }

  @Test
  void aFolderWithoutGuestsEndsWithThree() throws Exception {
    assertThat(run(folder, "check").exit()).isEqualTo(3);
    assertThat(run(folder, "check", "--allow-empty").exit()).isZero();
  }

  @Test
  void anUnreadableFileEndsWithTwoAndTheRestIsReported() throws Exception {
    Files.createDirectories(folder.resolve("lxc"));
    Files.writeString(folder.resolve("lxc/101.conf"), "hostname: web\nostype: debian\n");

    Run run = run(folder, "check", "lxc/101.conf", "lxc/102.conf");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("lxc/102.conf").contains("[privileged-container]");
  }

  @Test
  void noFindingEndsWithZero() throws Exception {
    Files.createDirectories(folder.resolve("lxc"));
    Files.writeString(
        folder.resolve("lxc/101.conf"),
        """
        arch: amd64
        features: nesting=1
        hostname: web
        ostype: debian
        rootfs: local-zfs:subvol-101-disk-0,size=8G
        unprivileged: 1
        """);

    Run run = run(folder, "check", ".");

    assertThat(run.exit()).as(run.out()).isZero();
  }

  @Test
  void standardInputIsRead() throws Exception {
    Path input = Files.writeString(folder.resolve("input"), "hostname: web\nostype: debian\n");
    Process process =
        command(folder, "check", "--stdin-filename", "nodes/pve1/lxc/101.conf", "-")
            .redirectInput(input.toFile())
            .start();

    assertThat(finish(process).out()).contains("nodes/pve1/lxc/101.conf:1:1: error");
  }

  @Test
  void worksThroughALinkFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("lint"), HOME.resolve("pvelint"));
    ProcessBuilder process =
        new ProcessBuilder(link.toString(), "--version").directory(folder.toFile());
    process.environment().put("XDG_CACHE_HOME", CACHES.toString());

    assertThat(finish(process.start()).out()).startsWith("pvelint ");
  }

  @Test
  void twoStartsAtOnceMakeEachArchiveOfClassesOnce() throws Exception {
    Path cache = Files.createDirectories(CACHES.resolve("two-" + System.nanoTime()));
    String[] check = {"check", "test-fixtures/clusters/demo"};
    Process first = withCache(cache, HOME, check).start();
    Process second = withCache(cache, HOME, check).start();
    Run without = finish(first);
    assertThat(finish(second)).isEqualTo(without);

    Path archive = awaitArchives(cache);

    assertThat(finish(withCache(cache, HOME, check).start())).isEqualTo(without);
    assertThat(archive.resolveSibling("lock")).exists();
    try (Stream<Path> files = Files.list(archive.getParent())) {
      assertThat(files).hasSize(3);
    }
  }

  /** Hooks have their classes loaded another way, which must make no difference. */
  @Test
  void aHookSaysWhatOtherRunsSay() throws Exception {
    Path node = Files.createDirectories(folder.resolve("nodes/pve1/lxc"));
    Files.writeString(
        node.resolve("101.conf"),
        "hostname: web\nostype: debian\nlxc.apparmor.profile: unconfined\n");
    Files.writeString(folder.resolve("storage.cfg"), "dir: local\n\tpath /var/lib/vz\n");
    Files.writeString(
        folder.resolve("pvelint.yaml"),
        """
        custom-rules:
          - id: custom-owner
            summary: Guest names no owner
            severity: warning
            assert: guest.tags.exists(tag, tag.startsWith('owner-'))
            at: tags
            bad: "tags: web"
            good: "tags: owner-ops"
        """);
    Path cache = Files.createDirectories(CACHES.resolve("hook-" + System.nanoTime()));
    String[] hook = {"check", "--allow-empty", "nodes/pve1/lxc/101.conf", "storage.cfg"};
    String[] other = {
      "check", "--format=text", "--allow-empty", "nodes/pve1/lxc/101.conf", "storage.cfg"
    };
    Run expected = finish(withCache(cache, folder, other).start());
    assertThat(expected.out()).contains("[custom-owner]").contains("[privileged-container]");

    assertThat(finish(withCache(cache, folder, hook).start())).isEqualTo(expected);
    assertThat(awaitArchives(cache).getParent())
        .isDirectoryContaining(file -> file.toString().contains("-hook."));
    assertThat(finish(withCache(cache, folder, hook).start())).isEqualTo(expected);
    assertThat(finish(withCache(cache, folder, other).start())).isEqualTo(expected);
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoTrouble() throws Exception {
    Run run = finish(withCache(Path.of("/dev/null"), HOME, "--version").start());

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aBrokenArchiveIsPassedOver() throws Exception {
    Path cache = Files.createDirectories(CACHES.resolve("broken-" + System.nanoTime()));
    finish(withCache(cache, HOME, "--version").start());
    Path archive = awaitArchives(cache);
    Files.delete(archive);
    Files.writeString(archive, "this is no archive of classes");

    Run run = finish(withCache(cache, HOME, "--version").start());

    assertThat(run.out()).startsWith("pvelint ");
    assertThat(run.err()).isEmpty();
    assertThat(archive).hasContent("this is no archive of classes");
  }

  /** The one for all uses but hooks, which is made last. */
  private static Path awaitArchives(Path cache) throws Exception {
    for (int i = 0; i < 1200; i++) {
      try (Stream<Path> files = Files.walk(cache)) {
        Optional<Path> archive =
            files.filter(file -> file.toString().matches(".*/[0-9.]+-any\\.(jsa|aot)")).findFirst();
        if (archive.isPresent()) {
          return archive.get();
        }
      } catch (UncheckedIOException e) {
        // A file has vanished while they were listed.
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no archive after two minutes");
  }

  private static ProcessBuilder withCache(Path cache, Path directory, String... arguments) {
    ProcessBuilder builder = command(directory, arguments);
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    return builder;
  }

  @Test
  void namesBeyondAsciiAreReadInTheCLocale() throws Exception {
    Path file = folder.resolve("zürich/lxc/101.conf");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "hostname: web\nostype: debian\n");
    ProcessBuilder builder = command(folder, "check", "--quiet", "zürich");
    builder.environment().put("LC_ALL", "C");

    assertThat(finish(builder.start()).out()).contains("zürich/lxc/101.conf:1:1: error: ");
  }

  @Test
  void aTerminalsWidthIsFound() throws Exception {
    String line = "stty cols 50; unset COLUMNS; '%s' explain tun-device";
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qc", line.formatted(HOME.resolve("pvelint")), "/dev/null");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("NO_COLOR", "1");

    assertThat(finish(builder.start()).out().replace("\r", "").lines())
        .hasSizeGreaterThan(20)
        .filteredOn(text -> !text.contains("://"))
        .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(50));
  }

  @Test
  void aLibraryThatIsNotInstalledIsSaidToBeMissing() throws Exception {
    Path jar = Files.copy(HOME.resolve("linter/target/pvelint.jar"), folder.resolve("pvelint.jar"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(java.toString(), "-jar", jar.toString(), "--help").start();

    Run run = finish(process);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("pvelint: this installation lacks a library that is needed here (picocli/");
  }

  private static Run run(Path directory, String... arguments) throws Exception {
    Process process = command(directory, arguments).start();
    process.getOutputStream().close();
    return finish(process);
  }

  private static ProcessBuilder command(Path directory, String... arguments) {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("pvelint").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", CACHES.toString());
    return builder;
  }

  private static Run finish(Process process) throws IOException, InterruptedException {
    // What is written to standard error is little: it fits the pipe while the rest is read.
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }
}
