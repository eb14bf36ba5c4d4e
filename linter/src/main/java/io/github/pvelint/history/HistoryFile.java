package io.github.pvelint.history;

import io.github.pvelint.lint.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.function.Predicate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A history in a file: an SQLite database that holds identities, rule ids, labels of subjects and
 * names of files, but no value of any config. A run is one transaction, which a crash undoes.
 */
public final class HistoryFile {
  /** "pvlh": tells our files from those of others (https://sqlite.org/pragma.html). */
  static final int APPLICATION = 0x70766C68;

  /** The form of the tables; a newer form is not touched. */
  static final int FORM = 1;

  /** In milliseconds: a run that writes is done in far less. */
  private static final int PATIENCE = 30_000;

  private final Path file;

  /** A history in that file; made when the first run is added. */
  public HistoryFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /**
   * Adds a run.
   *
   * @param report about what was asked for
   * @param now when it judged
   * @param isRead whether all was read that can be found in the file of that name, if it is still
   *     there
   * @throws HistoryException if the file is no history, or cannot be written; it is as it was then
   */
  public Trend add(Report report, Instant now, Predicate<String> isRead) throws HistoryException {
    if (Files.isDirectory(file)) {
      throw new HistoryException("is a directory");
    }
    try (Connection connection = connect()) {
      prepare(connection);
      Trend trend = new HistoryTables(connection).add(report, now, isRead);
      connection.commit();
      return trend;
    } catch (SQLiteException e) {
      throw new HistoryException(reason(e), e);
    } catch (SQLException e) {
      throw new HistoryException(String.valueOf(e.getMessage()), e);
    } catch (LinkageError e) {
      throw new HistoryException("SQLite's library does not load (" + e.getMessage() + ")");
    }
  }

  private Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE);
    // Whoever only reads at first cannot wait for the other's end, and would fail.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    // As a URI, because the driver takes what follows a `?` in a plain name for settings.
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri());
    connection.setAutoCommit(false);
    return connection;
  }

  private static void prepare(Connection connection) throws SQLException, HistoryException {
    int application = number(connection, "PRAGMA application_id");
    int form = number(connection, "PRAGMA user_version");
    if (application == 0 && form == 0 && number(connection, "PRAGMA schema_version") == 0) {
      HistoryTables.create(connection);
    } else if (application != APPLICATION) {
      throw new HistoryException("is a database of another program");
    } else if (form != FORM) {
      throw new HistoryException(
          "was written by a newer pvelint, whose form " + form + " this one does not know");
    }
  }

  private static int number(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.next() ? answer.getInt(1) : 0;
    }
  }

  private static String reason(SQLiteException e) {
    SQLiteErrorCode code = e.getResultCode();
    return switch (code) {
      case SQLITE_NOTADB -> "is no history: it is no SQLite database";
      case SQLITE_BUSY -> "is in use: another run did not finish in time";
      case SQLITE_CANTOPEN -> "cannot be opened or made: is its folder there?";
      case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY -> "may not be written";
      default -> "cannot be used as a history: " + code.message;
    };
  }
}
