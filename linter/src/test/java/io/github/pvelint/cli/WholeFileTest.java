package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder = Path.of(".");

  @Test
  void aReaderSeesTheOldContentUntilTheNewOneIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("a.prom"), "old");

    WholeFile.write(
        file,
        out -> {
          out.write("half");
          out.flush();
          assertThat(file).hasContent("old");
        });

    assertThat(file).hasContent("half");
  }

  @Test
  void aFailureLeavesTheOldContentAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.prom"), "old");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write("half");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(file::equals);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFolderThatIsNotThereIsSaidSo() {
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/a.prom"), out -> {}))
        .isInstanceOf(NoSuchFileException.class);
  }
}
