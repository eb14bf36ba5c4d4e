package io.github.pvelint.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists folders. */
final class Folders {
  private Folders() {}

  /**
   * What a folder holds, in the order of names; nothing if the folder is not there (any more).
   *
   * @throws Unreadable if the system refuses
   */
  static List<Path> list(Path folder) throws Unreadable {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        entries.add(entry);
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw Unreadable.because(new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw Unreadable.because(e);
    }
    entries.sort(new ByName());
    return entries;
  }

  private static final class ByName implements Comparator<Path> {
    @Override
    public int compare(Path one, Path other) {
      return Found.fileName(one).compareTo(Found.fileName(other));
    }
  }
}
