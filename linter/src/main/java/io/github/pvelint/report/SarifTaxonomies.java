package io.github.pvelint.report;

import io.github.pvelint.controls.Control;
import io.github.pvelint.controls.Controls;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The catalogues of controls that the rules of a run support, and what of them. */
final class SarifTaxonomies {
  private final Json json;
  private final Controls controls;
  private final Set<Control> named = new HashSet<>();
  private final List<Framework> frameworks = new ArrayList<>();

  SarifTaxonomies(Json json, List<Rule> rules, Controls controls) {
    this.json = json;
    this.controls = controls;
    for (Rule rule : rules) {
      named.addAll(controls.of(rule.info().id(), rule.info().controls()));
    }
    for (Framework framework : Framework.values()) {
      if (!taxa(framework).isEmpty()) {
        frameworks.add(framework);
      }
    }
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
    json.begin("target");
    json.text("id", control.id());
    json.begin("toolComponent");
    reference(control.framework());
    json.end();
    json.end();
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
    json.object("shortDescription", "text", framework.description() + ".");
    json.flag("isComprehensive", false);
    json.objects("taxa", taxa(framework), this::taxon);
  }

  /** In the order of the catalogue. */
  private List<Control> taxa(Framework framework) {
    List<Control> taxa = new ArrayList<>();
    for (Control control : controls.all(framework)) {
      if (named.contains(control)) {
        taxa.add(control);
      }
    }
    return taxa;
  }

  private void taxon(Control control) throws IOException {
    json.text("id", control.id());
    json.object("shortDescription", "text", control.topic() + ".");
  }
}
