package io.github.pvelint.report;

import io.github.pvelint.lint.BaselineEntry;
import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Notice;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.ValueDigest;
import io.github.pvelint.lint.Waived;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Slice;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Our own JSON: all that a report holds. Its form is documented by {@code report.schema.json}
 * beside this class; members are added to it, never renamed or removed, within one {@code
 * formatVersion}.
 */
public final class JsonReporter implements Reporter {
  private static final int FORMAT_VERSION = 1;

  private final String version;
  private final Redactor redactor = new Redactor();

  /**
   * A reporter.
   *
   * @param version ours, as in the jar's manifest
   */
  public JsonReporter(String version) {
    this.version = version;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Json.write(out, json -> new Document(json).write(report));
  }

  /** One report on its way out. */
  private final class Document {
    private final Json json;

    Document(Json json) {
      this.json = json;
    }

    void write(Report report) throws IOException {
      json.number("formatVersion", FORMAT_VERSION);
      json.object("tool", this::tool);
      json.object("summary", () -> summary(report));
      json.objects("findings", report.withUnchanged(), this::finding);
      json.objects("waived", report.waived(), this::waived);
      json.objects("fixed", report.fixed(), this::fixed);
      json.object("fixes", () -> fixes(report.fixes()));
      new VerdictsJson(json, this::subject).write(report.verdicts());
      json.objects("troubles", report.troubles(), this::trouble);
      json.objects("notices", report.notices(), this::notice);
    }

    private void tool() throws IOException {
      json.text("name", "pvelint");
      json.text("version", version);
      json.text("url", ProjectUrls.HOME);
    }

    private void summary(Report report) throws IOException {
      json.number("clusters", report.clusters());
      json.number("guests", report.guests());
      json.object(
          "findings",
          () -> {
            for (Map.Entry<Severity, Long> count : report.counts().entrySet()) {
              json.number(count.getKey().id(), count.getValue());
            }
          });
      json.number("waived", report.waived().size());
      json.number("unchanged", report.unchanged().size());
      json.number("fixed", report.fixed().size());
      json.number("troubles", report.troubles().size());
    }

    private void finding(Result result) throws IOException {
      Finding finding = result.finding();
      json.text("rule", result.rule().id());
      json.text("severity", result.severity().id());
      if (result.baseline().isPresent()) {
        json.text("baselineState", result.baseline().get().id());
      }
      place(result.at());
      json.text("message", shown(finding.message()));
      json.object("subject", () -> subject(result.subject()));
      spot(finding.at());
      json.objects("remedies", finding.remedy().stream().toList(), this::remedy);
      json.objects("related", finding.related(), this::related);
      json.text("fix", result.fix().map(Fix::id).orElse("none"));
      json.text("fingerprint", result.fingerprint());
      json.text("valueDigest", ValueDigest.of(finding));
    }

    private void waived(Waived waived) throws IOException {
      json.object("finding", () -> finding(waived.result()));
      json.object("waiver", () -> waiver(waived.waiver()));
    }

    private void waiver(Waiver waiver) throws IOException {
      json.text("rule", shown(waiver.rule()));
      json.text("reason", shown(waiver.reason()));
      if (waiver.until().isPresent()) {
        json.text("until", waiver.until().get().toString());
      }
      if (waiver.owner().isPresent()) {
        json.text("owner", shown(waiver.owner().get()));
      }
      json.text("origin", waiver.origin().id());
      json.text("file", PlainText.line(waiver.file()));
      json.number("line", waiver.at().line());
    }

    private void fixes(Optional<Fixes> fixes) throws IOException {
      json.objects("done", fixes.map(Fixes::done).orElse(List.of()), this::finding);
      json.objects("undone", fixes.map(Fixes::undone).orElse(List.of()), this::undone);
    }

    private void undone(Fixes.Undone undone) throws IOException {
      json.object("finding", () -> finding(undone.result()));
      json.text("reason", shown(undone.why()));
    }

    private void fixed(BaselineEntry entry) throws IOException {
      json.text("rule", PlainText.line(entry.rule()));
      json.text("file", PlainText.line(entry.file()));
      json.text("fingerprint", PlainText.line(entry.fingerprint()));
    }

    private void place(Slice at) throws IOException {
      Region region = Region.of(at);
      json.text("file", PlainText.line(at.source().name()));
      json.number("line", region.line());
      json.number("column", region.startColumn());
      json.number("endLine", region.line());
      json.number("endColumn", region.endColumn());
    }

    private void spot(Spot spot) throws IOException {
      Place place = spot.place();
      json.object(
          "place",
          () -> {
            json.text("part", place.part().name().toLowerCase(Locale.ROOT));
            json.text("name", PlainText.line(place.name()));
          });
      json.text("key", PlainText.line(spot.key()));
      json.text("subKey", PlainText.line(spot.subKey()));
    }

    private void remedy(Remedy remedy) throws IOException {
      RemedyText text = RemedyText.of(remedy, redactor);
      json.text(text.form().id(), text.text());
      json.text("note", text.note());
    }

    private void related(Finding.Related related) throws IOException {
      place(related.at());
      json.text("message", shown(related.message()));
    }

    private void subject(Subject subject) throws IOException {
      json.text("kind", subject.kind());
      json.text("id", PlainText.line(subject.id()));
      json.text("cluster", PlainText.line(subject.cluster()));
      json.text("label", shown(subject.label()));
    }

    private void trouble(Trouble trouble) throws IOException {
      json.text("file", PlainText.line(trouble.file()));
      if (trouble.line().isPresent()) {
        json.number("line", trouble.line().get());
      }
      json.text("message", shown(trouble.message()));
    }

    private void notice(Notice notice) throws IOException {
      json.text("id", notice.id());
      json.text("message", notice.message());
    }

    private String shown(String text) {
      return redactor.line(text);
    }
  }
}
