package io.github.pvelint.report;

import io.github.pvelint.fix.Edit;
import io.github.pvelint.fix.Patch;
import io.github.pvelint.fix.Patches;
import io.github.pvelint.lint.Result;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes what {@code --fix} would do about a finding, for editors that offer it. */
final class SarifFixes {
  private final Json json;
  private final SarifLocations locations;
  private final Redactor redactor;
  private final Patches patches = new Patches();

  SarifFixes(Json json, SarifLocations locations, Redactor redactor) {
    this.json = json;
    this.locations = locations;
    this.redactor = redactor;
  }

  /** The member {@code fixes}; none if there is nothing to do, or it cannot be shown as it is. */
  void write(Result result) throws IOException {
    Optional<Patch> patch = patches.of(result).filter(this::isShowable);
    if (patch.isPresent()) {
      json.objects("fixes", List.of(patch.get()), this::fix);
    }
  }

  private void fix(Patch patch) throws IOException {
    json.object("description", "text", description(patch.result()));
    json.objects(
        "artifactChanges",
        List.of(patch.edits()),
        edits -> {
          locations.artifact(edits.get(0).at().source().name());
          json.objects("replacements", edits, this::replacement);
        });
  }

  private String description(Result result) {
    boolean isSafe = result.fix().filter(Fix.SAFE::equals).isPresent();
    String note = result.finding().remedy().map(Remedy::note).orElse("");
    String shown = note.isEmpty() ? "" : ": " + PlainText.line(redactor.redact(note));
    return RemedyText.sentence((isSafe ? "Safe fix" : "Unsafe fix") + shown);
  }

  private void replacement(Edit edit) throws IOException {
    Slice at = edit.at();
    json.object(
        "deletedRegion",
        () -> {
          position("start", at.source(), at.start());
          position("end", at.source(), at.end());
        });
    if (!edit.text().isEmpty()) {
      json.object("insertedContent", "text", edit.text());
    }
  }

  /** What stands behind a line feed is on the next line, also where the file ends. */
  private void position(String name, Source source, int offset) throws IOException {
    boolean isNext = offset > 0 && source.byteAt(offset - 1) == '\n';
    json.number(name + "Line", isNext ? source.lineOf(offset - 1) + 1 : source.lineOf(offset));
    json.number(name + "Column", isNext ? 1 : source.columnOf(offset));
  }

  /** Masked or made plain, the text would be put into the file so. */
  private boolean isShowable(Patch patch) {
    return patch.edits().stream().allMatch(this::isShowable);
  }

  private boolean isShowable(Edit edit) {
    Slice at = edit.at();
    Source source = at.source();
    Slice line = source.line(source.lineOf(at.start()));
    String text =
        source.slice(Math.min(line.start(), at.start()), at.start()).text()
            + edit.text()
            + source.slice(at.end(), Math.max(line.end(), at.end())).text();
    return text.lines()
        .allMatch(one -> PlainText.line(one).equals(one) && redactor.redact(one).equals(one));
  }
}
