package io.github.pvelint.report;

import io.github.pvelint.controls.Control;
import io.github.pvelint.controls.Controls;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The catalogues of controls that the rules of a run support, and what of them. */
final class SarifTaxonomies {
  private final Json json;
  private final Controls controls;
  private final List<Control> named;
  private final List<Framework> frameworks;

  SarifTaxonomies(Json json, List<Rule> rules, Controls controls) {
    this.json = json;
    this.controls = controls;
    this.named =
        rules.stream()
            .map(Rule::info)
            .flatMap(rule -> controls.of(rule.id(), rule.controls()).stream())
            .distinct()
            .toList();
    this.frameworks = named.stream().map(Control::framework).distinct().sorted().toList();
  }

  /** The members of the driver that say which catalogues it knows. */
  void writeSupported() throws IOException {
    if (!frameworks.isEmpty()) {
      json.objects("supportedTaxonomies", frameworks, this::reference);
    }
  }

  /** The members of a rule that say what it supports. */
  void writeRelationships(RuleInfo rule) throws IOException {
    List<Control> supported = controls.of(rule.id(), rule.controls());
    if (!supported.isEmpty()) {
      json.objects("relationships", supported, this::relationship);
    }
  }

  private void relationship(Control control) throws IOException {
    json.object(
        "target",
        () -> {
          json.text("id", control.id());
          json.object("toolComponent", () -> reference(control.framework()));
        });
    json.texts("kinds", List.of("relevant"));
  }

  private void reference(Framework framework) throws IOException {
    json.text("name", framework.title());
    json.number("index", frameworks.indexOf(framework));
  }

  /** The catalogues, with the controls that are referred to and no others. */
  void write() throws IOException {
    if (!frameworks.isEmpty()) {
      json.objects("taxonomies", frameworks, this::taxonomy);
    }
  }

  private void taxonomy(Framework framework) throws IOException {
    json.text("name", framework.title());
    json.text("version", framework.version());
    json.text("organization", framework.organization());
    json.text("informationUri", framework.url());
    json.object("shortDescription", () -> json.text("text", framework.description() + "."));
    json.flag("isComprehensive", false);
    json.objects("taxa", taxa(framework).toList(), this::taxon);
  }

  /** In the order of the catalogue. */
  private Stream<Control> taxa(Framework framework) {
    return controls.all(framework).stream().filter(named::contains);
  }

  private void taxon(Control control) throws IOException {
    json.text("id", control.id());
    json.object("shortDescription", () -> json.text("text", control.topic() + "."));
  }
}
