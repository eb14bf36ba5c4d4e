package io.github.pvelint.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReplacementTest {
  private static final byte[] BEFORE = bytes("memory: 512\n");
  private static final byte[] AFTER = bytes("memory: 1024\n");

  @TempDir private Path folder = Path.of(".");
  private Path file = Path.of(".");

  @BeforeEach
  void begin() throws IOException {
    folder = folder.toRealPath();
    file = Files.write(folder.resolve("101.conf"), BEFORE);
  }

  @AfterEach
  void nothingIsLeftBehind() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw-------", "rw-rw-r--"})
  void putsTheNewTextInItsPlaceAndKeepsItsMode(String mode) throws IOException, Unwritable {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    Object owner = Files.getOwner(file);

    write();

    assertThat(file).hasBinaryContent(AFTER);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(mode);
    assertThat(Files.getOwner(file)).isEqualTo(owner);
  }

  @Test
  void whoeverReadsItMeetsOneTextOrTheOther() throws IOException, Unwritable {
    Object before = Files.getAttribute(file, "unix:ino");

    write();

    assertThat(Files.getAttribute(file, "unix:ino")).as("another file").isNotEqualTo(before);
  }

  @Test
  void leavesWhatWasChangedMeanwhile() throws IOException {
    Files.write(file, bytes("memory: 2048\n"));
    assertRefused("was changed meanwhile");
    assertThat(file).hasBinaryContent(bytes("memory: 2048\n"));
  }

  @Test
  void leavesWhatHasVanished() throws IOException {
    Files.delete(file);
    assertRefused("is gone");
    assertThat(file).doesNotExist();
  }

  @Test
  void leavesLinksAlone() throws IOException {
    Path real = Files.move(file, folder.resolve("real.conf"));
    Files.createSymbolicLink(file, real);
    assertRefused("is a symbolic link: fix the file that it leads to");
    assertThat(file).isSymbolicLink();
    assertThat(real).hasBinaryContent(BEFORE);
  }

  @Test
  void leavesFilesOfSeveralNamesAlone() throws IOException {
    Files.createLink(folder.resolve("102.conf"), file);
    assertRefused("has 2 names (hard links), which would be parted");
    assertThat(file).hasBinaryContent(BEFORE);
  }

  @Test
  void leavesWhatMayNotBeWrittenTo() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "root may write anything");
    assertRefused("may not be written to");
    assertThat(file).hasBinaryContent(BEFORE);
  }

  @Test
  void leavesAFolderThatMayNotBeWrittenTo() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "root may write anywhere");
      assertRefused("lies in a folder that may not be written to");
      assertThat(file).hasBinaryContent(BEFORE);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/pve/lxc/101.conf", "/etc/pve/nodes/pve1/lxc/101.conf"})
  void whatLiesBelowEtcPveIsLive(String path) {
    assertThat(LiveCluster.isLive(Path.of(path), "ext4")).isTrue();
    assertThat(LiveCluster.isLive(Path.of("/backup" + path), "ext4")).isFalse();
    assertThat(LiveCluster.isLive(Path.of("/backup" + path), "fuse")).isTrue();
  }

  @Test
  void aFileOfARepositoryIsNotLive() {
    assertThat(LiveCluster.holds(file)).isFalse();
    assertThat(LiveCluster.holds(folder.resolve("nowhere"))).isFalse();
  }

  private void assertRefused(String why) {
    assertThatThrownBy(this::write).isInstanceOf(Unwritable.class).hasMessage(why);
  }

  private void write() throws Unwritable {
    new FileReplacement(file, BEFORE).write(AFTER);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
