package io.github.pvelint.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pvelint.model.Guest;
import io.github.pvelint.schema.GuestKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which files are found, how often, and under which name. */
@Timeout(60)
class DiscoveryTest {
  private Tree tree = new Tree(Path.of("."));

  @BeforeEach
  void begin(@TempDir Path folder) throws IOException {
    tree = Tree.in(folder);
  }

  @Test
  void aDirectoryYieldsGuestNamesBelowKindFoldersWhateverTheyHold() {
    tree.file("lxc/101.conf", "").file("qemu-server/100.conf", "nonsense\n");
    tree.file("lxc/abc.conf", Tree.CONTAINER).file("lxc/101.conf.bak", Tree.CONTAINER);
    tree.file("lxc/0101.conf", Tree.CONTAINER).file("lxc/README.md", "# Containers\n");

    assertThat(Tree.given(tree.read("."))).containsExactly("lxc/101.conf", "qemu-server/100.conf");
  }

  @Test
  void elsewhereAGuestNameNeedsTheContentOfAGuest() {
    tree.file("a/100.conf", Tree.VM).file("a/102.conf", Tree.NGINX).file("a/103.conf", "");

    Inputs inputs = tree.read(".");

    assertThat(Tree.given(inputs)).containsExactly("a/100.conf");
    assertThat(inputs.troubles()).isEmpty();
  }

  @Test
  void allFilesTakesAnyNameIfTheContentLeavesNoDoubt() {
    tree.file("lxc/500.conf.bak", Tree.CONTAINER).file("lxc/README", "hostname: see below\n");
    tree.file("notes/win.txt", Tree.VM).file("site.conf", Tree.NGINX);

    assertThat(Tree.given(tree.readAllFiles(".")))
        .containsExactly("lxc/500.conf.bak", "notes/win.txt");
    assertThat(Tree.given(tree.read("."))).isEmpty();
  }

  @Test
  void aNamedFileIsTakenWhateverItsName() {
    tree.file("lxc/abc.txt", "").file("win10.conf", Tree.VM);

    assertThat(Tree.given(tree.read("win10.conf", "lxc/abc.txt")))
        .containsExactlyInAnyOrder("lxc/abc.txt", "win10.conf");
  }

  @Test
  void aNamedFileThatIsNoGuestIsTrouble() {
    tree.file("site.conf", Tree.NGINX).file("few.conf", "memory: 512\n");

    assertThat(Tree.troubles(tree.read("site.conf", "few.conf", "none.conf", "")))
        .satisfiesExactly(
            text -> assertThat(text).isEqualTo(": an empty path leads nowhere"),
            text -> assertThat(text).startsWith("few.conf: neither its path nor its content"),
            text -> assertThat(text).isEqualTo("none.conf: no such file or directory"),
            text -> assertThat(text).startsWith("site.conf: does not look like a guest config"));
  }

