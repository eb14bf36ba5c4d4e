package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import io.github.pvelint.report.ShellRun;
import io.github.pvelint.report.ShellWords;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever does what a remedy says is rid of the finding, and nothing else has changed. Tried with
 * every finding that any rule has in its fixtures and that comes with a command or an edit.
 *
 * <p>A command is tried as it is printed: as a script that was taken apart like a shell does it.
 *
 * <p>"Nothing else" is meant strictly. No rule has a finding that it did not have before, unless it
 * is about the line that the remedy wrote and stands for one about a line that it changed. A
 * finding of another kind may go only if it is about an option that the remedy sets or removes, or
 * stands on a line that it changes. All other options keep their values, in every section, as do
 * the descriptions and raw lines. The two rules that judge what the others say are not asked.
 */
class RemediesTest {
  private static final int LEAST = 200;
  private static final int LEAST_COMMANDS = 120;

  /**
   * What some remedies bring to light, since they put in force what the fault kept from mattering.
   */
  private static final Map<String, Set<String>> REVEALED =
      Map.of(
          // The line gives the device, now that its name does.
          "cgroup-v1-keys", Set.of("tun-device"),
          "cgroup-v1-keys-on-pve-8", Set.of("tun-device"),
          // Without emulation the CPU model counts, and is the default one.
          "emulated-cpu-no-kvm", Set.of("default-cpu-model"),
          // With keyctl it is what container runtimes ask for.
          "nesting-missing-for-systemd", Set.of("docker-profile-in-container-by-features"));

  @TestFactory
  Stream<DynamicTest> everyRemedyHelpsAndChangesNothingElse() {
    return guestRules()
        .map(rule -> dynamicTest(rule.info().id(), () -> cases(rule).forEach(Case::assertHelps)));
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(
            guestRules()
                .mapToLong(
                    rule ->
                        clusters(rule).stream()
                            .mapToLong(cluster -> applicable(cluster, rule).size())
                            .sum())
                .sum())
        .isGreaterThanOrEqualTo(LEAST);
  }

  /** What the script is taken apart by is no shell, so a shell has to agree. */
  @Test
  void aShellReadsTheScriptsAlike(@TempDir Path folder) throws IOException, InterruptedException {
    String scripts =
        guestRules()
            .flatMap(rule -> clusters(rule).stream().map(cluster -> applicable(cluster, rule)))
            .flatMap(List::stream)
            .map(PrintedCommands::script)
            .collect(Collectors.joining());
    List<List<String>> commands = ShellWords.commands(scripts);
    assertThat(commands).hasSizeGreaterThanOrEqualTo(LEAST_COMMANDS);
    assertThat(ShellRun.of(scripts, folder)).isEqualTo(commands);
  }

  private static Stream<Rule> guestRules() {
    return Rules.families().stream().filter(GuestRule.class::isInstance);
  }

  private static List<Case> cases(Rule rule) {
    List<Rule> asked =
        Rules.families().stream()
            .filter(other -> other.info().onByDefault() || isSame(other.info(), rule.info()))
            .toList();
    List<Case> cases = new ArrayList<>();
    for (Cluster cluster : clusters(rule)) {
      List<Result> applicable = applicable(cluster, rule);
      if (!applicable.isEmpty()) {
        List<Result> before = results(cluster, asked);
        applicable.forEach(result -> cases.add(new Case(cluster, result, asked, before)));
      }
    }
    return cases;
  }

  private static List<Cluster> clusters(Rule rule) {
    return Fixtures.read(Fixtures.ROOT.resolve("rules").resolve(rule.info().id())).stream()
        .flatMap(inputs -> inputs.models().stream())
        .toList();
  }

  /** The rule's own findings with more than advice. */
  private static List<Result> applicable(Cluster cluster, Rule rule) {
    return results(cluster, List.of(rule)).stream().filter(RemediesTest::isApplicable).toList();
  }

  private static boolean isApplicable(Result result) {
    return result
        .finding()
        .remedy()
        .filter(remedy -> !(remedy instanceof Remedy.Advice))
        .isPresent();
  }

  private static boolean isSame(RuleInfo one, RuleInfo other) {
    return one.id().equals(other.id());
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
  private record Case(Cluster cluster, Result result, List<Rule> rules, List<Result> findings) {

    void assertHelps() {
      Remedy remedy = PrintedCommands.remedy(result);
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
      List<Result> gone = new ArrayList<>(findings);
      List<Result> appeared = new ArrayList<>(results(with(after), rules));
      int before = count(gone);
      int now = count(appeared);
      gone.removeIf(one -> removeSame(appeared, one));
      appeared.removeIf(one -> isRevealed(one) || isMoved(one, gone, application));

      assertThat(now).as("the finding itself, " + what).isLessThan(before);
      assertThat(appeared.stream().map(Case::identity)).as("new findings, " + what).isEmpty();
      gone.removeIf(one -> isCausedBy(one, application));
      assertThat(gone.stream().map(Case::identity))
          .as("findings that went, too, " + what)
          .isEmpty();
    }

    private int count(List<Result> results) {
      return (int) results.stream().map(Case::identity).filter(identity(result)::equals).count();
    }

    private static boolean removeSame(List<Result> results, Result wanted) {
      for (int i = 0; i < results.size(); i++) {
        if (identity(results.get(i)).equals(identity(wanted))) {
          results.remove(i);
          return true;
        }
      }
      return false;
    }

    private boolean isRevealed(Result other) {
      return REVEALED.getOrDefault(result.rule().id(), Set.of()).contains(other.rule().id());
    }

    /** Whether a rule says of a line that the remedy wrote what it said of one that it changed. */
    private static boolean isMoved(Result other, List<Result> gone, RemedyApplication application) {
      if (!application.keys().contains(other.finding().at().key())) {
        return false;
      }
      Optional<Result> earlier =
          gone.stream()
              .filter(one -> isSame(one.rule(), other.rule()) && isCausedBy(one, application))
              .findFirst();
      earlier.ifPresent(gone::remove);
      return earlier.isPresent();
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
