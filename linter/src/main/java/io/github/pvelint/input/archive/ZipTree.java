package io.github.pvelint.input.archive;

import io.github.pvelint.input.source.AllowList;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.MemberName;
import io.github.pvelint.input.source.SourceFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a zip archive of /etc/pve, or of folders around or below it. */
public final class ZipTree {
  /** The end of a zip: 22 bytes, and a comment of at most 65535 (APPNOTE.TXT 4.3.16). */
  private static final int END = 22 + 0xFFFF;

  private static final int MOST_MEMBERS = 0xFFFF;

  private ZipTree() {}

  /** Takes the files out of an archive. */
  public static void read(Path file, Contents contents) throws IOException, SourceFault {
    requireFewMembers(file);
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        take(entry, zip, contents);
      }
    }
  }

  /** The list of members is read as a whole: its length must be known to be bearable before. */
  private static void requireFewMembers(Path file) throws IOException, SourceFault {
    byte[] end;
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(Math.max(0, in.length() - END));
      end = new byte[(int) Math.min(END, in.length())];
      in.readFully(end);
    }
    for (int i = end.length - 22; i >= 0; i--) {
      if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
        int members = (end[i + 10] & 0xFF) | (end[i + 11] & 0xFF) << 8;
        int directory = int32(end, i + 12);
        if (members == MOST_MEMBERS || directory < 0 || directory > 32 << 20) {
          throw new SourceFault("holds more files than we read from a zip archive: use tar");
        }
        return;
      }
    }
    throw new SourceFault("breaks off: the end of the archive is missing");
  }

  private static int int32(byte[] bytes, int at) {
    return (bytes[at] & 0xFF)
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | (bytes[at + 3] & 0xFF) << 24;
  }

  private static void take(ZipArchiveEntry entry, ZipFile zip, Contents contents)
      throws IOException, SourceFault {
    String name;
    try {
      name = MemberName.of(entry.getName());
    } catch (SourceFault e) {
      if (AllowList.holds(entry.getName())) {
        contents.fault(entry.getName(), e.getMessage());
      }
      return;
    }
    contents.met(name);
    if (!entry.isDirectory() && AllowList.holds(name)) {
      TreeFile.take(name, contents, () -> bytes(entry, zip));
    }
  }

  private static byte[] bytes(ZipArchiveEntry entry, ZipFile zip) throws IOException, SourceFault {
    if (entry.isUnixSymlink()) {
      throw new SourceFault("is a symbolic link in the archive: not followed");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new SourceFault("is encrypted or compressed in a way that we cannot read");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return TarMembers.bytes(in);
    }
  }
}
