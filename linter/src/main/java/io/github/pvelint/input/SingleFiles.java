package io.github.pvelint.input;

import io.github.pvelint.input.Found.How;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.schema.GuestKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads guest configs one by one, without the cluster around them. One instance serves one thread.
 */
public final class SingleFiles {
  private final Path workingDirectory;
  private final Names names;
  private final GuestFiles loader = new GuestFiles();

  /**
   * A reader.
   *
   * @param workingDirectory absolute, links resolved
   */
  public SingleFiles(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
    this.names = Names.below(workingDirectory, "");
  }

  /**
   * Loads a file.
   *
   * @param path as the user wrote it
   * @param kind what the file is to be read as; if absent, what its path or else its content says
   * @throws Unreadable if there is no such file, or nothing says of which kind it is
   */
  public GuestConfig read(String path, Optional<GuestKind> kind) throws Unreadable {
    try {
      Path given = workingDirectory.getFileSystem().getPath(path);
      Path file = workingDirectory.resolve(given);
      Path position = Files.isRegularFile(file) ? Arguments.positionOf(file) : file;
      String name = names.through(given).of(file);
      return loader.load(new Found(position, position, name, How.NAMED, Optional.empty()), kind);
    } catch (IOException e) {
      throw Unreadable.because(e);
    } catch (InvalidPathException e) {
      throw Unreadable.because(e);
    }
  }
}
