package io.github.pvelint.input;

import static io.github.pvelint.input.Tree.CONTAINER;
import static io.github.pvelint.input.Tree.VM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of /etc/pve: what is taken out of them, and what of theirs does no harm. */
class ArchiveTest {
  private static final Map<String, String> CLUSTER = new LinkedHashMap<>();

  static {
    CLUSTER.put("storage.cfg", "dir: local\n\tpath /var/lib/vz\n");
    CLUSTER.put("priv/101.conf", "CANARY");
    CLUSTER.put("nodes/pve2/pve-ssl.key", "CANARY");
    CLUSTER.put("nodes/pve1/lxc/101.conf", CONTAINER);
    CLUSTER.put("nodes/pve1/qemu-server/100.conf", VM);
  }

  @TempDir Path temporary;
  private Tree tree;

  @BeforeEach
  void begin() throws IOException {
    tree = Tree.in(temporary);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.tar", "a.tar.gz", "a.tgz", "a.tar.zst", "a.tar.bz2", "a.tar.lzo", "backup"})
  void everyTarGivesWhatIsInIt(String name) {
    TarWriter.of("etc/pve/", CLUSTER).writeTo(tree.folder().resolve(name));

    Inputs inputs = tree.read(name);

    assertThat(Tree.names(inputs))
        .containsExactly(
            name + "/etc/pve/nodes/pve1/lxc/101.conf",
            name + "/etc/pve/nodes/pve1/qemu-server/100.conf",
            name + "/etc/pve/storage.cfg");
    assertThat(inputs.models().get(0).nodes()).containsExactlyInAnyOrder("pve1", "pve2");
    assertThat(inputs.troubles()).isEmpty();
    assertThat(inputs.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"etc/pve/", "", "./", "./pve/", "home/me/2026/pve/"})
  void theClusterBeginsWhereItsNamesSaySo(String prefix) {
    TarWriter.of(prefix, CLUSTER).writeTo(tree.folder().resolve("a.tar"));

    String root = prefix.replaceFirst("^\\./", "").replaceFirst("/$", "");
    assertThat(Tree.clusters(tree.read("a.tar"))).containsExactly(root + ": 100 101 (complete)");
  }

  @Test
  void findingsAreTheSameWhateverTheArchiveIsCalled() {
    TarWriter.of("etc/pve/", CLUSTER).writeTo(tree.folder().resolve("monday.tar"));
    TarWriter.of("etc/pve/", CLUSTER).writeTo(tree.folder().resolve("b/tuesday.tar.gz"));

    assertThat(tree.read("monday.tar").models().get(0).root())
        .isEqualTo(tree.read("b/tuesday.tar.gz").models().get(0).root())
        .isEqualTo("etc/pve");
  }

  @Test
  void zipsAreReadAsWell() throws IOException {
    zip(
        "a.zip",
        "pve/nodes/pve1/lxc/101.conf",
        CONTAINER.getBytes(StandardCharsets.UTF_8),
        0100644);

    assertThat(Tree.clusters(tree.read("a.zip"))).containsExactly("pve: 101 (complete)");
  }

  @Test
  void followedLinksOfEtcPveCountOnce() {
    TarWriter tar = TarWriter.of("", CLUSTER);
    tar.file("lxc/101.conf", CONTAINER).file("local/lxc/101.conf", CONTAINER);
    tar.file("qemu-server/100.conf", VM).file("local/qemu-server/100.conf", VM);
    tar.writeTo(tree.folder().resolve("a.tar"));

    Inputs inputs = tree.read("a.tar");

    assertThat(Tree.clusters(inputs)).containsExactly(": 100 101 (complete)");
    assertThat(Tree.given(inputs)).allMatch(name -> name.startsWith("a.tar/nodes/"));
  }

  @Test
  void oneNodesFoldersAloneAreACluster() {
    new TarWriter().file("lxc/101.conf", CONTAINER).writeTo(tree.folder().resolve("a.tar"));

    assertThat(Tree.clusters(tree.read("a.tar"))).containsExactly(": 101");
  }

  @Test
  void anArchiveOfEtcWithoutTheMountedPartSaysSo() {
    new TarWriter()
        .file("etc/passwd", "root")
        .folder("etc/pve/")
        .writeTo(tree.folder().resolve("etc.tar"));

    assertThat(Tree.troubles(tree.read("etc.tar")))
        .singleElement()
        .asString()
        .startsWith("etc.tar: holds a folder /etc/pve with no configs in it")
        .contains("--include-dev /etc/pve");
  }

  @Test
  void anArchiveOfSomethingElseIsNotPassedOverInSilence() {
    new TarWriter().file("readme.txt", "hello").writeTo(tree.folder().resolve("a.tar"));

    Inputs inputs = tree.read("a.tar");

    assertThat(inputs.troubles()).isEmpty();
    assertThat(inputs.notices())
        .extracting(Notice::message)
        .containsExactly("a.tar: holds no configs of Proxmox VE, nor backups of guests");
  }

  @Test
  void linksAreNotFollowed() {
    tree.file("secret.conf", CONTAINER);
    new TarWriter()
        .symbolicLink("nodes/a/lxc/101.conf", "/etc/shadow")
        .symbolicLink("nodes/a/lxc/102.conf", "../../../../secret.conf")
        .hardLink("nodes/a/lxc/103.conf", "secret.conf")
        .hardLink("nodes/a/lxc/104.conf", "../secret.conf")
        .file("nodes/a/lxc/105.conf", CONTAINER)
        .hardLink("nodes/a/lxc/106.conf", "nodes/a/lxc/105.conf")
        .writeTo(tree.folder().resolve("a.tar"));

    Inputs inputs = tree.read("a.tar");

    assertThat(Tree.troubles(inputs))
        .containsExactly(
            "a.tar/nodes/a/lxc/101.conf: is a symbolic link in the archive: not followed",
            "a.tar/nodes/a/lxc/102.conf: is a symbolic link in the archive: not followed",
            "a.tar/nodes/a/lxc/103.conf: is a hard link to what is no config in the archive:"
                + " not followed",
            "a.tar/nodes/a/lxc/104.conf: has `..` in its name: not read");
    assertThat(Tree.clusters(inputs)).containsExactly(": 105 106");
  }

  @Test
  void namesThatLeadOutAreRefused() throws IOException {
    new TarWriter()
        .file("../lxc/101.conf", CONTAINER)
        .file("/etc/pve/lxc/102.conf", CONTAINER)
        .file("lxc/103.conf", CONTAINER)
        .writeTo(tree.folder().resolve("a.tar"));
    zip("a.zip", "../../lxc/101.conf", CONTAINER.getBytes(StandardCharsets.UTF_8), 0100644);

    assertThat(Tree.troubles(tree.read("a.tar")))
        .containsExactly(
            "a.tar/../lxc/101.conf: has `..` in its name: not read",
            "a.tar//etc/pve/lxc/102.conf: has an absolute name: not read (tar makes relative ones"
                + " unless it is called with -P)");
    assertThat(Tree.clusters(tree.read("a.tar"))).containsExactly(": 103");
    assertThat(Tree.troubles(tree.read("a.zip")))
        .containsExactly("a.zip/../../lxc/101.conf: has `..` in its name: not read");
  }

  @Test
  void aLinkInAZipIsNotFollowed() throws IOException {
    zip("a.zip", "lxc/101.conf", "/etc/passwd".getBytes(StandardCharsets.UTF_8), 0120777);

    assertThat(Tree.troubles(tree.read("a.zip")))
        .containsExactly("a.zip/lxc/101.conf: is a symbolic link in the archive: not followed");
  }

  @Test
  void aConfigThatIsTooLargeIsAFaultOfThatFileAlone() {
    new TarWriter()
        .file("lxc/101.conf", new byte[(1 << 20) + 1])
        .file("lxc/102.conf", CONTAINER)
        .writeTo(tree.folder().resolve("a.tar.zst"));

    Inputs inputs = tree.read("a.tar.zst");

    assertThat(Tree.troubles(inputs))
        .containsExactly(
            "a.tar.zst/lxc/101.conf: larger than 1 MiB, which no file in /etc/pve can be");
    assertThat(Tree.clusters(inputs)).containsExactly(": 102");
  }

  @Test
  void aBombIsLeftBeforeItGoesOff() throws IOException {
    Path bomb = tree.folder().resolve("bomb.tar.zst");
    byte[] zeros = new byte[8 << 20];
    try (OutputStream out = new ZstdCompressorOutputStream(Files.newOutputStream(bomb))) {
      out.write(Arrays.copyOf(new TarWriter().file("lxc/101.conf", CONTAINER).bytes(), 1024));
      byte[] header = Arrays.copyOf(new TarWriter().file("zeros", zeros).bytes(), 512);
      for (int i = 0; i < 256; i++) {
        out.write(header);
        out.write(zeros);
      }
    }

    Inputs inputs = tree.read("bomb.tar.zst");

    assertThat(Files.size(bomb)).isLessThan(100_000);
    assertThat(Tree.troubles(inputs))
        .singleElement()
        .asString()
        .startsWith("bomb.tar.zst: is damaged or breaks off: becomes more than");
    assertThat(Tree.clusters(inputs)).containsExactly(": 101");
  }

  @Test
  void aHeaderThatFillsTheMemoryIsLeft() throws IOException {
    byte[] header = Arrays.copyOf(new TarWriter().file("././@LongLink", new byte[0]).bytes(), 512);
    header[156] = 'L';
    System.arraycopy("77777777777\0".getBytes(StandardCharsets.US_ASCII), 0, header, 124, 12);
    checksum(header);
    byte[] bomb = Arrays.copyOf(header, 48 << 20);
    Arrays.fill(bomb, 512, bomb.length, (byte) 'a');
    TarWriter.write(tree.folder().resolve("a.tar.gz"), TarWriter.compressed(bomb, "a.tar.gz"));

    assertThat(Tree.troubles(tree.read("a.tar.gz")))
        .singleElement()
        .asString()
        .contains("has a header that is larger than any real one");
  }

  /** The sum of all bytes, with the sum's own place taken for blanks. */
  private static void checksum(byte[] header) {
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    String text = Integer.toOctalString(sum);
    String octal = "0".repeat(6 - text.length()) + text + "\0 ";
    System.arraycopy(octal.getBytes(StandardCharsets.US_ASCII), 0, header, 148, 8);
  }

  @Test
  void tooManyMembersAreTooMany() throws IOException {
    byte[] header = Arrays.copyOf(new TarWriter().file("x", new byte[0]).bytes(), 512);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(all)) {
      for (int i = 0; i <= 200_000; i++) {
        out.write(header);
      }
    }
    TarWriter.write(tree.folder().resolve("a.tar.gz"), all.toByteArray());

    assertThat(Tree.troubles(tree.read("a.tar.gz")))
        .singleElement()
        .asString()
        .contains("holds more than 200000 files");
  }

