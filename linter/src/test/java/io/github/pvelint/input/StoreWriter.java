package io.github.pvelint.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Writes a datastore of Proxmox Backup Server, as far as tests need one. */
record StoreWriter(Path store) {
  static final long PLAIN = 0x42ab3807be8370a1L;
  static final long ZSTD = 0x31b958426fb6a37fL;
  static final long ENCRYPTED = 0x7b6785be222d4cf0L;

  /** A finished snapshot with a config. */
  StoreWriter snapshot(String path, String config, String unprotected) {
    String file = path.contains("ct/") ? "pct.conf.blob" : "qemu-server.conf.blob";
    return blob(path + "/" + file, PLAIN, config.getBytes(StandardCharsets.UTF_8))
        .manifest(path, unprotected);
  }

  StoreWriter manifest(String path, String unprotected) {
    long time = Instant.parse(path.substring(path.lastIndexOf('/') + 1)).getEpochSecond();
    String json =
        "{\"backup-type\":\"vm\",\"backup-time\":"
            + time
            + ",\"files\":[{\"filename\":\"x\",\"size\":1}],\"signature\":null,\"unprotected\":"
            + unprotected
            + "}";
    return blob(path + "/index.json.blob", ZSTD, json.getBytes(StandardCharsets.UTF_8));
  }

  StoreWriter blob(String path, long magic, byte[] content) {
    TarWriter.write(store.resolve(path), blob(magic, content));
    return this;
  }

  static byte[] blob(long magic, byte[] content) {
    byte[] payload = magic == ZSTD ? TarWriter.compressed(content, ".zst") : content;
    int header = magic == ENCRYPTED ? 44 : 12;
    CRC32 crc = new CRC32();
    crc.update(payload);
    return ByteBuffer.allocate(header + payload.length)
        .putLong(magic)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) crc.getValue())
        .position(header)
        .put(payload)
        .array();
  }

  /** An archive in chunks of some bytes each. */
  StoreWriter chunked(String path, byte[] archive, int chunkSize) {
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    index.writeBytes(ByteBuffer.allocate(4096).putLong(0x1c914ea519bab3cdL).array());
    for (int at = 0; at < archive.length; at += chunkSize) {
      byte[] chunk =
          java.util.Arrays.copyOfRange(archive, at, Math.min(archive.length, at + chunkSize));
      byte[] digest = sha256(chunk);
      String name = HexFormat.of().formatHex(digest);
      blob(".chunks/" + name.substring(0, 4) + "/" + name, ZSTD, chunk);
      index.writeBytes(
          ByteBuffer.allocate(40)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putLong(at + chunk.length)
              .put(digest)
              .array());
    }
    TarWriter.write(store.resolve(path), index.toByteArray());
    return this;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
