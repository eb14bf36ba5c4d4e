package io.github.pvelint.cli;

import io.github.pvelint.input.InputReader.Part;
import io.github.pvelint.lint.FindingCounts;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Reports;
import io.github.pvelint.lint.Result;
import io.github.pvelint.report.text.TextReporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text report on a tree in parts. The thread that judged a part puts its findings into words;
 * they are written as soon as all before them are, and nothing but their number is kept. The bytes
 * are those of a report on the tree as a whole.
 */
final class StreamedText {
  private final TextReporter reporter;
  private final Streams streams;
  private final Optional<Progress> progress;
  private final FindingCounts counts = new FindingCounts();
  private final Reports reports = new Reports(true);
  private final List<Report> last = new ArrayList<>(1);

  /** Findings that do not stand in the folder of a part, in their order. */
  private final List<Result> elsewhere = new ArrayList<>(0);

  StreamedText(TextReporter reporter, Streams streams, Optional<Progress> progress) {
    this.reporter = reporter;
    this.streams = streams;
    this.progress = progress;
  }

  /**
   * The report on a part, ready to be written.
   *
   * @param below how the names of the files begin that the text is about; absent if there is none
   * @param elsewhere findings in other files
   * @param rest the report without its findings
   */
  record Piece(
      Optional<String> below,
      Utf8 text,
      List<Result> elsewhere,
      FindingCounts counts,
      Report rest) {}

  /** The parts in the order in which their findings stand; what lies in no folder comes first. */
  static List<Part> inOrder(List<Part> parts) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort((one, other) -> one.below().orElse("").compareTo(other.below().orElse("")));
    return sorted;
  }

  /** Puts the findings of a part into words; threads may do so at the same time. */
  Piece piece(Part part, Report report) {
    List<Result> inside = new ArrayList<>(report.results().size());
    List<Result> outside = new ArrayList<>(0);
    for (Result result : report.results()) {
      boolean isInside =
          part.below().isPresent() && result.at().source().name().startsWith(part.below().get());
      (isInside ? inside : outside).add(result);
    }
    return new Piece(
        part.below(), text(inside), outside, FindingCounts.of(report), report.withoutFindings());
  }

  private Utf8 text(List<Result> results) {
    Utf8 text = new Utf8();
    try {
      reporter.findings(results, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text;
  }

  /** Writes the findings of the next part. */
  void add(Piece piece) {
    counts.add(piece.counts);
    elsewhere.addAll(piece.elsewhere);
    elsewhere.sort(Report.ORDER);
    if (piece.below.isPresent()) {
      writeElsewhere(before(piece.below.get()));
      write(piece.text);
      reports.add(piece.rest);
    } else {
      // In the order of clusters it comes last.
      last.add(piece.rest);
    }
  }

  private int before(String name) {
    int number = 0;
    while (number < elsewhere.size()
        && elsewhere.get(number).at().source().name().compareTo(name) < 0) {
      number++;
    }
    return number;
  }

  private void writeElsewhere(int number) {
    List<Result> next = elsewhere.subList(0, number);
    write(text(next));
    next.clear();
  }

  private void write(Utf8 text) {
    if (text.bytes.size() > 0) {
      progress.ifPresent(Progress::hide);
      streams.write(text.bytes);
    }
  }

  /**
   * Writes the end of the report.
   *
   * @return the report on all parts without its findings
   */
  Report end() {
    writeElsewhere(elsewhere.size());
    last.forEach(reports::add);
    Report all = reports.all();
    try {
      reporter.end(all, counts, streams.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Takes whole findings as bytes, which is faster than what writers do. */
  static final class Utf8 implements Appendable {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public Appendable append(CharSequence text) {
      bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
      return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
      return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char c) {
      return append(Character.toString(c));
    }
  }
}
