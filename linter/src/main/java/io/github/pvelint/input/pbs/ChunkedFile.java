package io.github.pvelint.input.pbs;

import io.github.pvelint.input.source.SourceFault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that a snapshot keeps in chunks, {@code *.didx}: an index of digests, each the name of a
 * chunk (pbs-datastore, dynamic_index.rs). Chunks are fetched by name, one at a time.
 */
final class ChunkedFile extends InputStream {
  private static final long MAGIC = 0x1c914ea519bab3cdL;
  private static final int HEADER = 4096;
  private static final int ROW = 40;

  /** In bytes; an index of more than 50 GB, far above any /etc. */
  private static final int INDEX_LIMIT = 1 << 20;

  /** In bytes; pbs-datastore makes chunks of 4 MiB on average and 16 at most. */
  private static final int CHUNK_LIMIT = 16 << 20;

  private final Path chunks;
  private final ByteBuffer index;
  private byte[] chunk = new byte[0];
  private int at;

  private ChunkedFile(Path chunks, ByteBuffer index) {
    this.chunks = chunks;
    this.index = index;
  }

  /** Encrypted: there is nothing to see, and that is right so. */
  static final class Encrypted extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Opens a file.
   *
   * @param chunks the folder {@code .chunks} of the datastore
   */
  static ChunkedFile open(Path file, Path chunks) throws IOException, SourceFault {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(INDEX_LIMIT + 1);
    }
    if (bytes.length > INDEX_LIMIT) {
      throw new SourceFault("is larger than any archive of /etc");
    }
    if (bytes.length < HEADER || ByteBuffer.wrap(bytes).getLong() != MAGIC) {
      throw new SourceFault("is no index of an archive");
    }
    ByteBuffer index = ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER);
    return new ChunkedFile(chunks, index.order(ByteOrder.LITTLE_ENDIAN));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    while (at == chunk.length) {
      if (index.remaining() < ROW) {
        return length == 0 ? 0 : -1;
      }
      chunk = next();
      at = 0;
    }
    int count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, buffer, offset, count);
    at += count;
    return count;
  }

  private byte[] next() throws IOException {
    index.getLong();
    byte[] digest = new byte[32];
    index.get(digest);
    String name = HexFormat.of().formatHex(digest);
    try {
      Optional<byte[]> bytes =
          DataBlob.read(chunks.resolve(name.substring(0, 4)).resolve(name), CHUNK_LIMIT);
      if (bytes.isEmpty()) {
        throw new Encrypted();
      }
      if (!Arrays.equals(digest, MessageDigest.getInstance("SHA-256").digest(bytes.get()))) {
        throw new EOFException("chunk " + name + " is damaged");
      }
      return bytes.get();
    } catch (NoSuchFileException e) {
      throw new EOFException("chunk " + name + " is missing");
    } catch (SourceFault e) {
      throw new EOFException("chunk " + name + " " + e.getMessage());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
