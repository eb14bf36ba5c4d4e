package io.github.pvelint.input.archive;

import com.github.luben.zstd.ZstdInputStream;
import io.airlift.compress.lzo.LzopHadoopStreams;
import io.github.pvelint.input.source.SourceFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a file is compressed; told by its first bytes. */
public enum Compression {
  NONE(""),
  GZIP("1f8b"),
  ZSTD("28b52ffd"),
  /** zstd, beginning with a frame that carries no data, as pzstd writes it. */
  ZSTD_SKIPPABLE("502a4d18"),
  LZOP("894c5a4f000d0a1a0a"),
  BZIP2("425a68");

  /** The first bytes, in hexadecimal. */
  private final String magic;

  Compression(String magic) {
    this.magic = magic;
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
    byte[] begin = HexFormat.of().parseHex(magic);
    byte[] there = Arrays.copyOf(head, Math.min(head.length, begin.length));
    if (this == ZSTD_SKIPPABLE && there.length > 0) {
      // The low four bits of a skippable frame's number are anything.
      there[0] &= (byte) 0xF0;
    }
    return Arrays.equals(begin, there);
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
