package io.github.pvelint.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes pxar archives for tests, item by item. */
final class PxarWriter {
  private static final long ENTRY = 0xd5956474e588acefL;
  private static final long FILENAME = 0x16701121063917b3L;
  private static final long PAYLOAD = 0x28147a1b0b7c1a25L;
  private static final long SYMLINK = 0x27f971e7dbf5dc5fL;
  private static final long XATTR = 0x0dab0229b57dcd03L;
  private static final long GOODBYE = 0x2fec4fa642d5731dL;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Begins with the root. */
  PxarWriter() {
    entry(0040755);
  }

  PxarWriter enter(String name) {
    return name(name).entry(0040755);
  }

  PxarWriter leave() {
    return item(GOODBYE, new byte[24]);
  }

  PxarWriter file(String name, String text) {
    return name(name)
        .entry(0100644)
        .item(XATTR, new byte[8])
        .item(PAYLOAD, text.getBytes(StandardCharsets.UTF_8));
  }

  PxarWriter link(String name, String target) {
    return name(name)
        .entry(0120777)
        .item(SYMLINK, (target + '\0').getBytes(StandardCharsets.UTF_8));
  }

  private PxarWriter name(String name) {
    return item(FILENAME, (name + '\0').getBytes(StandardCharsets.UTF_8));
  }

  private PxarWriter entry(int mode) {
    return item(
        ENTRY, ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN).putLong(mode).array());
  }

  PxarWriter item(long type, byte[] content) {
    out.writeBytes(
        ByteBuffer.allocate(16)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(type)
            .putLong(16 + content.length)
            .array());
    out.writeBytes(content);
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
