package io.github.pvelint.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads whole files, within bounds, and nothing that is no file. */
public final class FileBytes {
  /** 1 MiB, in bytes: pmxcfs holds no larger file (memdb.h, MEMDB_MAX_FILE_SIZE). */
  static final int LIMIT = 1 << 20;

  private FileBytes() {}

  /**
   * The bytes of a regular file; pipes, sockets and devices are never opened.
   *
   * @throws Unreadable if it is no regular file, too large, or the system refuses
   */
  public static byte[] read(Path file) throws Unreadable {
    try {
      return readIfThere(file);
    } catch (NoSuchFileException e) {
      throw Unreadable.because(e);
    }
  }

  /**
   * The same for a file that was seen a moment ago.
   *
   * @throws NoSuchFileException if it has vanished
   */
  static byte[] readIfThere(Path file) throws Unreadable, NoSuchFileException {
    try {
      requireRegular(Files.readAttributes(file, BasicFileAttributes.class));
      try (InputStream in = Files.newInputStream(file)) {
        return read(in);
      }
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw Unreadable.because(e);
    }
  }

  /** All bytes of a stream, which is not closed. */
  static byte[] read(InputStream in) throws IOException, Unreadable {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new Unreadable("larger than 1 MiB, which no file in /etc/pve can be");
    }
    return bytes;
  }

  private static void requireRegular(BasicFileAttributes attributes) throws Unreadable {
    if (attributes.isDirectory()) {
      throw new Unreadable("is a directory");
    }
    if (!attributes.isRegularFile()) {
      throw new Unreadable("is a pipe, a socket or a device: not opened (standard input is -)");
    }
  }
}