  @Test
  void numberAndNodeComeFromThePath() {
    tree.guests("nodes/pve1/lxc/101.conf", "nodes/pve2/qemu-server/100.conf", "web.conf");

    assertThat(tree.read("nodes", "web.conf").models())
        .flatExtracting(cluster -> cluster.guests())
        .extracting(Guest::kind, Guest::vmid, guest -> guest.config().node().orElse("-"))
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(GuestKind.LXC, 101, "pve1"),
            org.assertj.core.groups.Tuple.tuple(GuestKind.QEMU, 100, "pve2"),
            org.assertj.core.groups.Tuple.tuple(GuestKind.LXC, 0, "-"));
  }

  @Test
  void hiddenFoldersAreLeftOutUnlessNamed() {
    tree.guests(".git/lxc/101.conf", ".backup/lxc/102.conf", "lxc/103.conf");

    assertThat(Tree.given(tree.read("."))).containsExactly("lxc/103.conf");
    assertThat(Tree.given(tree.read(".backup"))).containsExactly(".backup/lxc/102.conf");
  }

  @Test
  void theLinksOfALiveNodeCountNoGuestTwice() {
    tree.guests("nodes/pve1/lxc/101.conf", "nodes/pve1/qemu-server/100.conf");
    tree.link("local", "nodes/pve1").link("lxc", "nodes/pve1/lxc");
    tree.link("qemu-server", "nodes/pve1/qemu-server");

    assertThat(Tree.clusters(tree.read("."))).containsExactly(": 100 101 (complete)");
    assertThat(Tree.given(tree.read("lxc", "nodes")))
        .containsExactlyInAnyOrder("lxc/101.conf", "nodes/pve1/qemu-server/100.conf");
    assertThat(Tree.given(tree.read("lxc", "nodes", "local/lxc/101.conf")))
        .as("a name that was given is shown")
        .containsExactlyInAnyOrder("local/lxc/101.conf", "nodes/pve1/qemu-server/100.conf");
  }

  @Test
  void throughALinkAGuestStillLiesOnItsNode() {
    tree.guests("nodes/pve1/lxc/101.conf", "nodes/pve1/lxc/102.conf").link("lxc", "nodes/pve1/lxc");

    Inputs inputs = tree.read("lxc/101.conf");

    assertThat(Tree.given(inputs)).containsExactly("lxc/101.conf");
    assertThat(Tree.clusters(inputs)).containsExactly(": 101 102 (complete)");
  }

  @Test
  void linksInACircleEnd() {
    tree.guests("lxc/101.conf").link("lxc/again", "..").link("lxc/102.conf", "102.conf");

    Inputs inputs = tree.read(".");

    assertThat(Tree.given(inputs)).containsExactly("lxc/101.conf");
    assertThat(Tree.troubles(inputs))
        .containsExactly("lxc/102.conf: symbolic links that lead in a circle");
  }

  @Test
  void linksOutOfTheTreeAreNotFollowed() {
    tree.guests("out/lxc/101.conf", "in/lxc/102.conf");
    tree.link("in/lxc/103.conf", "../../out/lxc/101.conf").link("in/other", "../out");

    Inputs inputs = tree.read("in");

    assertThat(Tree.given(inputs)).containsExactly("in/lxc/102.conf");
    assertThat(Tree.troubles(inputs))
        .containsExactly(
            "in/lxc/103.conf: is a link out of the given directory: name it to have it linted");
    assertThat(Tree.given(tree.read("in/lxc/103.conf"))).containsExactly("in/lxc/103.conf");
  }

  @Test
  void aLinkWithinTheTreeGivesAFileItsNumber() {
    tree.file("lxc/web.txt", Tree.CONTAINER).link("lxc/101.conf", "web.txt");
    tree.guests("nodes/a/lxc/102.conf").link("lxc/102.conf", "../nodes/a/lxc/102.conf");

    assertThat(Tree.given(tree.read(".")))
        .containsExactlyInAnyOrder("lxc/101.conf", "nodes/a/lxc/102.conf");
  }

  @Test
  void nestedAndRepeatedPathsCountOnce() {
    tree.guests("lxc/101.conf");

    assertThat(tree.read(".", "lxc", "lxc/101.conf", "./lxc/../lxc/101.conf").guests())
        .isEqualTo(1);
  }

  @Test
  void specialFilesAreNeverOpened() throws Exception {
    tree.guests("lxc/101.conf");
    Path pipe = tree.folder().resolve("lxc/102.conf");
    Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0);

    Inputs inputs = tree.read(".");

    assertThat(Tree.given(inputs)).containsExactly("lxc/101.conf");
    assertThat(Tree.troubles(inputs))
        .containsExactly(
            "lxc/102.conf: is a pipe, a socket or a device: not opened (standard input is -)");
    assertThat(Tree.troubles(tree.read("lxc/102.conf"))).hasSize(1);
    assertThat(tree.readAllFiles(".").guests()).isEqualTo(1);
  }

  @Test
  void aDirectoryWithTheNameOfAGuestIsADirectory() {
    tree.guests("lxc/101.conf/lxc/102.conf");

    assertThat(Tree.given(tree.read("."))).containsExactly("lxc/101.conf/lxc/102.conf");
  }

  @Test
  void moreThanOneMebibyteIsRefused() {
    String filler = "#" + "x".repeat((1 << 20) - 2) + "\n";
    tree.file("lxc/101.conf", filler).file("lxc/102.conf", filler + "a");

    Inputs inputs = tree.read("lxc");

    assertThat(Tree.given(inputs)).containsExactly("lxc/101.conf");
    assertThat(Tree.troubles(inputs))
        .containsExactly("lxc/102.conf: larger than 1 MiB, which no file in /etc/pve can be");
  }

  @Test
  void whatMayNotBeReadIsTroubleAndTheRestIsRead() throws IOException {
    tree.guests("lxc/101.conf", "lxc/102.conf", "qemu-server/100.conf");
    Path file = tree.folder().resolve("lxc/102.conf");
    Path folder = tree.folder().resolve("qemu-server");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(file), "the superuser reads all");
      Inputs inputs = tree.read(".");
      assertThat(Tree.given(inputs)).containsExactly("lxc/101.conf");
      assertThat(Tree.troubles(inputs))
          .containsExactly("lxc/102.conf: permission denied", "qemu-server: permission denied");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void namesAreRelativeToTheWorkingDirectory() {
    tree.guests("a/lxc/101.conf", "b/lxc/102.conf");
    Path a = tree.folder().resolve("a");
    String absolute = tree.folder().toString();

    assertThat(Tree.names(tree.read("./a/./lxc//101.conf"))).containsExactly("a/lxc/101.conf");
    assertThat(Tree.names(tree.read(absolute + "/a"))).containsExactly("a/lxc/101.conf");
    assertThat(Tree.names(Tree.read(a, Request.of("../b"), "")))
        .containsExactly("../b/lxc/102.conf");
    assertThat(Tree.names(Tree.read(a, Request.of(absolute + "/b"), "")))
        .containsExactly(absolute + "/b/lxc/102.conf");
  }

  @Test
  void aPrefixGoesBeforeRelativeNames() {
    tree.guests("lxc/101.conf");
    Request request = new Request(List.of("."), false, Optional.empty(), Optional.of("infra/pve/"));

    Inputs inputs = tree.read(request);

    assertThat(Tree.names(inputs)).containsExactly("infra/pve/lxc/101.conf");
    assertThat(Tree.clusters(inputs)).containsExactly("infra/pve: 101");
  }

  @Test
  void namesShowWhatCouldBreakALine() {
    tree.guests("a\nb\u001b[31m\u202e/lxc/101.conf");

    assertThat(Tree.names(tree.read(".")))
        .containsExactly("a\\u000ab\\u001b[31m\\u202e/lxc/101.conf");
    assertThat(Tree.troubles(tree.read("c\nd")))
        .containsExactly("c\\u000ad: no such file or directory");
  }

  @Test
  void standardInputStandsForTheGivenPath() {
    tree.guests("nodes/pve1/lxc/101.conf", "nodes/pve1/lxc/102.conf");
    Request request =
        new Request(List.of("-"), false, Optional.of("nodes/pve1/lxc/101.conf"), Optional.empty());

    Inputs inputs = Tree.read(tree.folder(), request, "hostname: changed\n");

    assertThat(Tree.clusters(inputs)).containsExactly(": 101 102 (complete)");
    assertThat(Tree.given(inputs)).containsExactly("nodes/pve1/lxc/101.conf");
    assertThat(inputs.models().get(0).guests().get(0).name()).contains("changed");
  }

  @Test
  void standardInputWithoutAPathBelongsNowhere() {
    tree.guests("100.conf");

    Inputs inputs = Tree.read(tree.folder(), Request.of("-"), Tree.VM);

    assertThat(Tree.given(inputs)).containsExactly("<stdin>");
    assertThat(inputs.models().get(0).guests()).hasSize(1);
    assertThat(Tree.troubles(Tree.read(tree.folder(), Request.of("-"), Tree.NGINX)))
        .singleElement()
        .asString()
        .startsWith("<stdin>: does not look like a guest config");
  }

  @Test
  void bytesThatAreNoTextAreNoObstacle() throws IOException {
    Path file = tree.folder("lxc").folder().resolve("lxc/101.conf");
    Files.write(file, "hostname: \u00fc\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Tree.given(tree.readAllFiles("."))).containsExactly("lxc/101.conf");
  }
}
