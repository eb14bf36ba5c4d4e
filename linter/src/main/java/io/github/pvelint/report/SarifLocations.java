package io.github.pvelint.report;

import io.github.pvelint.syntax.Slice;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes places in files. */
final class SarifLocations {
  /** The name that all URIs of a run are relative to. */
  static final String ROOT = "%SRCROOT%";

  private static final int LONGEST_SNIPPET = 1000;

  private final Json json;
  private final UnaryOperator<String> pathInRepository;
  private final Redactor redactor;

  SarifLocations(Json json, UnaryOperator<String> pathInRepository, Redactor redactor) {
    this.json = json;
    this.pathInRepository = pathInRepository;
    this.redactor = redactor;
  }

  /** The member {@code physicalLocation} for a slice. */
  void write(Slice slice) throws IOException {
    Region region = Region.of(slice);
    Optional<String> snippet = snippet(slice, region);
    json.begin("physicalLocation");
    artifact(slice.source().name());
    json.begin("region");
    region(region);
    if (snippet.isPresent()) {
      json.object("snippet", "text", snippet.get());
    }
    json.end();
    json.end();
  }

  /** The member {@code physicalLocation} for a line of a file of which nothing more is known. */
  void write(String file, int line) throws IOException {
    json.object(
        "physicalLocation",
        () -> {
          artifact(file);
          json.object("region", () -> json.number("startLine", line));
        });
  }

  /** The member {@code artifactLocation} for a file. */
  void artifact(String file) throws IOException {
    json.begin("artifactLocation");
    json.text("uri", ArtifactUri.of(pathInRepository.apply(file)));
    json.text("uriBaseId", ROOT);
    json.end();
  }

  private void region(Region region) throws IOException {
    json.number("startLine", region.line());
    json.number("startColumn", region.startColumn());
    json.number("endLine", region.line());
    json.number("endColumn", region.endColumn());
  }

  /** The marked text; absent if the line would have to be changed to be shown. */
  private Optional<String> snippet(Slice slice, Region region) {
    String line = slice.source().line(region.line()).text();
    int end = region.endColumn() - 1;
    if (line.length() > LONGEST_SNIPPET || end > line.length()) {
      return Optional.empty();
    }
    String text = line.substring(region.startColumn() - 1, end);
    boolean shown = isText(text) && redactor.redact(line).equals(line);
    return shown ? Optional.of(text) : Optional.empty();
  }

  /** Neither replaced here nor when the file was decoded. */
  private static boolean isText(String text) {
    return PlainText.line(text).equals(text) && text.indexOf('\uFFFD') < 0;
  }
}
