package io.github.pvelint.input.archive;

import com.github.luben.zstd.ZstdInputStream;
import io.airlift.compress.lzo.LzopHadoopStreams;
import io.github.pvelint.input.source.SourceFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a file is compressed; told by its first bytes. */
public enum Compression {
  NONE,
  GZIP(0x1f, 0x8b),
  ZSTD(0x28, 0xb5, 0x2f, 0xfd),
  /** zstd, beginning with a frame that carries no data, as pzstd writes it. */
  ZSTD_SKIPPABLE(0x50, 0x2a, 0x4d, 0x18),
  LZOP(0x89, 0x4c, 0x5a, 0x4f, 0x00, 0x0d, 0x0a, 0x1a, 0x0a),
  BZIP2(0x42, 0x5a, 0x68);

  private final byte[] magic;

  Compression(int... magic) {
    this.magic = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      this.magic[i] = (byte) magic[i];
    }
  }

  /** The compression of what begins so. */
  public static Compression of(byte[] head) {
    for (Compression one : values()) {
      if (one != NONE && one.begins(head)) {
        return one;
      }
    }
    return NONE;
  }

  private boolean begins(byte[] head) {
    for (int i = 0; i < magic.length; i++) {
      // The low four bits of a skippable frame's number are anything.
      int mask = this == ZSTD_SKIPPABLE && i == 0 ? 0xF0 : 0xFF;
      if (i >= head.length || (head[i] & mask) != (magic[i] & mask)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What the compressed stream holds.
   *
   * @throws SourceFault if this system cannot read it
   */
  public InputStream open(InputStream in) throws IOException, SourceFault {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(in, 1 << 13);
      case ZSTD, ZSTD_SKIPPABLE -> zstd(in);
      case LZOP -> new LzopHadoopStreams().createInputStream(in);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
    };
  }

  private static InputStream zstd(InputStream in) throws IOException, SourceFault {
    try {
      return new ZstdInputStream(in);
    } catch (LinkageError e) {
      throw new SourceFault(
          "cannot be decompressed here: zstd's library does not load ("
              + e.getMessage()
              + "); where /tmp is mounted noexec, name another folder with"
              + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER");
    }
  }
}
