package io.github.pvelint.policy.cel;

import io.github.pvelint.controls.Controls;
import io.github.pvelint.policy.node.EntriesType;
import io.github.pvelint.policy.node.Fields;
import io.github.pvelint.policy.node.Key;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.PolicyNode.Scalar;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.policy.node.ValueTypes;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.GuestKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A rule as a policy writes it. */
public final class OwnRuleType implements ValueType<OwnRule> {
  /** How the ids of such rules begin, so that no rule of ours ever has one of them. */
  public static final String PREFIX = "custom-";

  private static final Key<Located<String>> ID =
      Key.required(
          "id",
          "Its name: `" + PREFIX + "` and more words, in lower case, joined by hyphens.",
          Located.of(
              ValueTypes.text(
                  "an id such as custom-required-tags",
                  PREFIX + "[a-z0-9]+(-[a-z0-9]+){0,9}",
                  Optional::of)));
  private static final Key<String> SUMMARY =
      Key.required("summary", "One line about the fault, without a full stop.", ValueTypes.text());
  private static final Key<Severity> SEVERITY =
      Key.required(
          "severity",
          "How severe its findings are.",
          ValueTypes.oneOf(words(Severity.values(), Severity::id)));
  private static final Key<GuestKind> KIND =
      Key.of(
          "kind",
          "The only kind of guest that it looks at. Without it: both.",
          ValueTypes.oneOf(words(GuestKind.values(), GuestKind::id)));
  private static final Key<Each> EACH =
      Key.of(
          "each",
          "The list whose members it looks at one by one, each as `it`. Without it: the guest.",
          ValueTypes.oneOf(words(Each.values(), Each::expression)));
  private static final Key<Scalar> WHEN =
      Key.of(
          "when",
          "Which guests or members it is about, as an expression. Without it: all.",
          ValueTypes.written());
  private static final Key<Scalar> ASSERT =
      Key.required("assert", "What must be true of them, as an expression.", ValueTypes.written());
  private static final Key<Scalar> MESSAGE =
      Key.of(
          "message",
          "What a finding says, with expressions in braces. Without it: the summary.",
          ValueTypes.written());
  private static final Key<Located<String>> AT =
      Key.of(
          "at",
          "Where findings point: an option or OPTION.PART, with `each` a part of the member's"
              + " line.",
          Located.of(ValueTypes.text()));
  private static final Key<String> DESCRIPTION =
      Key.of("description", "Why it matters, Markdown.", ValueTypes.text());
  private static final Key<String> REMEDIATION =
      Key.of("remediation", "What to do, Markdown.", ValueTypes.text());
  private static final Key<List<Located<String>>> CONTROLS =
      Key.of(
          "controls",
          "The controls that it supports, such as SYS.1.6.A17.",
          ValueTypes.listOf(Located.of(ValueTypes.text())));
  private static final Key<List<String>> BAD =
      Key.of(
          "bad",
          "Configs that raise it: one guest's, or several files, each after `==> PATH <==`.",
          ValueTypes.listOf(ValueTypes.text()));
  private static final Key<List<String>> GOOD =
      Key.of("good", "Configs that do not raise it.", ValueTypes.listOf(ValueTypes.text()));
  private static final Key<Located<String>> FIXTURES =
      Key.of(
          "fixtures",
          "A folder of configs with markers, relative to this file; `pvelint policy test` holds the"
              + " rule against it.",
          Located.of(ValueTypes.text()));

  private final EntriesType<OwnRule> type =
      new EntriesType<>(
          List.of(
              ID,
              SUMMARY,
              SEVERITY,
              KIND,
              EACH,
              WHEN,
              ASSERT,
              MESSAGE,
              AT,
              DESCRIPTION,
              REMEDIATION,
              CONTROLS,
              BAD,
              GOOD,
              FIXTURES),
          this::make);

  /** Made at the first rule: what has none loads no CEL. */
  private @Nullable Judgements judgements;

  private @Nullable Controls controls;

  private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
    return words;
  }

  private Optional<OwnRule> make(Fields fields, Problems problems) {
    int before = problems.count();
    Set<GuestKind> kinds =
        fields.get(KIND).map(Set::of).orElse(Set.of(GuestKind.LXC, GuestKind.QEMU));
    fields.get(CONTROLS).orElse(List.of()).forEach(control -> requireKnown(control, problems));
    Optional<Judgement> judgement =
        judgements()
            .make(
                new Judgements.Written(
                    fields.get(EACH),
                    fields.get(WHEN),
                    fields.require(ASSERT),
                    fields.get(MESSAGE),
                    fields.require(SUMMARY),
                    fields.get(AT),
                    kinds),
                problems);
    return judgement.isEmpty() || problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new OwnRule(
                new CustomRule(
                    info(fields, kinds, judgement.get()),
                    documentation(fields, judgement.get()),
                    judgement.get()),
                fields.require(ID).at(),
                fields.get(FIXTURES)));
  }

  private Judgements judgements() {
    Judgements made = judgements;
    if (made == null) {
      made = new Judgements();
      judgements = made;
    }
    return made;
  }

  private void requireKnown(Located<String> control, Problems problems) {
    Controls all = controls;
    if (all == null) {
      all = Controls.load();
      controls = all;
    }
    if (all.find(control.value()).isEmpty()) {
      problems.add(control.at(), "no catalogue has the control" + problems.quote(control.value()));
    }
  }

  private static RuleInfo info(Fields fields, Set<GuestKind> kinds, Judgement judgement) {
    RuleInfo.Builder info =
        RuleInfo.of(
                fields.require(ID).value(),
                Category.CUSTOM,
                fields.require(SEVERITY),
                fields.require(SUMMARY))
            .needs(judgement.needs().toArray(Need[]::new))
            .controls(
                new TreeSet<>(
                    fields.get(CONTROLS).orElse(List.of()).stream().map(Located::value).toList()));
    if (kinds.size() > 1) {
      info.anyGuest();
    } else if (kinds.contains(GuestKind.LXC)) {
      info.container();
    } else {
      info.vm();
    }
    return info.build();
  }

  private static Documentation documentation(Fields fields, Judgement judgement) {
    Documentation.Builder documentation =
        Documentation.explaining(fields.get(DESCRIPTION).orElse(""))
            .detection(judgement.detection(fields.require(ID).at()))
            .remediation(fields.get(REMEDIATION).orElse(""));
    fields.get(BAD).orElse(List.of()).forEach(documentation::bad);
    fields.get(GOOD).orElse(List.of()).forEach(documentation::good);
    return documentation.build();
  }

  @Override
  public Optional<OwnRule> read(PolicyNode node, Problems problems) {
    return type.read(node, problems);
  }

  @Override
  public Map<String, Object> schema() {
    return type.schema();
  }
}
