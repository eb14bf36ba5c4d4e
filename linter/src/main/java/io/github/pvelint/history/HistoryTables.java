package io.github.pvelint.history;

import io.github.pvelint.lint.Baseline;
import io.github.pvelint.lint.BaselineEntry;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.model.Secrets;
import io.github.pvelint.rule.Severity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The tables of a history, within a transaction. Times are in seconds since 1970, UTC. */
final class HistoryTables {
  /** A chart of more would tell less. */
  private static final int RUNS = 60;

  private final Connection connection;

  HistoryTables(Connection connection) {
    this.connection = connection;
  }

  /** Makes them. */
  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "CREATE TABLE run (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, errors INTEGER NOT NULL,"
              + " warnings INTEGER NOT NULL, notes INTEGER NOT NULL, waived INTEGER NOT NULL,"
              + " guests INTEGER NOT NULL, fresh INTEGER NOT NULL, fixed INTEGER NOT NULL)");
      statement.executeUpdate(
          "CREATE TABLE finding (fingerprint TEXT PRIMARY KEY, rule TEXT NOT NULL,"
              + " subject TEXT NOT NULL, label TEXT NOT NULL, file TEXT NOT NULL,"
              + " first_seen INTEGER NOT NULL, open_since INTEGER NOT NULL,"
              + " last_seen INTEGER NOT NULL, fixed_at INTEGER) WITHOUT ROWID");
      statement.executeUpdate("PRAGMA application_id = " + HistoryFile.APPLICATION);
      statement.executeUpdate("PRAGMA user_version = " + HistoryFile.FORM);
    }
  }

  /** Adds a run, and says how it compares. */
  Trend add(Report report, Instant now, Predicate<String> isRead) throws SQLException {
    Optional<Instant> previous = previous();
    Map<String, BaselineEntry> open = open();
    Map<String, Result> found = new HashMap<>();
    report.withWaived().forEach(result -> found.put(result.fingerprint(), result));
    int fresh = (int) found.keySet().stream().filter(one -> !open.containsKey(one)).count();
    List<BaselineEntry> fixed = fixed(open, found.keySet(), report, isRead);
    see(found, now);
    close(fixed, now);
    addRun(report, now, fresh, fixed.size());
    return new Trend(
        runs(),
        previous,
        fresh,
        found.size() - fresh,
        fixed.size(),
        medianTimeToFix(),
        openSince(found.keySet()));
  }

  private Optional<Instant> previous() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT at FROM run ORDER BY at DESC, id DESC LIMIT 1")) {
      return rows.next() ? Optional.of(Instant.ofEpochSecond(rows.getLong(1))) : Optional.empty();
    }
  }

  private Map<String, BaselineEntry> open() throws SQLException {
    Map<String, BaselineEntry> open = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT rule, file, subject, fingerprint FROM finding WHERE fixed_at IS NULL")) {
      while (rows.next()) {
        BaselineEntry entry =
            new BaselineEntry(
                rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), "");
        open.put(entry.fingerprint(), entry);
      }
    }
    return open;
  }

  /**
   * What is gone: the subject was judged again, wherever it was found this time, or its file is
   * known to hold nothing of it any more.
   */
  private static List<BaselineEntry> fixed(
      Map<String, BaselineEntry> open, Set<String> found, Report report, Predicate<String> isRead) {
    List<BaselineEntry> missing =
        open.values().stream().filter(entry -> !found.contains(entry.fingerprint())).toList();
    if (missing.isEmpty()) {
      return missing;
    }
    Set<String> subjects = new HashSet<>();
    for (Verdict verdict : report.verdicts()) {
      subjects.add(verdict.subject().identity());
    }
    Set<String> judged = new HashSet<>();
    for (BaselineEntry entry : missing) {
      if (subjects.contains(entry.subject())) {
        judged.add(entry.file());
      }
    }
    return new Baseline(missing)
        .compare(report, file -> judged.contains(file) || isRead.test(file))
        .fixed();
  }

  private void see(Map<String, Result> found, Instant now) throws SQLException {
    String sql =
        "INSERT INTO finding VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?6, NULL)"
            + " ON CONFLICT (fingerprint) DO UPDATE SET"
            + " open_since = CASE WHEN fixed_at IS NULL THEN open_since ELSE ?6 END,"
            + " label = ?4, file = ?5, last_seen = ?6, fixed_at = NULL";
    try (PreparedStatement row = connection.prepareStatement(sql)) {
      for (Map.Entry<String, Result> entry : found.entrySet()) {
        Result result = entry.getValue();
        row.setString(1, entry.getKey());
        row.setString(2, result.rule().id());
        row.setString(3, result.subject().identity());
        row.setString(4, Secrets.masked(result.subject().label()));
        row.setString(5, result.at().source().name());
        row.setLong(6, now.getEpochSecond());
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  private void close(List<BaselineEntry> fixed, Instant now) throws SQLException {
    String sql = "UPDATE finding SET fixed_at = ? WHERE fingerprint = ?";
    try (PreparedStatement row = connection.prepareStatement(sql)) {
      for (BaselineEntry entry : fixed) {
        row.setLong(1, now.getEpochSecond());
        row.setString(2, entry.fingerprint());
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  private void addRun(Report report, Instant now, int fresh, int fixed) throws SQLException {
    Map<Severity, Long> counts = report.counts();
    String sql =
        "INSERT INTO run (at, errors, warnings, notes, waived, guests, fresh, fixed)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement row = connection.prepareStatement(sql)) {
      row.setLong(1, now.getEpochSecond());
      row.setLong(2, counts.getOrDefault(Severity.ERROR, 0L));
      row.setLong(3, counts.getOrDefault(Severity.WARNING, 0L));
      row.setLong(4, counts.getOrDefault(Severity.NOTE, 0L));
      row.setInt(5, report.waived().size());
      row.setInt(6, report.guests());
      row.setInt(7, fresh);
      row.setInt(8, fixed);
      row.executeUpdate();
    }
  }

  private List<PastRun> runs() throws SQLException {
    List<PastRun> runs = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT at, errors, warnings, notes FROM run ORDER BY at DESC, id DESC LIMIT "
                    + RUNS)) {
      while (rows.next()) {
        Instant at = Instant.ofEpochSecond(rows.getLong(1));
        runs.add(new PastRun(at, rows.getInt(2), rows.getInt(3), rows.getInt(4)));
      }
    }
    Collections.reverse(runs);
    return runs;
  }

  private Optional<Duration> medianTimeToFix() throws SQLException {
    String sql =
        "SELECT max(0, fixed_at - open_since) AS span FROM finding WHERE fixed_at IS NOT NULL"
            + " ORDER BY span LIMIT 1 OFFSET"
            + " (SELECT (count(*) - 1) / 2 FROM finding WHERE fixed_at IS NOT NULL)";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? Optional.of(Duration.ofSeconds(rows.getLong(1))) : Optional.empty();
    }
  }

  private Map<String, Instant> openSince(Set<String> found) throws SQLException {
    Map<String, Instant> since = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT fingerprint, open_since FROM finding WHERE fixed_at IS NULL")) {
      while (rows.next()) {
        String fingerprint = rows.getString(1);
        if (found.contains(fingerprint)) {
          since.put(fingerprint, Instant.ofEpochSecond(rows.getLong(2)));
        }
      }
    }
    return since;
  }
}
