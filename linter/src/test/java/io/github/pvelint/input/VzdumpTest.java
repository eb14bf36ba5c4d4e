package io.github.pvelint.input;

import static io.github.pvelint.input.Tree.CONTAINER;
import static io.github.pvelint.input.Tree.VM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.vzdump.DumpFolder;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Guest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups of single guests. */
class VzdumpTest {
  private static final String CT = "vzdump-lxc-101-2026_01_30-02_30_00.tar";
  private static final String QEMU = "vzdump-qemu-100-2026_01_30-02_30_00.vma";

  @TempDir Path temporary;
  private Tree tree;

  @BeforeEach
  void begin() throws IOException {
    tree = Tree.in(temporary);
  }

  private static TarWriter container(String config) {
    byte[] noise = new byte[600_000];
    new Random(3).nextBytes(noise);
    return new TarWriter()
        .file("./etc/vzdump/pct.conf", config)
        .file("./etc/vzdump/pct.fw", "")
        .folder("./.")
        .file("./var/noise", noise);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".zst", ".lzo", ".bz2"})
  void containersAndVmsAreReadHoweverTheyAreCompressed(String end) {
    container(CONTAINER).writeTo(tree.folder().resolve(CT + end));
    byte[] vma = VmaWriter.of(VM + "#qmdump#map:scsi0:drive-scsi0:local-lvm:raw:\n").bytes();
    TarWriter.write(tree.folder().resolve(QEMU + end), TarWriter.compressed(vma, QEMU + end));

    Inputs inputs = tree.read(CT + end, QEMU + end);

    assertThat(Tree.names(inputs))
        .containsExactly(CT + end + "/etc/vzdump/pct.conf", QEMU + end + "/qemu-server.conf");
    assertThat(inputs.models().get(0).guests())
        .extracting(Guest::label)
        .containsExactly("container 101", "VM 100");
    assertThat(text(inputs)).containsExactly(CONTAINER, VM);
    assertThat(inputs.models().get(0).origin().isBackup()).isTrue();
    assertThat(inputs.troubles()).isEmpty();
  }

  private static List<String> text(Inputs inputs) {
    return inputs.models().stream()
        .flatMap(cluster -> cluster.guests().stream())
        .map(guest -> guest.anchor().source().whole().raw())
        .toList();
  }

  @Test
  void theFirstConfigCountsAndNoOther() {
    container(CONTAINER)
        .file("././etc/vzdump/pct.conf", CONTAINER.replace("web", "forged"))
        .file("./etc/vzdump/pct.conf", CONTAINER.replace("web", "forged"))
        .writeTo(tree.folder().resolve(CT));
    new TarWriter()
        .folder("./.")
        .file("./etc/vzdump/pct.conf", CONTAINER.replace("web", "forged"))
        .writeTo(tree.folder().resolve(CT.replace("101", "102")));

    Inputs inputs = tree.read(CT, CT.replace("101", "102"));

    assertThat(text(inputs)).containsExactly(CONTAINER);
    assertThat(Tree.troubles(inputs))
        .containsExactly(
            CT.replace("101", "102")
                + ": does not begin with a guest config, as every container's backup does");
  }

  @Test
  void aConfigThatIsALinkIsNotFollowed() {
    new TarWriter()
        .symbolicLink("./etc/vzdump/pct.conf", "/etc/shadow")
        .writeTo(tree.folder().resolve(CT));

    assertThat(Tree.troubles(tree.read(CT)))
        .containsExactly(CT + ": has a link or a folder where its config should be: not followed");
  }

  @Test
  void aBackupThatBreaksOffBehindItsConfigIsGoodEnough() {
    for (String end : List.of(".gz", ".zst", ".lzo")) {
      byte[] packed = TarWriter.compressed(container(CONTAINER).bytes(), end);
      TarWriter.write(
          tree.folder().resolve(CT + end), Arrays.copyOf(packed, packed.length * 2 / 3));

      assertThat(text(tree.read(CT + end))).as(end).containsExactly(CONTAINER);
    }
    TarWriter.write(tree.folder().resolve(CT), Arrays.copyOf(container(CONTAINER).bytes(), 560));

    assertThat(Tree.troubles(tree.read(CT)))
        .singleElement()
        .asString()
        .startsWith(CT + ": is damaged or breaks off");
  }

  @Test
  void aLargeConfigOfAVmIsReadWhole() {
    String config = VM + "#" + "x".repeat(60_000) + "\n";
    TarWriter.write(tree.folder().resolve(QEMU), VmaWriter.of(config).bytes());

    assertThat(text(tree.read(QEMU))).containsExactly(config);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 2, is of a version",
    "48, 100, pointers that lead out of it",
    "48, 2147483647, pointers that lead out of it",
    "52, 2147483647, pointers that lead out of it",
    "52, -1, pointers that lead out of it",
    "56, 12288, a header of an impossible size",
    "56, 524289, a header of an impossible size",
    "56, -5, a header of an impossible size",
    "2044, 3, pointers that lead to no text",
    "3068, 2147483647, pointers that lead to no text",
    "3068, -1, pointers that lead to no text",
    "2048, 1, no fault"
  })
  void aHeaderThatLiesIsRefused(int at, int value, String fault) {
    TarWriter.write(tree.folder().resolve(QEMU), VmaWriter.of(VM).number(at, value).bytes());

    Inputs inputs = tree.read(QEMU);

    if (fault.equals("no fault")) {
      // A name without data is an empty slot.
      assertThat(text(inputs)).containsExactly(VM);
    } else {
      assertThat(Tree.troubles(inputs))
          .singleElement()
          .asString()
          .startsWith(QEMU + ": ")
          .contains(fault)
          .endsWith("no config can be read from it");
    }
  }

  @Test
  void aHeaderIsCheckedAgainstItsSum() {
    byte[] bytes = VmaWriter.of(VM).bytes();
    bytes[12288 + 30] ^= 1;
    TarWriter.write(tree.folder().resolve(QEMU), bytes);
    TarWriter.write(
        tree.folder().resolve(QEMU.replace("100", "102")), Arrays.copyOf(bytes, 13_000));

    assertThat(Tree.troubles(tree.read(QEMU)))
        .containsExactly(
            QEMU + ": has a damaged header: its checksum is wrong: no config can be read from it");
    assertThat(Tree.troubles(tree.read(QEMU.replace("100", "102"))))
        .singleElement()
        .asString()
        .contains("breaks off within its header");
  }

  @Test
  void ofAFolderTheNewestOfEachGuestIsRead() {
    dump("dump/" + CT, CONTAINER);
    dump("dump/" + CT.replace("30-", "29-"), CONTAINER.replace("web", "older"));
    dump("dump/" + CT.replace("101", "102") + ".dat", CONTAINER);
    tree.file("dump/" + CT + ".protected", "");
    tree.file("dump/" + CT.replace(".tar", ".log"), "done");

    Inputs newest = tree.read("dump");
    Inputs all =
        tree.read(
            new Request(
                List.of("dump"),
                false,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty()));

    assertThat(text(newest)).containsExactly(CONTAINER);
    assertThat(text(all)).containsExactly(CONTAINER, CONTAINER.replace("web", "older"));
    assertThat(newest.backups().orElseThrow())
        .extracting(Backup::isProtected)
        .containsExactly(true, false);
    assertThat(newest.backups().orElseThrow())
        .extracting(Backup::time)
        .containsExactly(TarWriter.TIME, Instant.parse("2026-01-29T02:30:00Z"));
  }

  private void dump(String path, String config) {
    container(config).writeTo(tree.folder().resolve(path));
  }

  @Test
  void theStorageAboveAFolderOfBackupsWillDo() {
    dump("nas/dump/" + CT, CONTAINER);

    assertThat(Tree.names(tree.read("nas")))
        .containsExactly("nas/dump/" + CT + "/etc/vzdump/pct.conf");
  }

  @Test
  void anOlderBackupStandsInForABrokenOne() {
    dump("dump/" + CT.replace("30-", "29-"), CONTAINER);
    TarWriter.write(tree.folder().resolve("dump/" + CT), new byte[10]);

    Inputs inputs = tree.read("dump");

    assertThat(text(inputs)).containsExactly(CONTAINER);
    assertThat(inputs.troubles())
        .extracting(trouble -> trouble.file())
        .containsExactly("dump/" + CT);
  }

  @Test
  void aBackupThatIsPrunedMeanwhileIsNoFault() throws IOException {
    dump("dump/" + CT, CONTAINER);
    Contents contents = new Contents();

    new DumpFolder(tree.folder().resolve("dump"), VzdumpTest::pruned, false).read(contents);

    assertThat(contents.faults()).isEmpty();
    assertThat(contents.notes())
        .containsExactly("gone vanished while it was to be read: pruned, most likely");
  }

  /** The name is asked for just before the file is opened. */
  private static String pruned(Path file) {
    try {
      Files.delete(file);
      return "gone";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void ofALargeBackupOnlyTheBeginningIsRead() throws IOException {
    byte[] tar = container(CONTAINER).bytes();
    byte[] vma = VmaWriter.of(VM).bytes();
    sparse(CT, Arrays.copyOf(tar, 4096));
    sparse(QEMU, vma);
    assumeTrue(Files.isReadable(Path.of("/proc/self/io")), "Linux counts what is read");

    long before = bytesRead();
    Inputs inputs = tree.read(CT, QEMU);
    long read = bytesRead() - before;

    assertThat(text(inputs)).containsExactly(CONTAINER, VM);
    assertThat(read).isLessThan(4 << 20);
  }

  private void sparse(String name, byte[] beginning) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(tree.folder().resolve(name).toFile(), "rw")) {
      file.write(beginning);
      file.setLength(5L << 30);
    }
  }

  private static long bytesRead() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/io"), StandardCharsets.US_ASCII).stream()
        .filter(line -> line.startsWith("rchar: "))
        .mapToLong(line -> Long.parseLong(line.substring(7)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnusualNameLeavesTheNumberOpen() {
    dump("backup.tar", CONTAINER);

    Inputs inputs = Tree.read(tree.folder(), Request.of("backup.tar"), "");

    assertThat(inputs.models().get(0).guests()).extracting(Guest::vmid).containsExactly(0);
  }
}