  @Test
  void whatCameBeforeTheBreakIsThereAndTheClusterIsNotWhole() {
    byte[] noise = new byte[400_000];
    new Random(1).nextBytes(noise);
    byte[] tar =
        new TarWriter()
            .file("nodes/a/lxc/101.conf", CONTAINER)
            .file("noise", noise)
            .file("nodes/a/lxc/102.conf", CONTAINER)
            .bytes();
    byte[] packed = TarWriter.compressed(tar, "a.zst");
    TarWriter.write(tree.folder().resolve("a.zst"), Arrays.copyOf(packed, packed.length / 2));
    TarWriter.write(tree.folder().resolve("a.tar"), Arrays.copyOf(tar, 200_000));
    TarWriter.write(tree.folder().resolve("b.tar"), Arrays.copyOf(tar, 1024));

    for (String file : new String[] {"a.zst", "a.tar", "b.tar"}) {
      Inputs inputs = tree.read(file);
      assertThat(Tree.clusters(inputs)).as(file).containsExactly(": 101");
      assertThat(Tree.troubles(inputs)).as(file).singleElement().asString().contains("breaks off");
    }
  }

  @Test
  void garbageBehindAMagicNumberIsAnErrorAndNoMore() {
    byte[] noise = new byte[5000];
    new Random(2).nextBytes(noise);
    byte[][] magics = {
      {0x1f, (byte) 0x8b},
      {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd},
      {'B', 'Z', 'h', '9'},
      {(byte) 0x89, 'L', 'Z', 'O', 0, 0x0d, 0x0a, 0x1a, 0x0a},
      {'P', 'K', 3, 4},
      "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1),
      {'V', 'M', 'A', 0},
      "# v2 git bundle\n".getBytes(StandardCharsets.ISO_8859_1),
      {(byte) 0xef, (byte) 0xac, (byte) 0x88, (byte) 0xe5, 0x74, 0x64, (byte) 0x95, (byte) 0xd5}
    };
    for (int i = 0; i < magics.length; i++) {
      byte[] bytes = noise.clone();
      System.arraycopy(magics[i], 0, bytes, 0, magics[i].length);
      TarWriter.write(tree.folder().resolve("g" + i), bytes);

      Inputs inputs = tree.read("g" + i);
      assertThat(inputs.troubles()).as("g" + i).hasSize(1);
      assertThat(inputs.troubles().get(0).message()).doesNotContain("this is a bug");
    }
  }

  @Test
  void namesInAnArchiveCommandNoTerminal() {
    new TarWriter()
        .file("\u001b[31mx/lxc/101.conf", CONTAINER)
        .writeTo(tree.folder().resolve("a.tar"));

    assertThat(Tree.names(tree.read("a.tar"))).containsExactly("a.tar/\\u001b[31mx/lxc/101.conf");
  }

  private void zip(String file, String name, byte[] content, int mode) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(tree.folder().resolve(file))) {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      entry.setUnixMode(mode);
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
    }
  }
}
