package io.github.pvelint.input.vzdump;

import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a VM's backup (pve-qemu, vma_spec.txt and vma-reader.c), read with the checks of
 * the real reader, in its order. Everything behind the header is the VM's disks.
 *
 * @param config the config
 * @param time when the backup was begun
 */
record VmaHeader(Source config, Instant time) {
  private static final int FIXED = 12288;

  /** vma-writer.c reserves no more: 8 blobs of 65536 bytes. */
  private static final int LIMIT = 8 * 65536;

  private static final int MD5_AT = 32;
  private static final int NAMES_AT = 2044;
  private static final int DATA_AT = 3068;
  private static final int SLOTS = 256;
  private static final String CONFIG = "qemu-server.conf";

  /** Comment lines that the backup adds, one a disk; they are not the guest's description. */
  private static final String DISK_MAP = "#qmdump#map:";

  /**
   * Reads a header from the beginning of a backup.
   *
   * @param shown the backup's name in reports
   */
  static VmaHeader read(InputStream in, String shown) throws IOException, SourceFault {
    byte[] fixed = in.readNBytes(FIXED);
    require(fixed.length == FIXED, "breaks off within its header");
    int size = ByteBuffer.wrap(fixed).getInt(56);
    require(size > FIXED && size <= LIMIT, "has a header of an impossible size");
    byte[] header = Arrays.copyOf(fixed, size);
    int rest = in.readNBytes(header, FIXED, size - FIXED);
    require(rest == size - FIXED, "breaks off within its header");
    requireSum(header);
    ByteBuffer numbers = ByteBuffer.wrap(header);
    require(numbers.getInt(4) == 1, "is of a version of the format that we do not know");
    int blobs = numbers.getInt(48);
    int length = numbers.getInt(52);
    require(
        blobs >= FIXED && length > 0 && (long) blobs + length <= size,
        "has a header with pointers that lead out of it");
    byte[] buffer = Arrays.copyOfRange(header, blobs, blobs + length);
    Source config = Source.of(shown + "/" + CONFIG, withoutDiskMap(config(numbers, buffer)));
    return new VmaHeader(config, Instant.ofEpochSecond(numbers.getLong(24)));
  }

  private static void requireSum(byte[] header) throws SourceFault {
    byte[] blank = header.clone();
    Arrays.fill(blank, MD5_AT, MD5_AT + 16, (byte) 0);
    byte[] stored = Arrays.copyOfRange(header, MD5_AT, MD5_AT + 16);
    try {
      byte[] sum = MessageDigest.getInstance("MD5").digest(blank);
      require(Arrays.equals(sum, stored), "has a damaged header: its checksum is wrong");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  /** The first config of that name; all pointers must be right, also those of the others. */
  private static byte[] config(ByteBuffer header, byte[] blobs) throws SourceFault {
    Set<Integer> starts = starts(blobs);
    Optional<byte[]> config = Optional.empty();
    for (int slot = 0; slot < SLOTS; slot++) {
      int name = header.getInt(NAMES_AT + 4 * slot);
      int data = header.getInt(DATA_AT + 4 * slot);
      if (name != 0 && data != 0) {
        require(
            starts.contains(name) && starts.contains(data),
            "has a header with pointers that lead to no text");
        if (config.isEmpty() && text(blob(blobs, name)).equals(CONFIG)) {
          config = Optional.of(blob(blobs, data));
        }
      }
    }
    return config.orElseThrow(() -> new SourceFault("holds no guest config"));
  }

  private static byte[] withoutDiskMap(byte[] config) {
    String text = new String(config, StandardCharsets.ISO_8859_1);
    StringBuilder kept = new StringBuilder(text.length());
    for (String line : text.split("(?<=\n)", -1)) {
      kept.append(line.startsWith(DISK_MAP) ? "" : line);
    }
    return kept.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Where blobs begin. The first byte is left free, so that 0 can mean none. */
  private static Set<Integer> starts(byte[] blobs) {
    Set<Integer> starts = new HashSet<>();
    int at = 1;
    while (at + 2 <= blobs.length && at + 2 + length(blobs, at) <= blobs.length) {
      starts.add(at);
      at += 2 + length(blobs, at);
    }
    return starts;
  }

  /** The one number in the header that is little-endian. */
  private static int length(byte[] blobs, int at) {
    return ByteBuffer.wrap(blobs).order(ByteOrder.LITTLE_ENDIAN).getShort(at) & 0xFFFF;
  }

  private static byte[] blob(byte[] blobs, int at) {
    return Arrays.copyOfRange(blobs, at + 2, at + 2 + length(blobs, at));
  }

  private static String text(byte[] name) throws SourceFault {
    require(
        name.length > 0 && name[name.length - 1] == 0,
        "has a header with a name that is not ended");
    return new String(name, 0, name.length - 1, StandardCharsets.ISO_8859_1);
  }

  private static void require(boolean holds, String fault) throws SourceFault {
    if (!holds) {
      throw new SourceFault(fault + ": no config can be read from it");
    }
  }
}
