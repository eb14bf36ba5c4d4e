package io.github.pvelint.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/**
 * Puts a new text in place of a file's, in one step: whoever reads the file meets the old text or
 * the new one, also after a crash. Mode and owner stay.
 */
public final class FileReplacement {
  private final Path file;
  private final byte[] before;

  /**
   * A replacement.
   *
   * @param before what was read from the file
   */
  public FileReplacement(Path file, byte[] before) {
    this.file = file;
    this.before = before.clone();
  }

  /**
   * Writes the new text.
   *
   * @throws Unwritable if the file is no longer what was read, is known by other names as well, or
   *     the system refuses; it is then as it was
   */
  public void write(byte[] after) throws Unwritable {
    try {
      requireOneName();
      if (!Files.isWritable(file)) {
        throw new Unwritable(Files.exists(file) ? "may not be written to" : "is gone");
      }
      requireUnchanged();
      Path folder = Optional.ofNullable(file.getParent()).orElse(file);
      Path next = Files.createTempFile(folder, Found.fileName(file) + ".", ".tmp");
      try {
        fill(next, after);
        takeAttributes(next);
        requireUnchanged();
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(next);
      }
      sync(folder);
    } catch (IOException e) {
      throw Unwritable.because(e);
    }
  }

  /** A new file in its place would leave the other names with the old text. */
  private void requireOneName() throws IOException, Unwritable {
    if (Files.isSymbolicLink(file)) {
      throw new Unwritable("is a symbolic link: fix the file that it leads to");
    }
    if (Files.getFileStore(file).supportsFileAttributeView("unix")
        && Files.getAttribute(file, "unix:nlink") instanceof Integer names
        && names > 1) {
      throw new Unwritable("has " + names + " names (hard links), which would be parted");
    }
  }

  private void requireUnchanged() throws Unwritable {
    try {
      if (!Arrays.equals(FileBytes.read(file), before)) {
        throw new Unwritable("was changed meanwhile");
      }
    } catch (Unreadable e) {
      throw new Unwritable("cannot be read any more: " + e.getMessage());
    }
  }

  private static void fill(Path next, byte[] after) throws IOException {
    try (FileChannel out = FileChannel.open(next, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(after);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  private void takeAttributes(Path next) throws IOException {
    PosixFileAttributeView from = view(file);
    PosixFileAttributeView to = view(next);
    if (from == null || to == null) {
      return;
    }
    PosixFileAttributes old = from.readAttributes();
    PosixFileAttributes own = to.readAttributes();
    try {
      if (!old.owner().equals(own.owner())) {
        to.setOwner(old.owner());
      }
      if (!old.group().equals(own.group())) {
        to.setGroup(old.group());
      }
    } catch (IOException e) {
      // Only root may give files away; then the one who fixes it owns it, as with any editor.
    }
    if (!old.permissions().equals(own.permissions())) {
      to.setPermissions(old.permissions());
    }
  }

  private static @org.jspecify.annotations.Nullable PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(
        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** The new name must outlast a crash, too. Some file systems cannot be told; they get no less. */
  private static void sync(Path folder) {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException e) {
      return;
    }
  }
}
