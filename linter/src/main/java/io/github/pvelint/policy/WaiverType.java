package io.github.pvelint.policy;

import io.github.pvelint.lint.SubjectSelector;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.model.WaiverTarget;
import io.github.pvelint.policy.node.EntriesType;
import io.github.pvelint.policy.node.Fields;
import io.github.pvelint.policy.node.Key;
import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.policy.node.ValueTypes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A waiver: which findings somebody accepts, and why. */
final class WaiverType implements ValueType<WaiverEntry> {
  private static final Key<String> RULE =
      Key.required("rule", "The rule's id, or a glob of ids.", ValueTypes.text());
  private static final Key<String> SECTION =
      Key.of(
          "section",
          "The snapshot that it is about. Without it: all of the guest.",
          ValueTypes.text());
  private static final Key<String> KEY =
      Key.of(
          "key",
          "The option or raw key that the finding is at. Without it: any.",
          ValueTypes.text());
  private static final Key<String> VALUE =
      Key.of("value", "A part of the key's value, to tell repeated keys apart.", ValueTypes.text());
  private static final Key<String> REASON =
      Key.of("reason", "Why it is right to accept it.", ValueTypes.text());
  private static final Key<LocalDate> UNTIL =
      Key.of(
          "until",
          "The last day, in UTC, on which it holds. Without it: for good.",
          ValueTypes.text(
              "a day such as 2027-01-31", "[0-9]{4}-[0-9]{2}-[0-9]{2}", WaiverType::day));
  private static final Key<String> OWNER =
      Key.of("owner", "Who answers for it.", ValueTypes.text());

  private final RuleCatalogue catalogue;
  private final Key<SubjectSelector> select;
  private final EntriesType<WaiverEntry> type;

  WaiverType(RuleCatalogue catalogue, SelectorType selector) {
    this.catalogue = catalogue;
    this.select = Key.of("select", "Which guests, jobs and storages. Without it: all.", selector);
    this.type =
        new EntriesType<>(
            List.of(RULE, select, SECTION, KEY, VALUE, REASON, UNTIL, OWNER), this::make);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<WaiverEntry> make(Fields fields, Problems problems) {
    String rule = fields.require(RULE);
    Optional<RuleMatch> match = catalogue.match(rule);
    if (match.filter(found -> found.breadth().compareTo(RuleMatch.Breadth.GLOB) >= 0).isEmpty()) {
      problems.unknown(fields.at(RULE), "rule", rule, catalogue.ids());
      return Optional.empty();
    }
    if (fields.get(VALUE).isPresent() && fields.get(KEY).isEmpty()) {
      problems.add(fields.at(VALUE), "`value` needs a `key`");
      return Optional.empty();
    }
    WaiverTarget target =
        new WaiverTarget(rule, fields.get(SECTION), fields.get(KEY), fields.get(VALUE));
    Waiver waiver =
        new Waiver(
            target,
            fields.get(REASON).orElse(""),
            fields.get(UNTIL),
            fields.get(OWNER),
            Waiver.Origin.POLICY,
            fields.at(RULE));
    return Optional.of(
        new WaiverEntry(waiver, fields.get(select).orElse((subject, guest, cluster) -> true)));
  }

  @Override
  public Optional<WaiverEntry> read(PolicyNode node, Problems problems) {
    return type.read(node, problems);
  }

  @Override
  public Map<String, Object> schema() {
    return type.schema();
  }
}
