package io.github.pvelint.input.pmxcfs;

import io.github.pvelint.input.archive.Compression;
import io.github.pvelint.input.archive.Head;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.SourceFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/** Reads {@code config.db}, together with the {@code config.db-wal} beside it. */
public final class ConfigDb {
  /** 128 MiB, in bytes: pmxcfs holds no more (memdb.h, MEMDB_MAX_FSSIZE). */
  static final int LIMIT = 128 << 20;

  /** A live database may change while it is read; so often it does not do so in a row. */
  private static final int ATTEMPTS = 4;

  private ConfigDb() {}

  /** Takes the files out of a database. Neither it nor its log are changed or locked. */
  public static void read(Path file, Compression compression, Contents contents)
      throws IOException, SourceFault {
    byte[] database =
        compression == Compression.NONE ? live(file, contents) : packed(file, compression);
    if (database.length < 100) {
      throw new SourceFault("is no database: it is shorter than its header");
    }
    // SQLite opens no database in memory that says it has a log; ours has been taken in.
    database[18] = 1;
    database[19] = 1;
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      memory.unwrap(SQLiteConnection.class).deserialize("main", database);
      new TreeTable(memory, contents).read();
    } catch (SQLException e) {
      throw new SourceFault(
          "is damaged, or was copied while it was written ("
              + e.getMessage()
              + "): copy it with `sqlite3 config.db \".backup FILE\"`");
    } catch (LinkageError e) {
      throw new SourceFault(
          "cannot be opened here: SQLite's library does not load (" + e.getMessage() + ")");
    }
  }

  private static byte[] packed(Path file, Compression compression) throws IOException, SourceFault {
    try (InputStream in = compression.open(Head.buffered(file))) {
      return bounded(in);
    }
  }

  private static byte[] live(Path file, Contents contents) throws IOException, SourceFault {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    for (int attempt = 1; true; attempt++) {
      String before = stamp(file) + stamp(log);
      byte[] database = bytes(file);
      Optional<byte[]> changes = ifThere(log);
      if (before.equals(stamp(file) + stamp(log)) || attempt == ATTEMPTS) {
        return merged(database, changes, contents);
      }
    }
  }

  private static byte[] merged(byte[] database, Optional<byte[]> changes, Contents contents) {
    boolean hasLog = database.length > 19 && database[19] == 2;
    if (changes.isEmpty()) {
      if (hasLog) {
        contents.note(
            "config.db-wal is not beside it. That is right for a copy made with `sqlite3 config.db"
                + " \".backup FILE\"` or of a node that was off; a copy of config.db alone from a"
                + " running node lacks the newest changes, and nothing in it shows that");
      }
      return database;
    }
    WriteAheadLog log = WriteAheadLog.read(changes.get());
    if (log.breaksOff()) {
      contents.note("config.db-wal breaks off: what was changed last is missing");
    }
    return log.over(database);
  }

  private static String stamp(Path file) throws IOException {
    try {
      return Files.size(file) + "/" + Files.getLastModifiedTime(file) + " ";
    } catch (NoSuchFileException e) {
      return "- ";
    }
  }

  private static Optional<byte[]> ifThere(Path file) throws IOException, SourceFault {
    try {
      return Optional.of(bytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(Path file) throws IOException, SourceFault {
    try (InputStream in = Files.newInputStream(file)) {
      return bounded(in);
    }
  }

  private static byte[] bounded(InputStream in) throws IOException, SourceFault {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new SourceFault("is larger than 128 MiB, which no pmxcfs is");
    }
    return bytes;
  }
}
