package io.github.pvelint.input.pbs;

import io.github.pvelint.input.archive.Compression;
import io.github.pvelint.input.source.SourceFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** A file {@code *.blob} of a snapshot (pbs-datastore, file_formats.rs and data_blob.rs). */
final class DataBlob {
  private static final long PLAIN = 0x42ab3807be8370a1L;
  private static final long ZSTD = 0x31b958426fb6a37fL;
  private static final long ENCRYPTED = 0x7b6785be222d4cf0L;
  private static final long ENCRYPTED_ZSTD = 0xe6591bbf0bbfd80bL;
  private static final int HEADER = 12;

  /** Encrypted ones have 16 bytes each of a nonce and a tag more. */
  private static final int ENCRYPTED_HEADER = HEADER + 32;

  private DataBlob() {}

  /**
   * What a blob holds.
   *
   * @param limit how many bytes it may hold at most
   * @return absent if it is encrypted
   */
  static Optional<byte[]> read(Path file, int limit) throws IOException, SourceFault {
    byte[] raw;
    try (InputStream in = Files.newInputStream(file)) {
      raw = in.readNBytes(limit + ENCRYPTED_HEADER + 1);
    }
    if (raw.length > limit + ENCRYPTED_HEADER) {
      throw tooLarge();
    }
    if (raw.length < HEADER) {
      throw new SourceFault("breaks off within its header");
    }
    return decode(raw, limit);
  }

  private static Optional<byte[]> decode(byte[] raw, int limit) throws IOException, SourceFault {
    long magic = ByteBuffer.wrap(raw).getLong();
    if (magic == ENCRYPTED || magic == ENCRYPTED_ZSTD) {
      requireSum(raw, ENCRYPTED_HEADER);
      return Optional.empty();
    }
    if (magic != PLAIN && magic != ZSTD) {
      throw new SourceFault("is no blob of Proxmox Backup Server");
    }
    requireSum(raw, HEADER);
    byte[] payload = Arrays.copyOfRange(raw, HEADER, raw.length);
    return Optional.of(magic == PLAIN ? payload : unpacked(payload, limit));
  }

  private static void requireSum(byte[] raw, int header) throws SourceFault {
    CRC32 crc = new CRC32();
    crc.update(raw, header, Math.max(0, raw.length - header));
    int stored = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
    if (raw.length < header || (int) crc.getValue() != stored) {
      throw new SourceFault("is damaged: its checksum is wrong");
    }
  }

  private static byte[] unpacked(byte[] payload, int limit) throws IOException, SourceFault {
    try (InputStream in = Compression.ZSTD.open(new ByteArrayInputStream(payload))) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  private static SourceFault tooLarge() {
    return new SourceFault("is larger than any such file is");
  }
}
