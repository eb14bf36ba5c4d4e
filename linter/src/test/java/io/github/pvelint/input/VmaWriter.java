package io.github.pvelint.input;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** Writes headers of VM backups (vma_spec.txt), right ones and wrong ones. */
final class VmaWriter {
  private static final int FIXED = 12288;

  private final byte[] header = new byte[FIXED + 70_000 / 512 * 512 + 512];
  private final ByteBuffer numbers = ByteBuffer.wrap(header);
  private int used = 1;
  private int slot;

  VmaWriter() {
    header[0] = 'V';
    header[1] = 'M';
    header[2] = 'A';
    numbers.putInt(4, 1);
    numbers.putLong(24, Instant.parse("2026-01-30T02:30:00Z").getEpochSecond());
    numbers.putInt(48, FIXED);
    numbers.putInt(56, header.length);
  }

  static VmaWriter of(String config) {
    return new VmaWriter().config("qemu-server.conf", config);
  }

  VmaWriter config(String name, String text) {
    number(2044 + 4 * slot, blob(name + '\0'));
    number(3068 + 4 * slot, blob(text));
    slot++;
    return this;
  }

  private int blob(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int at = used;
    header[FIXED + at] = (byte) bytes.length;
    header[FIXED + at + 1] = (byte) (bytes.length >> 8);
    System.arraycopy(bytes, 0, header, FIXED + at + 2, bytes.length);
    used += 2 + bytes.length;
    return at;
  }

  /** Overwrites a number of the header. */
  VmaWriter number(int at, int value) {
    numbers.putInt(at, value);
    return this;
  }

  byte[] bytes() {
    if (numbers.getInt(52) == 0) {
      numbers.putInt(52, used);
    }
    try {
      int length = Math.max(0, Math.min(header.length, numbers.getInt(56)));
      MessageDigest md5 = MessageDigest.getInstance("MD5");
      md5.update(header, 0, 32);
      md5.update(new byte[16]);
      md5.update(header, 48, Math.max(0, length - 48));
      System.arraycopy(md5.digest(), 0, header, 32, 16);
      return header.clone();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
