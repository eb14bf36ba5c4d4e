package io.github.pvelint.report.html;

import io.github.pvelint.history.PastRun;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Bars, stacked by severity: one for each run. The template draws them as SVG. Chart libraries for
 * Java either draw with AWT, which our runtime lacks, or weigh many times what some rectangles do.
 *
 * @param first the day of the first run
 * @param last the day of the last one
 * @param most what the highest bar stands for
 */
record Chart(List<Bar> bars, String first, String last, int most) {
  /** Of the drawing, in its own units. */
  static final int WIDTH = 6000;

  static final int HEIGHT = 1000;
  private static final int WIDEST = 400;

  /** A run. */
  record Bar(String title, List<Part> parts) {}

  /** A rectangle. */
  record Part(String severity, int x, int y, int width, int height) {}

  static Chart of(List<PastRun> runs) {
    int most = Math.max(1, runs.stream().mapToInt(PastRun::total).max().orElse(1));
    int slot = Math.min(WIDEST, WIDTH / Math.max(1, runs.size()));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      bars.add(bar(runs.get(i), i * slot, slot * 4 / 5, most));
    }
    return new Chart(bars, day(runs.get(0)), day(runs.get(runs.size() - 1)), most);
  }

  private static Bar bar(PastRun run, int x, int width, int most) {
    List<Part> parts = new ArrayList<>();
    int sum = 0;
    for (Map.Entry<String, Integer> part :
        List.of(
            Map.entry("error", run.errors()),
            Map.entry("warning", run.warnings()),
            Map.entry("note", run.notes()))) {
      int low = height(sum, most);
      sum += part.getValue();
      int high = height(sum, most);
      if (high > low) {
        parts.add(new Part(part.getKey(), x, HEIGHT - high, width, high - low));
      }
    }
    return new Bar(
        day(run)
            + ": errors "
            + run.errors()
            + ", warnings "
            + run.warnings()
            + ", notes "
            + run.notes(),
        parts);
  }

  private static int height(int count, int most) {
    return (int) ((long) HEIGHT * count / most);
  }

  private static String day(PastRun run) {
    return run.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
