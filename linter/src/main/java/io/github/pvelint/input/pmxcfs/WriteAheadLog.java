package io.github.pvelint.input.pmxcfs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The changes that a database has not yet taken in, {@code config.db-wal}
 * (https://www.sqlite.org/fileformat2.html#the_write_ahead_log). Only what SQLite itself would
 * believe counts: frames whose salts and running checksums are right, up to the last commit.
 */
final class WriteAheadLog {
  private static final int MAGIC = 0x377f0682;
  private static final int HEADER = 32;
  private static final int FRAME_HEADER = 24;

  private final ByteBuffer log;
  private final ByteOrder sums;
  private final int pageSize;
  private final Map<Integer, Integer> committed = new HashMap<>();
  private int pages;
  private boolean breaksOff;
  private int sum0;
  private int sum1;

  private WriteAheadLog(ByteBuffer log, int pageSize) {
    this.log = log;
    this.sums = (log.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    this.pageSize = pageSize;
  }

  /** Reads a log; one without anything changes nothing. */
  static WriteAheadLog read(byte[] bytes) {
    ByteBuffer log = ByteBuffer.wrap(Arrays.copyOf(bytes, Math.max(bytes.length, HEADER)));
    int size = log.getInt(8);
    boolean isLog =
        (log.getInt(0) & ~1) == MAGIC && size >= 512 && size <= 65536 && (size & -size) == size;
    WriteAheadLog reader = new WriteAheadLog(log, size);
    if (isLog) {
      reader.scan();
    } else {
      reader.breaksOff = bytes.length > 0;
    }
    return reader;
  }

  /** Whether it ends within a change, which is then lost. */
  boolean breaksOff() {
    return breaksOff;
  }

  private void scan() {
    add(0, 24);
    if (sum0 != log.getInt(24) || sum1 != log.getInt(28)) {
      breaksOff = true;
      return;
    }
    Map<Integer, Integer> open = new HashMap<>();
    int frame = HEADER;
    while (frame + FRAME_HEADER + pageSize <= log.limit() && isOfThisLog(frame)) {
      add(frame, 8);
      add(frame + FRAME_HEADER, pageSize);
      if (sum0 != log.getInt(frame + 16) || sum1 != log.getInt(frame + 20)) {
        breaksOff = true;
        return;
      }
      open.put(log.getInt(frame), frame + FRAME_HEADER);
      if (log.getInt(frame + 4) != 0) {
        pages = log.getInt(frame + 4);
        committed.putAll(open);
        open.clear();
      }
      frame += FRAME_HEADER + pageSize;
    }
    breaksOff = !open.isEmpty() || isCutAt(frame);
  }

  /** Whether something of this log's own making is left that is no whole frame. */
  private boolean isCutAt(int frame) {
    boolean hasHeader = frame + FRAME_HEADER <= log.limit();
    return hasHeader
        ? frame + FRAME_HEADER + pageSize > log.limit() && isOfThisLog(frame)
        : frame < log.limit();
  }

  /** What an earlier round left behind has other salts. */
  private boolean isOfThisLog(int frame) {
    return log.getLong(frame + 8) == log.getLong(16);
  }

  private void add(int from, int length) {
    ByteBuffer words = log.duplicate().order(sums);
    for (int at = from; at < from + length; at += 8) {
      sum0 += words.getInt(at) + sum1;
      sum1 += words.getInt(at + 4) + sum0;
    }
  }

  /** A database with the changes laid over it. */
  byte[] over(byte[] database) {
    if (committed.isEmpty() || pages <= 0 || (long) pages * pageSize > ConfigDb.LIMIT) {
      return database;
    }
    byte[] merged = Arrays.copyOf(database, pages * pageSize);
    committed.forEach(
        (page, at) -> {
          if (page > 0 && page <= pages) {
            log.get(at, merged, (page - 1) * pageSize, pageSize);
          }
        });
    return merged;
  }
}
