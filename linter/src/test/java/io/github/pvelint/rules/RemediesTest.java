package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Section;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever does what a remedy says is rid of the finding, and nothing else has changed. Tried with
 * every finding that any rule has in its fixtures and that comes with a command or an edit.
 *
 * <p>"Nothing else" is meant strictly. No rule has a finding that it did not have before. A finding
 * of another kind may go only if it is about an option that the remedy sets or removes, or stands
 * on a line that it changes. All other options keep their values, in every section, as do the
 * descriptions and raw lines. The two rules that judge what the others say are not asked.
 */
class RemediesTest {
  private static final int LEAST = 60;

  @TestFactory
  Stream<DynamicTest> everyRemedyHelpsAndChangesNothingElse() {
    return guestRules()
        .map(rule -> dynamicTest(rule.info().id(), () -> cases(rule).forEach(Case::assertHelps)));
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(guestRules().mapToLong(rule -> cases(rule).size()).sum())
        .isGreaterThanOrEqualTo(LEAST);
  }

  private static Stream<Rule> guestRules() {
    return Rules.families().filter(GuestRule.class::isInstance);
  }

  private static List<Case> cases(Rule rule) {
    List<Rule> asked =
        Rules.families().filter(other -> other.info().onByDefault() || other.equals(rule)).toList();
    List<Case> cases = new ArrayList<>();
    for (Inputs inputs : Fixtures.read(Fixtures.ROOT.resolve("rules").resolve(rule.info().id()))) {
      for (Cluster cluster : inputs.models()) {
        for (Result result : results(cluster, List.of(rule))) {
          result
              .finding()
              .remedy()
              .filter(remedy -> !(remedy instanceof Remedy.Advice))
              .ifPresent(remedy -> cases.add(new Case(cluster, result, remedy, asked)));
        }
      }
    }
    return cases;
  }

  /** The findings of each rule by itself, so that none is left out in favour of another. */
  private static List<Result> results(Cluster cluster, List<Rule> rules) {
    List<Result> results = new ArrayList<>();
    for (Rule rule : rules) {
      results.addAll(new Linter(List.of(rule)).lint(List.of(cluster), List.of()).results());
    }
    return results;
  }

  /** One finding with a remedy that can be applied. */
  private record Case(Cluster cluster, Result result, Remedy remedy, List<Rule> rules) {

    void assertHelps() {
      GuestConfig before = guest().config();
      RemedyApplication application =
          RemedyApplication.of(before, result.finding().at().place(), remedy);
      GuestConfig after = load(before, application.bytes());
      String what = result.rule().id() + " at " + result.at() + ": " + remedy;

      assertThat(values(after, application.keys()))
          .as("other options, " + what)
          .isEqualTo(values(before, application.keys()));
      assertFindings(what, application, Guest.of(after));
    }

    private void assertFindings(String what, RemedyApplication application, Guest after) {
      List<Result> old = results(cluster, rules);
      List<String> now = results(with(after), rules).stream().map(Case::identity).toList();
      List<String> appeared = new ArrayList<>(now);
      List<String> target = new ArrayList<>(now);
      for (Result one : old) {
        boolean isStillThere = appeared.remove(identity(one));
        if (!isStillThere) {
          assertThat(isCausedBy(one, application))
              .as(one.rule().id() + " at " + one.at() + " went, too, " + what)
              .isTrue();
        }
      }
      assertThat(appeared).as("new findings, " + what).isEmpty();
      assertThat(count(target)).as("the finding itself, " + what).isLessThan(countOld(old));
    }

    private long count(List<String> identities) {
      return identities.stream().filter(identity(result)::equals).count();
    }

    private long countOld(List<Result> old) {
      return count(old.stream().map(Case::identity).toList());
    }

    private static boolean isCausedBy(Result other, RemedyApplication application) {
      Slice at = other.at();
      Spot spot = other.finding().at();
      if (spot.key().isEmpty() && spot.place().equals(Place.PENDING)) {
        return application.changesPending();
      }
      return application.keys().contains(spot.key())
          || application.changedLines().stream()
              .anyMatch(line -> line.start() <= at.start() && at.end() <= line.end());
    }

    /** What makes it the same finding: the parts of its fingerprint, without the counter. */
    private static String identity(Result result) {
      Spot at = result.finding().at();
      return String.join(
          "|",
          result.rule().id(),
          result.subject().identity(),
          at.place().identity(),
          at.key(),
          at.subKey(),
          at.detail());
    }

    private Guest guest() {
      return cluster.guests().stream()
          .filter(guest -> guest.config().document().source().equals(result.at().source()))
          .findFirst()
          .orElseThrow();
    }

    private Cluster with(Guest after) {
      List<Guest> guests = new ArrayList<>(cluster.guests());
      guests.replaceAll(guest -> guest.equals(guest()) ? after : guest);
      return new Cluster(
          cluster.root(),
          guests,
          cluster.complete(),
          cluster.nodes(),
          cluster.parts(),
          cluster.circumstances());
    }

    private static GuestConfig load(GuestConfig before, byte[] bytes) {
      Source source = Source.of(before.document().source().name(), bytes);
      return new GuestLoader()
          .load(source, before.kind(), before.vmid(), before.node(), CustomCpuModels.UNKNOWN);
    }

    /** Everything that is loaded, but for the given keys. */
    private static Map<String, List<String>> values(GuestConfig config, Set<String> without) {
      Map<String, List<String>> values = new TreeMap<>();
      Stream.of(
              config.sections().stream(),
              config.special().values().stream(),
              config.forgotten().stream())
          .flatMap(sections -> sections)
          .forEach(section -> values.put(section.place().toString(), values(section, without)));
      return values;
    }

    private static List<String> values(Section section, Set<String> without) {
      List<String> values = new ArrayList<>();
      Stream.concat(
              section.settings().stream().sorted(java.util.Comparator.comparing(Setting::key)),
              section.raw().stream())
          .filter(setting -> !without.contains(setting.key()))
          .forEach(setting -> values.add(setting.key() + ": " + setting.value()));
      section
          .description()
          .filter(text -> !without.contains("description"))
          .ifPresent(text -> values.add("# " + text));
      return values;
    }
  }
}
