package io.github.pvelint.input;

import io.airlift.compress.lzo.LzopHadoopStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;

/** Writes tar archives for tests, and compresses anything the way Proxmox does. */
final class TarWriter {
  /** When all members were written. */
  static final Instant TIME = Instant.parse("2026-01-30T02:30:00Z");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8");

  TarWriter() {
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
  }

  /** A copy of /etc/pve below a folder, {@code etc/pve/} for instance. */
  static TarWriter of(String prefix, Map<String, String> files) {
    TarWriter writer = new TarWriter().folder(prefix.isEmpty() ? "./" : prefix);
    files.forEach((path, text) -> writer.file(prefix + path, text));
    return writer;
  }

  TarWriter file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  TarWriter file(String name, byte[] content) {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(content.length);
    return put(entry, content);
  }

  TarWriter folder(String name) {
    return put(new TarArchiveEntry(name, true), new byte[0]);
  }

  TarWriter symbolicLink(String name, String target) {
    TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
    entry.setLinkName(target);
    return put(entry, new byte[0]);
  }

  TarWriter hardLink(String name, String target) {
    TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_LINK);
    entry.setLinkName(target);
    return put(entry, new byte[0]);
  }

  private TarWriter put(TarArchiveEntry entry, byte[] content) {
    try {
      entry.setModTime(TIME.toEpochMilli());
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      tar.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path writeTo(Path file) {
    return write(file, compressed(bytes(), file.getFileName().toString()));
  }

  static Path write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content as the file's name promises it. */
  static byte[] compressed(byte[] content, String fileName) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = compressor(packed, fileName)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static OutputStream compressor(OutputStream out, String fileName) throws IOException {
    return switch (fileName.substring(Math.max(0, fileName.lastIndexOf('.')))) {
      case ".gz", ".tgz" -> new GZIPOutputStream(out);
      case ".zst" -> new ZstdCompressorOutputStream(out);
      case ".bz2" -> new BZip2CompressorOutputStream(out);
      case ".lzo" -> new LzopHadoopStreams().createOutputStream(out);
      default -> out;
    };
  }
}
