package io.github.pvelint.report;

import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of a run, and where each stands in the list of them. */
final class SarifRules {
  /** The length that code scanning takes for short and full descriptions. */
  private static final int LONGEST_DESCRIPTION = 1024;

  private final Json json;
  private final List<Rule> rules;
  private final SarifTaxonomies taxonomies;
  private final Map<String, Integer> indexes = new HashMap<>();

  SarifRules(Json json, List<Rule> rules, SarifTaxonomies taxonomies) {
    this.json = json;
    this.rules = rules;
    this.taxonomies = taxonomies;
    for (Rule rule : rules) {
      indexes.put(rule.info().id(), indexes.size());
    }
  }

  /** The rule's place in the list; -1, SARIF's word for none, if it is not in it. */
  int indexOf(RuleInfo rule) {
    return indexes.getOrDefault(rule.id(), -1);
  }

  void write() throws IOException {
    json.objects("rules", rules, rule -> rule(rule.info(), rule.documentation()));
  }

  private void rule(RuleInfo rule, Documentation documentation) throws IOException {
    json.text("id", rule.id());
    json.text("name", pascalCase(rule.id()));
    text("shortDescription", rule.summary() + ".");
    text(
        "fullDescription",
        documentation.explanation().isEmpty() ? rule.summary() : documentation.explanation());
    json.begin("help");
    json.text("text", RuleHelp.text(rule, documentation));
    json.text("markdown", RuleHelp.markdown(rule, documentation));
    json.end();
    if (!documentation.references().isEmpty()) {
      json.text("helpUri", documentation.references().get(0).url());
    }
    json.object("defaultConfiguration", "level", rule.severity().id());
    taxonomies.writeRelationships(rule);
    json.begin("properties");
    properties(rule);
    json.end();
  }

  private void properties(RuleInfo rule) throws IOException {
    List<String> tags = new ArrayList<>(List.of(rule.category().id()));
    if (rule.securitySeverity().isPresent()) {
      // Code scanning reads the score of rules with this tag only, and as a string only.
      tags.add("security");
      json.text("security-severity", rule.securitySeverity().get());
    } else {
      json.text("problem.severity", problemSeverity(rule.severity()));
    }
    json.texts("tags", tags.subList(0, Math.min(tags.size(), SarifLimits.TAGS)));
    json.text("precision", rule.precision().id());
  }

  private static String problemSeverity(Severity severity) {
    return severity == Severity.NOTE ? "recommendation" : severity.id();
  }

  private void text(String name, String text) throws IOException {
    json.object(name, "text", SarifText.cut(text, LONGEST_DESCRIPTION));
  }

  private static String pascalCase(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-", -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
      }
    }
    return name.toString();
  }
}
