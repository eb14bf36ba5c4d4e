package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.pvelint.fix.Change;
import io.github.pvelint.fix.Fixed;
import io.github.pvelint.fix.Fixer;
import io.github.pvelint.fix.Patches;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Section;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever fixes there are, over all fixtures. */
class FixRoundTripTest {
  private static final Set<Fix> ALL = EnumSet.of(Fix.SAFE, Fix.UNSAFE);

  @TestFactory
  Stream<DynamicTest> everyFixableRuleIsRidOfItsFindings() {
    return fixable().map(rule -> dynamicTest(rule.info().id(), () -> assertFixes(rule)));
  }

  private static Stream<Rule> fixable() {
    return Rules.all().stream().filter(rule -> rule.info().fix().filter(ALL::contains).isPresent());
  }

  private static void assertFixes(Rule rule) {
    int done = 0;
    for (Inputs inputs : inputs(rule)) {
      Fixed fixed = fix(List.of(rule), ALL, inputs.models());
      Fixes fixes = fixed.report().fixes().orElseThrow();
      done += fixes.done().size();

      assertThat(fixes.undone()).isEmpty();
      assertThat(fixed.report().results()).noneMatch(FixRoundTripTest::hasPatch);
      assertOnlyIntended(inputs.models(), fixed);
      assertThat(fix(List.of(rule), ALL, fixed.clusters()).changes()).isEmpty();
    }
    assertThat(done).as("fixed").isPositive();
  }

  @TestFactory
  Stream<DynamicTest> allRulesTogetherComeToAnEnd() {
    return Rules.all().stream()
        .map(rule -> dynamicTest(rule.info().id(), () -> assertComesToAnEnd(rule)));
  }

  private static void assertComesToAnEnd(Rule folder) {
    for (Inputs inputs : inputs(folder)) {
      Fixed fixed = fix(Rules.all(), ALL, inputs.models());
      List<String> undone =
          fixed.report().fixes().orElseThrow().undone().stream()
              .map(one -> one.result().fingerprint())
              .toList();

      assertThat(fixed.report().results().stream().filter(FixRoundTripTest::hasPatch))
          .allMatch(result -> undone.contains(result.fingerprint()));
      assertOnlyIntended(inputs.models(), fixed);
      assertThat(fix(Rules.all(), ALL, fixed.clusters()).changes()).isEmpty();
      assertThat(worst(fixed.report())).isLessThanOrEqualTo(worst(judge(Rules.all(), inputs)));
    }
  }

  @Test
  void safeFixesLeaveUnsafeOnesAlone() {
    int left = 0;
    for (Rule rule : fixable().toList()) {
      for (Inputs inputs : inputs(rule)) {
        Fixes fixes =
            fix(List.of(rule), Set.of(Fix.SAFE), inputs.models()).report().fixes().orElseThrow();
        assertThat(fixes.done()).allMatch(one -> one.fix().orElseThrow() == Fix.SAFE);
        left += fixes.unsafe();
      }
    }
    assertThat(left).isGreaterThan(40);
  }

  private static List<Inputs> inputs(Rule rule) {
    return Fixtures.read(Fixtures.ROOT.resolve("rules").resolve(rule.info().id()));
  }

  private static Fixed fix(List<Rule> rules, Set<Fix> classes, List<Cluster> clusters) {
    Set<String> files =
        clusters.stream()
            .flatMap(cluster -> cluster.guests().stream())
            .map(guest -> guest.anchor().source().name())
            .collect(Collectors.toSet());
    return Fixer.fix(any -> new Linter(rules).lint(any, List.of()), classes, files, clusters);
  }

  private static Report judge(List<Rule> rules, Inputs inputs) {
    return new Linter(rules).lint(inputs.models(), List.of());
  }

  private static long worst(Report report) {
    return report.counts().values().iterator().next();
  }

  private static boolean hasPatch(Result result) {
    return new Patches().of(result).isPresent();
  }

  /** Held against the text and the model, not against what the fixes say of themselves. */
  private static void assertOnlyIntended(List<Cluster> before, Fixed fixed) {
    Set<String> keys = keys(fixed.report().fixes().orElseThrow().done());
    for (Change change : fixed.changes()) {
      for (AbstractDelta<String> delta :
          DiffUtils.diff(lines(change.before()), lines(change.after())).getDeltas()) {
        assertThat(delta.getSource().getLines()).allMatch(line -> keys.contains(key(line)));
        assertThat(delta.getTarget().getLines()).allMatch(line -> keys.contains(key(line)));
      }
    }
    assertThat(values(fixed.clusters(), keys)).isEqualTo(values(before, keys));
  }

  private static List<String> lines(Source source) {
    return List.of(source.whole().raw().split("(?<=\n)", -1));
  }

  private static String key(String line) {
    return line.split("[:=]", 2)[0].strip();
  }

  /** The options that the remedies are about. */
  private static Set<String> keys(List<Result> done) {
    Set<String> keys = new TreeSet<>();
    for (Result result : done) {
      Remedy remedy = result.finding().remedy().orElseThrow();
      if (remedy instanceof Remedy.SetOption set) {
        keys.add(set.key());
        keys.add(set.key().equals("ide2") ? "cdrom" : set.key());
      } else if (remedy instanceof Remedy.DeleteOptions delete) {
        keys.addAll(delete.keys());
      } else if (remedy instanceof Remedy.EditFile edit) {
        edit.lines().forEach(line -> keys.add(key(line.text())));
        if (!edit.replacement().isEmpty()) {
          keys.add(key(edit.replacement()));
        }
      }
      if (result.finding().at().place().equals(Place.PENDING)) {
        keys.add("delete");
      }
    }
    return keys;
  }

  /** Everything that is loaded, but for the given keys. */
  private static Map<String, List<String>> values(List<Cluster> clusters, Set<String> without) {
    Map<String, List<String>> values = new TreeMap<>();
    for (Cluster cluster : clusters) {
      for (Guest guest : cluster.guests()) {
        GuestConfig config = guest.config();
        List<Section> sections = new ArrayList<>(config.sections());
        sections.addAll(config.special().values());
        sections.addAll(config.forgotten());
        for (Section section : sections) {
          String name = config.document().source().name() + " " + section.place();
          values.put(name, values(section, without));
        }
      }
    }
    return values;
  }

  private static List<String> values(Section section, Set<String> without) {
    List<String> values = new ArrayList<>();
    Stream.concat(section.settings().stream(), section.raw().stream())
        .filter(setting -> !without.contains(setting.key()))
        .map((Setting setting) -> setting.key() + ": " + setting.value())
        .forEach(values::add);
    section.description().ifPresent(text -> values.add("# " + text));
    return values;
  }
}
