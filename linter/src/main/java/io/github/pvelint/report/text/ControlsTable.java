package io.github.pvelint.report.text;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.report.ControlEvidence;
import io.github.pvelint.report.ControlEvidence.Kind;
import io.github.pvelint.report.FrameworkEvidence;
import io.github.pvelint.report.RuleOutcomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run says for and against controls, as a table. */
public final class ControlsTable {
  /** More would hide the point. */
  private static final int FAILING = 4;

  private static final int TOPIC = 1;
  private static final Collector<CharSequence, ?, String> COMMAS = Collectors.joining(", ");
  private static final String CAVEAT =
      """

      A rule supports a control: it shows a part of it. Whether a control is met, no
      config can show. PASS, FAIL: rules held against guests, jobs and storages. OPEN:
      what could not, or not wholly, be judged.
      """;

  private final List<FrameworkEvidence> frameworks;

  public ControlsTable(List<FrameworkEvidence> frameworks) {
    this.frameworks = List.copyOf(frameworks);
  }

  /** For a terminal of that many columns. */
  public String text(int width) {
    Table table = new Table(heading(), TOPIC);
    for (FrameworkEvidence framework : frameworks) {
      table.about(name(framework));
      for (ControlEvidence evidence : framework.controls()) {
        table.add(cells(evidence), failing(evidence, FAILING));
      }
    }
    StringBuilder text = new StringBuilder(table.text(width)).append('\n');
    for (FrameworkEvidence framework : frameworks) {
      Wrap.lines(summary(framework), width).forEach(line -> text.append(line).append('\n'));
    }
    return text.append(CAVEAT).toString();
  }

  private static List<String> heading() {
    return List.of("CONTROL", "TOPIC", "EVIDENCE", "PASS", "FAIL", "OPEN");
  }

  /** For a page. */
  public String markdown() {
    return rows().markdown() + CAVEAT;
  }

  /** For a page of another kind; {@link #caveat} belongs to it. */
  public Rows rows() {
    List<String> heading = new ArrayList<>(heading());
    heading.add(0, "CATALOGUE");
    heading.add("FOUND BY");
    List<List<String>> rows = new ArrayList<>();
    for (FrameworkEvidence framework : frameworks) {
      for (ControlEvidence evidence : framework.controls()) {
        List<String> cells = new ArrayList<>(cells(evidence));
        cells.add(0, name(framework));
        cells.add(String.join("; ", failing(evidence, Integer.MAX_VALUE)));
        rows.add(cells);
      }
    }
    return new Rows(heading, rows);
  }

  /** How to read the table. */
  public static String caveat() {
    return CAVEAT.strip();
  }

  /** For each catalogue a sentence, without a full stop. */
  public List<String> summaries() {
    return frameworks.stream().map(ControlsTable::summary).toList();
  }

  private static List<String> cells(ControlEvidence evidence) {
    return List.of(
        evidence.control().id(),
        evidence.control().topic(),
        word(evidence.kind()),
        Integer.toString(evidence.count(Outcome.PASSED)),
        Integer.toString(evidence.count(Outcome.FAILED)),
        Integer.toString(evidence.open()));
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case FAILURE -> "FAILURES";
      case PASS -> "passes";
      case PARTIAL -> "in part";
      case NONE -> "none";
    };
  }

  private static String name(FrameworkEvidence framework) {
    return framework.framework().edition();
  }

  /** The rules that found most first. */
  private static List<String> failing(ControlEvidence evidence, int most) {
    List<RuleOutcomes> failing =
        evidence.failing().stream()
            .sorted(Comparator.comparing((RuleOutcomes rule) -> -rule.count(Outcome.FAILED)))
            .toList();
    if (failing.isEmpty()) {
      return List.of();
    }
    String named = failing.stream().limit(most).map(ControlsTable::named).collect(COMMAS);
    int more = failing.size() - most;
    return List.of(more > 0 ? named + ", " + Count.of(more, "more rule") : named);
  }

  /** A number other than 1 follows the name, and what somebody accepts. */
  private static String named(RuleOutcomes rule) {
    int failed = rule.count(Outcome.FAILED);
    String number = failed == 1 ? "" : Integer.toString(failed);
    String waived = rule.waived() == 0 ? "" : rule.waived() + " waived";
    String more = Stream.of(number, waived).filter(text -> !text.isEmpty()).collect(COMMAS);
    return more.isEmpty() ? rule.rule() : rule.rule() + " (" + more + ")";
  }

  private static String summary(FrameworkEvidence framework) {
    return name(framework)
        + ": "
        + Stream.of(Kind.values())
            .filter(kind -> framework.count(kind) > 0)
            .map(kind -> framework.count(kind) + " " + words(kind))
            .collect(COMMAS)
        + "; no rule speaks to the other "
        + (framework.listed() - framework.controls().size())
        + " of "
        + framework.listed();
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case FAILURE -> "with failures";
      case PASS -> "with passes only";
      case PARTIAL -> "judged in part";
      case NONE -> "without evidence";
    };
  }
}
