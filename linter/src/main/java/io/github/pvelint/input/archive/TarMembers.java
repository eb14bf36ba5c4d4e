package io.github.pvelint.input.archive;

import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.SourceFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The members of a tar archive, one after the other, within bounds. */
final class TarMembers implements Closeable {
  /**
   * In bytes: long names and extended attributes stand in the headers, which are held in memory.
   */
  private static final long HEADER_LIMIT = 1 << 20;

  /** In bytes: two empty blocks end an archive. */
  private static final int END = 2 * 512;

  private final BoundedStream in;
  private final TarArchiveInputStream tar;
  private @Nullable TarArchiveEntry current;

  /**
   * The members of an archive.
   *
   * @param total how many bytes may be read of it at most
   */
  TarMembers(InputStream in, long total) {
    this.in = new BoundedStream(in, total);
    this.tar = new TarArchiveInputStream(this.in);
  }

  /** The next member; absent at the end. */
  Optional<TarArchiveEntry> next() throws IOException {
    TarArchiveEntry last = current;
    long rest = last == null ? 0 : Math.max(0, Math.max(last.getSize(), last.getRealSize()));
    in.allow(Math.min(rest, Long.MAX_VALUE / 4) + HEADER_LIMIT);
    TarArchiveEntry next = tar.getNextEntry();
    current = next;
    return Optional.ofNullable(next);
  }

  /** Whether it ended as a whole archive does. */
  boolean endedWhole() {
    return in.zerosAtEnd() >= END;
  }

  /**
   * The bytes of the member that was given last.
   *
   * @throws SourceFault if it is too large
   */
  byte[] bytes() throws IOException, SourceFault {
    in.allow(Contents.FILE_LIMIT + HEADER_LIMIT);
    return bytes(tar);
  }

  /** All bytes of a stream that is no longer than a config can be. */
  static byte[] bytes(InputStream in) throws IOException, SourceFault {
    byte[] bytes = in.readNBytes(Contents.FILE_LIMIT + 1);
    if (bytes.length > Contents.FILE_LIMIT) {
      throw new SourceFault("larger than 1 MiB, which no file in /etc/pve can be");
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
