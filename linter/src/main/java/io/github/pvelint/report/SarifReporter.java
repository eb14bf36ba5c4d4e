package io.github.pvelint.report;

import io.github.pvelint.controls.Controls;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.rule.Rule;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * SARIF 2.1.0 as GitHub's code scanning takes it and shows it well: one run, whatever was found.
 */
public final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final Pattern SEMANTIC = Pattern.compile("\\d+\\.\\d+\\.\\d+([-+].*)?");

  private final String version;
  private final Optional<String> category;
  private final UnaryOperator<String> pathInRepository;
  private final Consumer<String> complaints;
  private final SarifLimits limits;
  private final boolean includesWaived;
  private final Redactor redactor = new Redactor();

  /**
   * A reporter for one repository.
   *
   * @param version ours, as in the jar's manifest
   * @param category tells several uploads for one commit apart; if absent, GitHub's upload action
   *     names it
   * @param pathInRepository from a file's name as reports show it to its path below the root of the
   *     repository, not encoded
   * @param complaints takes what is to be said of a report that code scanning does not take or show
   *     whole
   */
  public SarifReporter(
      String version,
      Optional<String> category,
      UnaryOperator<String> pathInRepository,
      Consumer<String> complaints) {
    this(version, category, pathInRepository, complaints, SarifLimits.GITHUB, false);
  }

  /**
   * The same, with waived findings as suppressed ones. Code scanning does not know what that is,
   * and opens an alert for each of them.
   */
  public SarifReporter includingWaived() {
    return new SarifReporter(version, category, pathInRepository, complaints, limits, true);
  }

  /** The same within other limits. */
  SarifReporter within(SarifLimits others) {
    return new SarifReporter(
        version, category, pathInRepository, complaints, others, includesWaived);
  }

  private SarifReporter(
      String version,
      Optional<String> category,
      UnaryOperator<String> pathInRepository,
      Consumer<String> complaints,
      SarifLimits limits,
      boolean includesWaived) {
    this.version = version;
    this.category = category;
    this.pathInRepository = pathInRepository;
    this.complaints = complaints;
    this.limits = limits;
    this.includesWaived = includesWaived;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    SarifLimits.Kept kept =
        limits.keep(
            includesWaived ? report.withWaived() : report.withUnchanged(),
            results -> {
              SarifLimits.Kept some = new SarifLimits.Kept(results, List.of());
              return ZippedSize.of(zipped -> write(report, some, zipped));
            });
    kept.remarks().forEach(complaints);
    write(report, kept, out);
  }

  private void write(Report report, SarifLimits.Kept kept, Appendable out) throws IOException {
    Json.write(
        out,
        json -> {
          json.text("$schema", SCHEMA);
          json.text("version", "2.1.0");
          json.objects("runs", List.of(report), run -> run(json, run, kept));
        });
  }

  private void run(Json json, Report report, SarifLimits.Kept kept) throws IOException {
    List<Rule> written = SarifLimits.rules(report.rules(), kept.results());
    SarifTaxonomies taxonomies = new SarifTaxonomies(json, written, Controls.load());
    SarifRules rules = new SarifRules(json, written, taxonomies);
    SarifLocations locations = new SarifLocations(json, pathInRepository, redactor);
    SarifText text = new SarifText(redactor);
    SarifNotifications notifications = new SarifNotifications(json, rules, locations, text);
    json.begin("tool");
    json.begin("driver");
    driver(json, rules, notifications, taxonomies);
    json.end();
    json.end();
    taxonomies.write();
    json.objects(
        "invocations", List.of(report), one -> notifications.writeInvocation(one, kept.remarks()));
    json.begin("originalUriBaseIds");
    root(json);
    json.end();
    json.text("columnKind", "utf16CodeUnits");
    if (category.isPresent()) {
      // What follows the last slash is the name of a single run: none.
      json.object("automationDetails", "id", category.get() + "/");
    }
    SarifFixes fixes = new SarifFixes(json, locations, redactor);
    new SarifResults(json, rules, locations, text, fixes, waivers(report)).write(kept.results());
  }

  private static IdentityHashMap<Result, Waiver> waivers(Report report) {
    IdentityHashMap<Result, Waiver> waivers = new IdentityHashMap<>();
    report.waived().forEach(waived -> waivers.put(waived.result(), waived.waiver()));
    return waivers;
  }

  private void driver(
      Json json, SarifRules rules, SarifNotifications notifications, SarifTaxonomies taxonomies)
      throws IOException {
    json.text("name", "pvelint");
    json.text(SEMANTIC.matcher(version).matches() ? "semanticVersion" : "version", version);
    json.text("informationUri", ProjectUrls.HOME);
    rules.write();
    notifications.writeKinds();
    taxonomies.writeSupported();
  }

  /** Where the root is on this machine is nobody's business. */
  private static void root(Json json) throws IOException {
    json.begin(SarifLocations.ROOT);
    json.object("description", "text", "The root of the repository that was checked.");
    json.end();
  }
}
