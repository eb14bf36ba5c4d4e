package io.github.pvelint.report;

import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.ValueDigest;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the findings. */
final class SarifResults {
  /** Code scanning takes 100 locations a result. */
  private static final int MOST_RELATED = 99;

  private final Json json;
  private final SarifRules rules;
  private final SarifLocations locations;
  private final SarifText text;
  private final SarifFixes fixes;
  private final IdentityHashMap<Result, Waiver> waivers;

  /**
   * A writer.
   *
   * @param waivers by the findings that they cover
   */
  SarifResults(
      Json json,
      SarifRules rules,
      SarifLocations locations,
      SarifText text,
      SarifFixes fixes,
      IdentityHashMap<Result, Waiver> waivers) {
    this.json = json;
    this.rules = rules;
    this.locations = locations;
    this.text = text;
    this.fixes = fixes;
    this.waivers = waivers;
  }

  /** Writes them in their order; those of one file stand together. */
  void write(List<Result> results) throws IOException {
    FileHashes hashes = new FileHashes(results);
    json.objects("results", results, result -> result(result, hashes.of(result)));
  }

  private void result(Result result, String lineHash) throws IOException {
    List<Finding.Related> related = result.finding().related();
    List<Finding.Related> shown = related.subList(0, Math.min(related.size(), MOST_RELATED));
    json.text("ruleId", result.rule().id());
    json.number("ruleIndex", rules.indexOf(result.rule()));
    json.text("level", result.severity().id());
    if (result.baseline().isPresent()) {
      json.text("baselineState", result.baseline().get().id());
    }
    json.object("message", "text", text.message(result.finding(), shown));
    json.objects("locations", List.of(result.at()), locations::write);
    if (!shown.isEmpty()) {
      related(shown);
    }
    fixes.write(result);
    json.begin("partialFingerprints");
    json.text("primaryLocationLineHash", lineHash);
    json.text("pvelint/v1", result.fingerprint());
    json.end();
    json.begin("properties");
    properties(result);
    json.end();
    Waiver waiver = waivers.get(result);
    if (waiver != null) {
      json.objects("suppressions", List.of(waiver), this::suppression);
    }
  }

  /** What a baseline needs. */
  private void properties(Result result) throws IOException {
    json.text("pvelint/value", ValueDigest.of(result.finding()));
    json.text("pvelint/subject", PlainText.line(result.subject().identity()));
  }

  private void suppression(Waiver waiver) throws IOException {
    json.text("kind", waiver.origin() == Waiver.Origin.GUEST ? "inSource" : "external");
    json.text("status", "accepted");
    String until = waiver.until().map(day -> " (until " + day + ")").orElse("");
    json.text("justification", text.plain(waiver.reason() + until));
    json.object("location", () -> locations.write(waiver.at()));
  }

  private void related(List<Finding.Related> shown) throws IOException {
    int[] id = {0};
    json.objects(
        "relatedLocations",
        shown,
        place -> {
          json.number("id", ++id[0]);
          locations.write(place.at());
          json.object("message", "text", text.shown(place.message()));
        });
  }

  /** The line hashes of the file whose findings are being written: one file's at a time. */
  private static final class FileHashes {
    private final List<Result> results;
    private int next;
    private Source source = Source.of("", "");
    private Map<Integer, String> hashes = Map.of();

    FileHashes(List<Result> results) {
      this.results = results;
    }

    /** To be asked for each result in turn. */
    String of(Result result) {
      if (result.at().source() != source) {
        source = result.at().source();
        hashes = LineHashes.of(source.text(), linesFromHere());
      }
      next++;
      String hash = hashes.get(result.at().line());
      if (hash == null) {
        throw new IllegalStateException("no hash for " + result.at());
      }
      return hash;
    }

    private Set<Integer> linesFromHere() {
      Set<Integer> lines = new HashSet<>();
      for (Result result : results.subList(next, results.size())) {
        if (result.at().source() != source) {
          break;
        }
        lines.add(result.at().line());
      }
      return lines;
    }
  }
}
