package io.github.pvelint.report;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.rule.Severity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Checkstyle's XML, which most servers and editors read. Files without findings are named as well.
 * It has no place for rules that were not evaluated.
 */
public final class CheckstyleReporter implements Reporter {
  /** Of the format: what other tools that write it say, since readers may look at it. */
  private static final String VERSION = "4.3";

  private static final String SOURCE = "pvelint.";

  private final Sentences sentences = new Sentences();

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Xml.write(
        out,
        xml -> xml.element("checkstyle", Map.of("version", VERSION), () -> files(xml, report)));
  }

  private void files(Xml xml, Report report) throws IOException {
    xml.line();
    for (FileReport file : FileReport.of(report)) {
      xml.element("file", Map.of("name", file.name()), () -> file(xml, file));
    }
  }

  private void file(Xml xml, FileReport file) throws IOException {
    if (!file.isClean()) {
      xml.line();
    }
    for (Trouble trouble : file.troubles()) {
      xml.element("error", error(trouble));
    }
    for (Result result : file.results()) {
      xml.element("error", error(result));
    }
  }

  private Map<String, String> error(Result result) {
    Map<String, String> error = new LinkedHashMap<>();
    Region region = Region.of(result.at());
    Severity severity = result.severity();
    error.put("line", Integer.toString(region.line()));
    error.put("column", Integer.toString(region.startColumn()));
    error.put("severity", severity == Severity.NOTE ? "info" : severity.id());
    error.put("message", sentences.whole(result.finding(), " "));
    error.put("source", SOURCE + result.rule().id());
    return error;
  }

  private Map<String, String> error(Trouble trouble) {
    Map<String, String> error = new LinkedHashMap<>();
    error.put("line", Integer.toString(Math.max(1, trouble.line().orElse(1))));
    error.put("severity", "error");
    error.put("message", "Not read: " + sentences.sentence(trouble.message()));
    error.put("source", SOURCE + "unreadable-input");
    return error;
  }
}
