package io.github.pvelint.input.pmxcfs;

import io.github.pvelint.input.source.AllowList;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.SourceFault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table {@code tree}, a row for every file and folder (pve-cluster, database.c). pmxcfs trusts
 * it more than we may: it takes names with {@code ..} and folders that contain each other.
 */
final class TreeTable {
  /** The deepest path that Proxmox makes is nodes/NODE/qemu-server/VMID.conf. */
  private static final int DEPTH = 32;

  private static final int FOLDER = 4;
  private static final int FILE = 8;

  private final Connection database;
  private final Contents contents;
  private final Map<Long, Row> rows = new LinkedHashMap<>();
  private final Map<Long, Optional<String>> folders = new HashMap<>();

  private record Row(long inode, long parent, long version, int type, String name, long length) {
    String label() {
      return name.isEmpty() ? "row " + inode : name;
    }
  }

  TreeTable(Connection database, Contents contents) {
    this.database = database;
    this.contents = contents;
  }

  void read() throws SQLException, SourceFault {
    requirePlainTable();
    readRows();
    requireOneState();
    Set<String> taken = new HashSet<>();
    for (Row row : rows.values()) {
      Optional<String> path = path(row);
      if (path.isPresent() && !taken.add(path.get())) {
        contents.fault(path.get(), "is there twice in one folder: pmxcfs does not start with that");
      } else if (path.isPresent()) {
        take(row, path.get());
      }
    }
  }

  /** A view or a computed column would run whatever its maker wrote. */
  private void requirePlainTable() throws SQLException, SourceFault {
    try (Statement ask = database.createStatement();
        ResultSet found =
            ask.executeQuery(
                "SELECT (SELECT count(*) FROM sqlite_master WHERE name = 'tree'"
                    + " AND type = 'table' AND sql LIKE 'CREATE TABLE%'),"
                    + " (SELECT count(*) FROM pragma_table_xinfo('tree') WHERE hidden <> 0)")) {
      if (!found.next() || found.getInt(1) != 1 || found.getInt(2) != 0) {
        throw new SourceFault("is a SQLite database, but not one of pmxcfs: it has no table tree");
      }
    }
  }

  private void readRows() throws SQLException, SourceFault {
    try (Statement ask = database.createStatement();
        ResultSet all =
            ask.executeQuery(
                "SELECT inode, parent, version, type, name, length(data) FROM tree"
                    + " ORDER BY inode")) {
      while (all.next()) {
        String name = all.getString(5);
        Row row =
            new Row(
                all.getLong(1),
                all.getLong(2),
                // pmxcfs uses 32 bits of the one and 8 of the other.
                all.getLong(3) & 0xFFFF_FFFFL,
                all.getInt(4) & 0xFF,
                name == null ? "" : name,
                all.getLong(6));
        rows.put(row.inode(), row);
        if (rows.size() > 512 * 1024) {
          throw new SourceFault("has more rows than pmxcfs can hold");
        }
      }
    }
  }

  /** Row 0 is no file: it holds the version of the whole, which every change raises. */
  private void requireOneState() throws SourceFault {
    Row whole = rows.remove(0L);
    if (whole == null) {
      throw new SourceFault("is a database of pmxcfs without its first row: damaged");
    }
    long newest = rows.values().stream().mapToLong(Row::version).max().orElse(0);
    if (newest > whole.version()) {
      contents.fault(
          "",
          "was copied while it was written: it says that version "
              + whole.version()
              + " is its last, and has a file of version "
              + newest
              + "; copy it with `sqlite3 config.db \".backup FILE\"`");
    }
  }

  private Optional<String> path(Row row) {
    Optional<String> name = name(row);
    Optional<String> folder = name.isEmpty() ? Optional.empty() : folder(row.parent(), 0);
    if (name.isPresent() && folder.isEmpty()) {
      contents.fault(
          row.label(),
          "row "
              + row.inode()
              + " lies in no folder that the root leads to: its parent is missing or no folder,"
              + " or folders contain each other");
    }
    return folder.map(above -> above + name.orElseThrow());
  }

  private Optional<String> name(Row row) {
    if (!isPlain(row.name())) {
      contents.fault(row.label(), "row " + row.inode() + " has a name that no file can have");
      return Optional.empty();
    }
    if (row.type() != FILE && row.type() != FOLDER) {
      contents.fault(row.label(), "row " + row.inode() + " is neither a file nor a folder");
      return Optional.empty();
    }
    return Optional.of(row.name());
  }

  /** The path of a folder with a slash at its end; absent if none leads there from the root. */
  private Optional<String> folder(long inode, int depth) {
    if (inode == 0) {
      return Optional.of("");
    }
    Optional<String> found = folders.get(inode);
    if (found != null) {
      return found;
    }
    Row row = rows.get(inode);
    if (row == null || row.type() != FOLDER || !isPlain(row.name()) || depth == DEPTH) {
      return Optional.empty();
    }
    Optional<String> path = folder(row.parent(), depth + 1).map(above -> above + row.name() + "/");
    // Not so what leads nowhere from here: it may be too deep from here alone.
    path.ifPresent(known -> folders.put(inode, path));
    return path;
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && !name.equals(".")
        && !name.equals("..")
        && name.indexOf('/') < 0
        && name.indexOf('\0') < 0;
  }

  private void take(Row row, String path) throws SQLException, SourceFault {
    contents.met(path);
    if (row.type() == FOLDER || !AllowList.holds(path)) {
      return;
    }
    if (row.length() > Contents.FILE_LIMIT) {
      contents.fault(path, "larger than 1 MiB, which no file in /etc/pve can be");
      return;
    }
    try (PreparedStatement ask =
        database.prepareStatement("SELECT data FROM tree WHERE inode = ?")) {
      ask.setLong(1, row.inode());
      try (ResultSet one = ask.executeQuery()) {
        byte[] bytes = one.next() ? one.getBytes(1) : null;
        contents.file(path, bytes == null ? new byte[0] : bytes);
      }
    }
  }
}
