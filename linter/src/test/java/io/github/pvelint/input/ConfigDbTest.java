package io.github.pvelint.input;

import static io.github.pvelint.input.Tree.CONTAINER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases of pmxcfs: with their log, without it, torn, and made to mislead. */
class ConfigDbTest {
  private static final String OTHER = CONTAINER.replace("web", "changed");
  private static final int FILE = 8;
  private static final int FOLDER = 4;

  @TempDir Path temporary;
  private Tree tree;

  @BeforeEach
  void begin() throws IOException {
    tree = Tree.in(temporary);
  }

  /** Something to do with a database. */
  private interface Work {
    void on(Database database) throws SQLException, IOException;
  }

  /** A database that is being written. */
  private record Database(Connection connection, Path file) {
    void row(long inode, long parent, long version, int type, String name, byte @Nullable [] data)
        throws SQLException {
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT OR REPLACE INTO tree VALUES (?,?,?,0,0,?,?,?)")) {
        insert.setLong(1, inode);
        insert.setLong(2, parent);
        insert.setLong(3, version);
        insert.setInt(4, type);
        insert.setString(5, name);
        insert.setBytes(6, data);
        insert.executeUpdate();
      }
    }

    void file(long inode, long parent, String name, String text) throws SQLException {
      row(inode, parent, inode, FILE, name, text.getBytes(StandardCharsets.UTF_8));
    }

    void folder(long inode, long parent, String name) throws SQLException {
      row(inode, parent, inode, FOLDER, name, null);
    }

