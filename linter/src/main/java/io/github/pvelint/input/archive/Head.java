package io.github.pvelint.input.archive;

import io.github.pvelint.input.source.SourceFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a file's first bytes say of it.
 *
 * @param compression around the whole file
 * @param format of what is inside of that
 */
public record Head(Compression compression, Format format) {
  private static final int LENGTH = 512;
  private static final int USTAR = 257;
  private static final String PXAR = "\u00ef\u00ac\u0088\u00e5td\u0095\u00d5";

  /** What a file is, apart from compression. */
  public enum Format {
    TAR,
    ZIP,
    /** A backup of a VM. */
    VMA,
    SQLITE,
    GIT_BUNDLE,
    /** An archive of Proxmox Backup Server, of the format with names and contents in one. */
    PXAR,
    /** Nothing that we know. */
    OTHER
  }

  /**
   * Reads the first bytes.
   *
   * @throws SourceFault if it is compressed in a way that this system cannot read
   */
  public static Head of(Path file) throws IOException, SourceFault {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(LENGTH);
    }
    Compression compression = Compression.of(head);
    return new Head(
        compression, format(compression == Compression.NONE ? head : inside(file, compression)));
  }

  private static byte[] inside(Path file, Compression compression) throws IOException, SourceFault {
    try (InputStream in = compression.open(buffered(file))) {
      return readUpTo(in, LENGTH);
    }
  }

  /** The file as a stream that is read in pieces small against what a head takes. */
  public static InputStream buffered(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  /** What there is of so many bytes, also where the stream breaks off. */
  private static byte[] readUpTo(InputStream in, int length) {
    byte[] bytes = new byte[length];
    int count = 0;
    try {
      for (int more = 0; more >= 0 && count < length; ) {
        count += more;
        more = in.read(bytes, count, length - count);
      }
    } catch (IOException e) {
      return Arrays.copyOf(bytes, count);
    }
    return Arrays.copyOf(bytes, count);
  }

  private static Format format(byte[] head) {
    if (begins(head, 0, "VMA\0")) {
      return Format.VMA;
    } else if (begins(head, USTAR, "ustar")) {
      return Format.TAR;
    } else if (begins(head, 0, "PK\3\4") || begins(head, 0, "PK\5\6")) {
      return Format.ZIP;
    } else if (begins(head, 0, "SQLite format 3\0")) {
      return Format.SQLITE;
    } else if (begins(head, 0, "# v2 git bundle") || begins(head, 0, "# v3 git bundle")) {
      return Format.GIT_BUNDLE;
    } else if (begins(head, 0, PXAR)) {
      return Format.PXAR;
    }
    return Format.OTHER;
  }

  private static boolean begins(byte[] head, int offset, String text) {
    byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= offset + expected.length
        && Arrays.equals(head, offset, offset + expected.length, expected, 0, expected.length);
  }
}
