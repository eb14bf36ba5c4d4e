package io.github.pvelint.report.text;

import io.github.pvelint.model.BackupJobObstacle;
import io.github.pvelint.model.BackupJobObstacle.Kind;
import io.github.pvelint.model.BackupJobSelection;
import io.github.pvelint.model.BackupRun;
import io.github.pvelint.model.Coverage;
import io.github.pvelint.model.Coverage.Verdict;
import io.github.pvelint.model.Span;
import io.github.pvelint.model.VolumeCoverage;
import io.github.pvelint.report.Located;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What backs guests up, as a table. */
public final class CoverageTable {
  /** More would hide the point. */
  private static final int REASONS = 3;

  private static final Set<Kind> NOT_RUNNING =
      Set.of(Kind.NO_SCHEDULE, Kind.DISABLED, Kind.BLOCKED, Kind.CONFLICT);

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final List<Located<Coverage>> guests;
  private final ZonedDateTime now;

  /**
   * A table.
   *
   * @param now in the zone that schedules are in
   */
  public CoverageTable(List<Located<Coverage>> guests, ZonedDateTime now) {
    this.guests = List.copyOf(guests);
    this.now = now;
  }

  /** For a terminal of that many columns. */
  public String text(int width) {
    Table table = new Table(GuestCells.heading("BACKUP"), GuestCells.NAME);
    boolean several = GuestCells.areOfSeveral(guests);
    for (Located<Coverage> guest : guests) {
      if (several) {
        table.about(guest.cluster().isEmpty() ? "." : guest.cluster());
      }
      table.add(GuestCells.of(guest, word(guest.item())), details(guest.item()));
    }
    return table.text(width) + "\n" + summary() + "\n";
  }

  /** For a page. */
  public String markdown() {
    return rows().markdown();
  }

  /** For a page of another kind. */
  public Rows rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Located<Coverage> guest : guests) {
      Coverage coverage = guest.item();
      rows.add(
          GuestCells.of(
              guest,
              word(coverage),
              String.join(", ", coverage.coveredBy()),
              nextRun(coverage).orElse("-"),
              String.join("; ", remarks(coverage).toList())));
    }
    return new Rows(GuestCells.heading("BACKUP", "JOBS", "NEXT RUN", "REMARKS"), rows);
  }

  private static String word(Coverage coverage) {
    return switch (coverage.verdict()) {
      case COVERED -> "covered";
      case PARTLY_COVERED -> "partly covered";
      case FAILING -> "FAILING";
      case NOT_COVERED -> "NOT COVERED";
      case UNKNOWN -> "unknown";
    };
  }

  private String summary() {
    return guests.size()
        + (guests.size() == 1 ? " guest: " : " guests: ")
        + Stream.of(Verdict.values())
            .map(verdict -> count(verdict) + " " + verdict.id().replace('-', ' '))
            .filter(text -> !text.startsWith("0 "))
            .collect(Collectors.joining(", "));
  }

  private long count(Verdict verdict) {
    return guests.stream().filter(guest -> guest.item().verdict() == verdict).count();
  }

  private List<String> details(Coverage coverage) {
    return Stream.of(
            coverage.runs().stream().map(CoverageTable::run), when(coverage), remarks(coverage))
        .flatMap(lines -> lines)
        .toList();
  }

  private Stream<String> when(Coverage coverage) {
    String gap =
        coverage
            .longestGap(now)
            .map(longest -> ", backups up to " + Span.words(longest) + " apart")
            .orElse("");
    return nextRun(coverage).map(next -> "next run " + next + gap).stream();
  }

  private Optional<String> nextRun(Coverage coverage) {
    return coverage.nextRun(now).map(next -> MINUTE.format(next.atZone(now.getZone())));
  }

  private static String run(BackupRun run) {
    String when = run.job().schedule().map(schedule -> ", " + schedule.value()).orElse("");
    String keeps =
        run.generations().isPresent() ? "keeps " + run.generations().getAsInt() : "keeps all";
    return run.job().id() + when + ", to " + run.target() + ", " + keeps;
  }

  private static Stream<String> remarks(Coverage coverage) {
    List<String> remarks = new ArrayList<>();
    for (BackupRun run : coverage.runs()) {
      run.failures().forEach(failure -> remarks.add(run.job().id() + " fails: " + failure));
      run.doubts().forEach(doubt -> remarks.add(run.job().id() + " " + doubt));
    }
    if (coverage.runs().isEmpty()) {
      remarks.addAll(reasons(coverage));
    } else {
      leftOut(coverage, remarks);
    }
    return remarks.stream();
  }

  private static void leftOut(Coverage coverage, List<String> remarks) {
    String volumes =
        coverage.volumes().stream()
            .filter(volume -> !volume.isIncluded())
            .map(CoverageTable::text)
            .collect(Collectors.joining(", "));
    if (!volumes.isEmpty()) {
      remarks.add("not in the backups: " + volumes);
    }
  }

  private static String text(VolumeCoverage volume) {
    return volume.key() + " (" + volume.reason() + ")";
  }

  /** Jobs that would take the guest if they ran at all tell most. */
  private static List<String> reasons(Coverage coverage) {
    if (coverage.jobs().isEmpty()) {
      return List.of(
          coverage.verdict() == Verdict.UNKNOWN ? "jobs.cfg was not given" : "there is no job");
    }
    List<String> reasons =
        coverage.jobs().stream()
            .sorted(Comparator.comparing(job -> !job.isHinderedOnlyBy(NOT_RUNNING)))
            .limit(REASONS)
            .map(CoverageTable::reason)
            .collect(Collectors.toCollection(ArrayList::new));
    int more = coverage.jobs().size() - REASONS;
    if (more > 0) {
      reasons.add("and " + more + " more");
    }
    return reasons;
  }

  private static String reason(BackupJobSelection selection) {
    return selection.job().id()
        + " "
        + selection.reasons().stream()
            .map(BackupJobObstacle::text)
            .collect(Collectors.joining(" and "));
  }
}
