package io.github.pvelint.report;

import io.github.pvelint.controls.Controls;
import io.github.pvelint.lint.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
  private final Redactor redactor = new Redactor();

  /**
   * A reporter for one repository.
   *
   * @param version ours, as in the jar's manifest
   * @param category tells several uploads for one commit apart; if absent, GitHub's upload action
   *     names it
   * @param pathInRepository from a file's name as reports show it to its path below the root of the
   *     repository, not encoded
   */
  public SarifReporter(
      String version, Optional<String> category, UnaryOperator<String> pathInRepository) {
    this.version = version;
    this.category = category;
    this.pathInRepository = pathInRepository;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Json.write(
        out,
        json -> {
          json.text("$schema", SCHEMA);
          json.text("version", "2.1.0");
          json.objects("runs", List.of(report), run -> run(json, run));
        });
  }

  private void run(Json json, Report report) throws IOException {
    SarifTaxonomies taxonomies = new SarifTaxonomies(json, report.rules(), Controls.load());
    SarifRules rules = new SarifRules(json, report.rules(), taxonomies);
    SarifLocations locations = new SarifLocations(json, pathInRepository, redactor);
    SarifText text = new SarifText(redactor);
    SarifNotifications notifications = new SarifNotifications(json, rules, locations, text);
    json.object("tool", () -> json.object("driver", () -> driver(json, rules, notifications, taxonomies)));
    taxonomies.write();
    json.objects("invocations", List.of(report), notifications::writeInvocation);
    json.object("originalUriBaseIds", () -> root(json));
    json.text("columnKind", "utf16CodeUnits");
    if (category.isPresent()) {
      // What follows the last slash is the name of a single run: none.
      json.object("automationDetails", () -> json.text("id", category.get() + "/"));
    }
    new SarifResults(json, rules, locations, text, redactor).write(report.results());
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
    json.object(
        SarifLocations.ROOT,
        () ->
            json.object(
                "description",
                () -> json.text("text", "The root of the repository that was checked.")));
  }
}