    void sql(String text) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(text);
      }
    }
  }

  private void database(String name, Work work) {
    Path file = tree.folder().resolve(name);
    try {
      Files.createDirectories(file.getParent());
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
        Database database = new Database(connection, file);
        database.sql("PRAGMA journal_mode = WAL");
        database.sql(
            "CREATE TABLE tree (inode INTEGER PRIMARY KEY NOT NULL, parent INTEGER NOT NULL,"
                + " version INTEGER NOT NULL, writer INTEGER NOT NULL, mtime INTEGER NOT NULL,"
                + " type INTEGER NOT NULL, name TEXT NOT NULL, data BLOB)");
        database.row(0, 0, 1000, FILE, "__version__", null);
        database.folder(1, 0, "nodes");
        database.folder(2, 1, "pve1");
        database.folder(3, 2, "lxc");
        database.folder(4, 1, "pve2");
        database.file(5, 3, "101.conf", CONTAINER);
        work.on(database);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void itsFilesAreThoseOfTheCluster() {
    database(
        "config.db",
        db -> {
          db.file(6, 0, "storage.cfg", "dir: local\n");
          db.folder(7, 0, "priv");
          db.file(8, 7, "101.conf", "CANARY");
        });

    Inputs inputs = tree.read("config.db");

    assertThat(Tree.names(inputs))
        .containsExactly("config.db/nodes/pve1/lxc/101.conf", "config.db/storage.cfg");
    assertThat(Tree.clusters(inputs)).containsExactly(": 101 (complete)");
    assertThat(inputs.models().get(0).nodes()).containsExactlyInAnyOrder("pve1", "pve2");
    assertThat(inputs.troubles()).isEmpty();
  }

  @Test
  void itIsFoundInItsFolder() {
    database("cluster/config.db", db -> {});

    assertThat(Tree.names(tree.read("cluster")))
        .containsExactly("cluster/config.db/nodes/pve1/lxc/101.conf");
  }

  @Test
  void whatIsInTheLogCountsAndNothingIsTouched() throws IOException {
    Path copy = Files.createDirectory(tree.folder().resolve("copy"));
    hotCopy(copy);
    Map<String, String> before = state(copy);

    Inputs with = tree.read("copy/config.db");

    assertThat(before.keySet()).containsExactly("config.db", "config.db-wal");
    assertThat(state(copy)).isEqualTo(before);
    assertThat(with.notices()).isEmpty();
    assertThat(text(with)).contains("hostname: changed");

    Files.delete(copy.resolve("config.db-wal"));
    Inputs without = tree.read("copy/config.db");

    assertThat(text(without)).contains("hostname: web");
    assertThat(without.notices())
        .extracting(Notice::message)
        .singleElement()
        .asString()
        .startsWith("copy/config.db: config.db-wal is not beside it.");
  }

  @Test
  void aFolderThatMustNotBeWrittenIsEnough() throws IOException {
    Path copy = Files.createDirectory(tree.folder().resolve("copy"));
    hotCopy(copy);
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r-x------"));
    try {
      assertThat(text(tree.read("copy/config.db"))).contains("hostname: changed");
    } finally {
      Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aLogCountsUpToItsLastWholeChange() throws IOException {
    Path copy = Files.createDirectory(tree.folder().resolve("copy"));
    hotCopy(copy);
    Path log = copy.resolve("config.db-wal");
    byte[] whole = Files.readAllBytes(log);

    Files.write(log, Arrays.copyOf(whole, whole.length - 100));
    Inputs cut = tree.read("copy/config.db");
    byte[] wrong = whole.clone();
    wrong[whole.length - 10] ^= 1;
    Files.write(log, wrong);
    Inputs damaged = tree.read("copy/config.db");

    for (Inputs inputs : List.of(cut, damaged)) {
      assertThat(text(inputs)).contains("hostname: web");
      assertThat(inputs.notices())
          .extracting(Notice::message)
          .containsExactly(
              "copy/config.db: config.db-wal breaks off: what was changed last is missing");
    }
  }

  @Test
  void aLogOfAnEarlierRoundChangesNothing() throws IOException {
    Path copy = Files.createDirectory(tree.folder().resolve("copy"));
    hotCopy(copy);
    byte[] log = Files.readAllBytes(copy.resolve("config.db-wal"));
    // Frames with other salts are what a checkpoint has taken in already.
    for (int frame = 32; frame < log.length; frame += 24 + 4096) {
      log[frame + 8] ^= 1;
    }
    Files.write(copy.resolve("config.db-wal"), log);

    Inputs inputs = tree.read("copy/config.db");

    assertThat(text(inputs)).contains("hostname: web");
    assertThat(inputs.notices()).isEmpty();
  }

  /** The files of a database that is open, with one change that is in its log alone. */
  private void hotCopy(Path folder) {
    database(
        "live/config.db",
        db -> {
          db.sql("PRAGMA wal_checkpoint(TRUNCATE)");
          db.row(5, 3, 900, FILE, "101.conf", OTHER.getBytes(StandardCharsets.UTF_8));
          for (String name : List.of("config.db", "config.db-wal")) {
            Files.copy(db.file().resolveSibling(name), folder.resolve(name));
            Files.setLastModifiedTime(
                folder.resolve(name), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
          }
        });
  }

  private static Map<String, String> state(Path folder) throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        state.put(
            file.getFileName().toString(),
            Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return state;
  }

  private static String text(Inputs inputs) {
    return inputs.models().get(0).guests().get(0).anchor().source().whole().raw();
  }

  @Test
  void aTornCopyIsToldByTheVersionOfTheWhole() {
    database("config.db", db -> db.row(6, 0, 1001, FILE, "user.cfg", new byte[0]));

    assertThat(Tree.troubles(tree.read("config.db")))
        .singleElement()
        .asString()
        .startsWith("config.db: was copied while it was written: it says that version 1000");
  }

  @Test
  void foldersThatContainEachOtherAreRefused() {
    database(
        "config.db",
        db -> {
          db.folder(10, 11, "nodes");
          db.folder(11, 10, "x");
          db.folder(12, 12, "self");
          db.file(13, 12, "102.conf", CONTAINER);
          db.file(14, 999, "103.conf", CONTAINER);
          db.file(15, 5, "104.conf", CONTAINER);
        });

    Inputs inputs = tree.read("config.db");

    assertThat(Tree.clusters(inputs)).containsExactly(": 101");
    assertThat(Tree.troubles(inputs))
        .hasSize(6)
        .allMatch(trouble -> trouble.contains("lies in no folder that the root leads to"));
  }

  @Test
  void namesThatNoFileCanHaveAreRefused() {
    database(
        "config.db",
        db -> {
          db.folder(10, 3, "..");
          db.file(11, 10, "102.conf", CONTAINER);
          db.file(12, 3, "../103.conf", CONTAINER);
          db.file(13, 3, "", CONTAINER);
          db.row(14, 3, 14, 7, "104.conf", new byte[0]);
          db.file(15, 3, "101.conf", CONTAINER);
        });

    Inputs inputs = tree.read("config.db");

    assertThat(Tree.clusters(inputs)).containsExactly(": 101");
    assertThat(Tree.troubles(inputs))
        .containsExactlyInAnyOrder(
            "config.db/..: row 10 has a name that no file can have",
            "config.db/102.conf: row 11 lies in no folder that the root leads to: its parent is"
                + " missing or no folder, or folders contain each other",
            "config.db/../103.conf: row 12 has a name that no file can have",
            "config.db/row 13: row 13 has a name that no file can have",
            "config.db/104.conf: row 14 is neither a file nor a folder",
            "config.db/nodes/pve1/lxc/101.conf: is there twice in one folder: pmxcfs does not"
                + " start with that");
  }

  @Test
  void aViewInTheTablesPlaceIsNotRun() throws SQLException {
    Path file = tree.folder().resolve("config.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIEW tree AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
              + " SELECT x AS inode FROM c");
    }

    assertThat(Tree.troubles(tree.read("config.db")))
        .containsExactly(
            "config.db: is a SQLite database, but not one of pmxcfs: it has no table tree");
  }

  @Test
  void damageIsAnErrorOfTheFile() throws IOException {
    database("config.db", db -> db.file(20, 3, "120.conf", CONTAINER.repeat(100)));
    Path file = tree.folder().resolve("config.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0xA5);
    Files.write(file, bytes);

    assertThat(Tree.troubles(tree.read("config.db")))
        .singleElement()
        .asString()
        .startsWith("config.db: is damaged, or was copied while it was written");
  }

  @Test
  void packedOnesAreReadAsWell() throws IOException {
    database("config.db", db -> {});
    byte[] bytes = Files.readAllBytes(tree.folder().resolve("config.db"));
    TarWriter.write(tree.folder().resolve("old.db.zst"), TarWriter.compressed(bytes, "old.db.zst"));

    assertThat(Tree.clusters(tree.read("old.db.zst"))).containsExactly(": 101 (complete)");
  }
}
