package io.github.pvelint.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pvelint.lint.Accepted;
import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.model.Spot;
import io.github.pvelint.report.SilentRule;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {
  private static final Instant MONDAY = Instant.parse("2026-01-26T03:00:00Z");
  private static final RuleInfo RULE =
      RuleInfo.of("some-rule", Category.HYGIENE, Severity.WARNING, "Something is wrong").build();

  @TempDir private Path folder = Path.of(".");

  private static boolean nothingIsGone(String file) {
    return false;
  }

  private Path file() {
    return folder.resolve("history.db");
  }

  private Trend add(Report report, int day) throws HistoryException {
    return new HistoryFile(file()).add(report, day(day), HistoryFileTest::nothingIsGone);
  }

  private static Instant day(int day) {
    return MONDAY.plus(Duration.ofDays(day));
  }

  private static Subject guest(int vmid) {
    Source source = Source.of("lxc/" + vmid + ".conf", "arch: amd64\n");
    return new Subject("lxc", Integer.toString(vmid), "", "container " + vmid, source.slice(0, 0));
  }

  /** Which guests were judged, and which of them have the finding. */
  private static Report report(List<Integer> judged, List<Integer> found) {
    List<Result> results =
        found.stream()
            .map(HistoryFileTest::guest)
            .map(guest -> new Result(RULE, guest, Finding.at(Spot.whole(guest.anchor()), "bad"), 0))
            .toList();
    List<Verdict> verdicts =
        judged.stream()
            .map(
                vmid ->
                    new Verdict(
                        RULE,
                        guest(vmid),
                        found.contains(vmid) ? Outcome.FAILED : Outcome.PASSED,
                        List.of()))
            .toList();
    return new Report(
        List.of(new SilentRule(RULE)),
        results,
        Accepted.NOTHING,
        verdicts,
        List.of(),
        List.of(),
        judged.size(),
        1);
  }

  @Test
  void theFirstRunHasNothingButNewFindings() throws Exception {
    Trend trend = add(report(List.of(101, 102), List.of(101)), 0);

    assertThat(trend.previous()).isEmpty();
    assertThat(trend.fresh()).isEqualTo(1);
    assertThat(trend.persisting()).isZero();
    assertThat(trend.fixed()).isZero();
    assertThat(trend.medianTimeToFix()).isEmpty();
    assertThat(trend.runs()).containsExactly(new PastRun(MONDAY, 0, 1, 0));
    assertThat(trend.openSince().values()).containsExactly(MONDAY);
  }

  @Test
  void theNextRunsKnowWhatIsNewFixedAndAsBefore() throws Exception {
    add(report(List.of(101, 102, 103), List.of(101, 102)), 0);
    Trend second = add(report(List.of(101, 102, 103), List.of(101, 103)), 3);
    Trend third = add(report(List.of(101, 102, 103), List.of(103)), 4);

    assertThat(second.previous()).contains(MONDAY);
    assertThat(List.of(second.fresh(), second.fixed(), second.persisting())).containsOnly(1);
    assertThat(second.openSince().values()).containsExactlyInAnyOrder(day(0), day(3));
    assertThat(second.medianTimeToFix()).contains(Duration.ofDays(3));
    assertThat(third.fixed()).isEqualTo(1);
    assertThat(third.medianTimeToFix())
        .as("the lower of 3 and 4 days")
        .contains(Duration.ofDays(3));
    assertThat(third.runs()).extracting(PastRun::total).containsExactly(2, 2, 1);
  }

  @Test
  void whatWasNotJudgedIsNotFixed() throws Exception {
    add(report(List.of(101, 102), List.of(101, 102)), 0);
    Trend other = add(report(List.of(103), List.of()), 1);
    Trend all = add(report(List.of(101, 102), List.of(101, 102)), 2);

    assertThat(other.fixed()).isZero();
    assertThat(all.fresh()).isZero();
    assertThat(all.persisting()).isEqualTo(2);
  }

  @Test
  void aGuestThatIsGoneHasItsFindingsFixed() throws Exception {
    add(report(List.of(101, 102), List.of(101, 102)), 0);
    Trend trend =
        new HistoryFile(file())
            .add(report(List.of(101), List.of(101)), day(1), "lxc/102.conf"::equals);

    assertThat(trend.fixed()).isEqualTo(1);
  }

  @Test
  void whatComesBackIsNewAgain() throws Exception {
    add(report(List.of(101), List.of(101)), 0);
    add(report(List.of(101), List.of()), 1);
    Trend trend = add(report(List.of(101), List.of(101)), 2);

    assertThat(trend.fresh()).isEqualTo(1);
    assertThat(trend.openSince().values()).containsExactly(day(2));
    assertThat(numbers("SELECT first_seen FROM finding")).containsExactly(MONDAY.getEpochSecond());
  }

  @Test
  void runsAtOnceAllCount() throws Exception {
    int runs = 8;
    ExecutorService pool = Executors.newFixedThreadPool(runs);
    try {
      List<Future<Trend>> running = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        int day = i;
        running.add(pool.submit(() -> add(report(List.of(101), List.of(101)), day)));
      }
      int fresh = 0;
      for (Future<Trend> one : running) {
        fresh += one.get().fresh();
      }
      assertThat(fresh).as("one run was the first").isEqualTo(1);
    } finally {
      pool.shutdownNow();
    }
    assertThat(numbers("SELECT count(*) FROM run")).containsExactly((long) runs);
    assertThat(texts("PRAGMA integrity_check")).containsExactly("ok");
  }

  /** The files as they are after a crash: changes have reached the database, but no end of them. */
  @Test
  void aCrashInTheMiddleUndoesTheRun() throws Exception {
    add(report(List.of(101), List.of(101)), 0);
    Path crashed = folder.resolve("crashed.db");
    long before = Files.size(file());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
      connection.createStatement().execute("PRAGMA cache_size = 1");
      connection.setAutoCommit(false);
      try (PreparedStatement row =
          connection.prepareStatement(
              "INSERT INTO finding VALUES (?, 'r', 's', 'l', 'f', 1, 1, 1, NULL)")) {
        for (int i = 0; i < 2000; i++) {
          row.setString(1, "finding " + i);
          row.executeUpdate();
        }
      }
      Files.copy(file(), crashed);
      Files.copy(Path.of(file() + "-journal"), Path.of(crashed + "-journal"));
      connection.rollback();
    }
    assertThat(Files.size(crashed)).as("half a run").isGreaterThan(2 * before);

    Trend trend =
        new HistoryFile(crashed)
            .add(report(List.of(101), List.of(101)), day(1), HistoryFileTest::nothingIsGone);

    assertThat(trend.persisting()).isEqualTo(1);
    assertThat(trend.fresh() + trend.fixed()).isZero();
    assertThat(Path.of(crashed + "-journal")).doesNotExist();
  }

  @Test
  void aFileThatIsNoHistoryStaysAsItIs() throws Exception {
    Files.writeString(file(), "arch: amd64\n".repeat(100));
    byte[] before = Files.readAllBytes(file());

    assertThatThrownBy(() -> add(report(List.of(101), List.of(101)), 0))
        .isInstanceOf(HistoryException.class)
        .hasMessage("is no history: it is no SQLite database");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aDatabaseOfAnotherProgramStaysAsItIs() throws Exception {
    change("CREATE TABLE finding (a TEXT)");
    byte[] before = Files.readAllBytes(file());

    assertThatThrownBy(() -> add(report(List.of(101), List.of(101)), 0))
        .isInstanceOf(HistoryException.class)
        .hasMessage("is a database of another program");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aHistoryOfANewerPvelintStaysAsItIs() throws Exception {
    add(report(List.of(101), List.of(101)), 0);
    change("PRAGMA user_version = 2");
    byte[] before = Files.readAllBytes(file());

    assertThatThrownBy(() -> add(report(List.of(101), List.of(101)), 1))
        .isInstanceOf(HistoryException.class)
        .hasMessageStartingWith("was written by a newer pvelint");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void whereNoFileCanBeIsSaid() {
    assertThatThrownBy(
            () ->
                new HistoryFile(folder.resolve("no/such/history.db"))
                    .add(report(List.of(), List.of()), MONDAY, HistoryFileTest::nothingIsGone))
        .isInstanceOf(HistoryException.class)
        .hasMessage("cannot be opened or made: is its folder there?");
    assertThatThrownBy(
            () ->
                new HistoryFile(folder)
                    .add(report(List.of(), List.of()), MONDAY, HistoryFileTest::nothingIsGone))
        .hasMessage("is a directory");
  }

  @Test
  void aNameIsNoSetting() throws Exception {
    Path odd = folder.resolve("a b?mode=ro&cache=shared#ä%20.db");

    new HistoryFile(odd)
        .add(report(List.of(101), List.of(101)), MONDAY, HistoryFileTest::nothingIsGone);

    assertThat(odd).isRegularFile();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(odd);
    }
  }

  @Test
  void aSecretInALabelIsHidden() throws Exception {
    Source source = Source.of("lxc/101.conf", "arch: amd64\n");
    Subject subject = new Subject("lxc", "101", "", "password: hunter2canary", source.slice(0, 0));
    Result result = new Result(RULE, subject, Finding.at(Spot.whole(source.slice(0, 4)), "b"), 0);
    Report report =
        new Report(List.of(new SilentRule(RULE)), List.of(result), List.of(), List.of(), 1, 1);

    add(report, 0);

    assertThat(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1))
        .contains("some-rule")
        .doesNotContain("hunter2canary")
        .doesNotContain("amd64");
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<Long> numbers(String sql) throws SQLException {
    return texts(sql).stream().map(Long::valueOf).toList();
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
