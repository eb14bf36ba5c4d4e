package io.github.pvelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.ClusterParts;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line in a guest's description makes of the findings. */
class InGuestWaiversTest {
  private static final List<Rule> RULES = Rules.all();
  private static final String FUSE = "features: fuse=1\nhostname: web\nunprivileged: 1\n";
  private static final String PROFILE = "lxc.apparmor.profile: unconfined\n";

  private final List<Guest> guests = new ArrayList<>();
  private Instant now = Instant.parse("2026-06-01T12:00:00Z");

  private InGuestWaiversTest container(int vmid, String text) {
    Source source = Source.of("lxc/" + vmid + ".conf", text);
    guests.add(
        Guest.of(
            new GuestLoader()
                .load(source, GuestKind.LXC, vmid, Optional.empty(), CustomCpuModels.NONE)));
    return this;
  }

  private Report lint(Waivers waivers) {
    Cluster cluster =
        new Cluster("", guests, false, Set.of(), ClusterParts.none(), new Circumstances(9, now));
    return new Linter(RULES, Policy.NONE, waivers).lint(List.of(cluster), List.of());
  }

  private Report lint() {
    return lint(Waivers.withoutPolicy(RULES, InGuestWaivers.UP_TO_WARNING));
  }

  private static List<String> waived(Report report) {
    return report.waived().stream().map(one -> one.result().rule().id()).toList();
  }

  private static List<String> counting(Report report) {
    return report.results().stream().map(one -> one.rule().id()).toList();
  }

  private static String ignore(String target) {
    return "# pvelint ignore " + target + " until 2026-12-31 a reason\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# pvelint ignore fuse-in-container until 2026-12-31 a reason\n",
        "#pvelint ignore fuse-in-container until 2026-12-31 a reason\n",
        "## pvelint ignore fuse-in-container until 2026-12-31 a reason\n",
        "#### pvelint ignore fuse-in-container  until 2026-12-31 a reason\n",
        "#%20pvelint ignore%20fuse-in-container until 2026%2d12-31 a reason\n",
        "#\u00A0pvelint\u00A0ignore fuse-in-container until 2026-12-31 a reason\r\n",
        "description: notes%0Apvelint ignore fuse-in-container until 2026-12-31 a reason%0Amore\n",
        "description: pvelint ignore fuse-in-container\n# until 2026-12-31 a reason\n",
      })
  void aLineIsRecognisedHoweverItIsWritten(String line) {
    Report report = container(101, line + FUSE).lint();

    assertThat(waived(report)).containsExactly("fuse-in-container");
    assertThat(counting(report)).doesNotContain("fuse-in-container");
    assertThat(report.waived().get(0).waiver().reason()).isEqualTo("a reason");
    assertThat(report.waived().get(0).waiver().at().line()).isEqualTo(1);
  }

  @Test
  void itMayStandAnywhereInTheSection() {
    assertThat(waived(container(101, FUSE + ignore("fuse-in-container")).lint()))
        .containsExactly("fuse-in-container");
  }

  @Test
  void itHoldsForNoOtherGuest() {
    Report report = container(101, ignore("fuse-in-container") + FUSE).container(102, FUSE).lint();

    assertThat(waived(report)).containsExactly("fuse-in-container");
    assertThat(report.results())
        .filteredOn(result -> result.rule().id().equals("fuse-in-container"))
        .extracting(result -> result.at().source().name())
        .containsExactly("lxc/102.conf");
  }

  @ParameterizedTest
  @CsvSource({
    "fuse-in-container@features, true",
    "fuse-in-container@features~fuse=1, true",
    "fuse-in-container@features~nesting, false",
    "fuse-in-container@mp0, false",
  })
  void aKeyAndAPartOfItsValueNarrowIt(String target, boolean isWaived) {
    assertThat(waived(container(101, ignore(target) + FUSE).lint()).isEmpty()).isEqualTo(!isWaived);
  }

  @Test
  void ofEqualRawKeysItPicksOne() {
    String entries =
        """
        lxc.mount.entry: /srv/a srv/a none bind 0 0
        lxc.mount.entry: /srv/b srv/b none bind 0 0
        """;
    String target = "mount-entry-data-invisible@lxc.mount.entry~/srv/b";
    Report report = container(101, ignore(target) + FUSE + entries).lint();

    assertThat(report.waived())
        .extracting(one -> one.result().at().text())
        .containsExactly("/srv/b");
    assertThat(counting(report)).contains("mount-entry-data-invisible");
  }

  @Test
  void aLineOfTheMainSectionHoldsForWhatIsPending() {
    String pending = "\n[pve:pending]\nfeatures: fuse=1\n";
    String config = "hostname: web\nunprivileged: 1\n" + pending;

    assertThat(counting(container(101, config).lint()))
        .contains("fuse-in-container", "pending-introduces-risk");
    guests.clear();
    assertThat(waived(container(101, ignore("fuse-in-container") + config).lint()))
        .containsExactlyInAnyOrder("fuse-in-container", "pending-introduces-risk");
  }

  @Test
  void aLineOfTheMainSectionHoldsForRollbacks() {
    String config = "hostname: web\nunprivileged: 1\n\n[before]\n" + FUSE + "snaptime: 1\n";

    for (String rule : List.of("fuse-in-container", "rollback-reintroduces-risk")) {
      guests.clear();
      Report report = container(101, ignore(rule) + config).lint();
      assertThat(waived(report)).as(rule).containsExactly("rollback-reintroduces-risk");
      assertThat(counting(report)).as(rule).doesNotContain("waiver-unused");
    }
  }

  @Test
  void aRollbackThatBringsBackMoreThanIsAcceptedCounts() {
    String config =
        "hostname: web\nunprivileged: 1\n\n[before]\n" + FUSE + PROFILE + "snaptime: 1\n";

    assertThat(waived(container(101, ignore("fuse-in-container") + config).lint())).isEmpty();
    guests.clear();
    String all =
        ignore("fuse-in-container")
            + ignore("apparmor-unconfined")
            + ignore("features-overridden-by-profile");
    assertThat(waived(container(101, all + config).lint()))
        .containsExactly("rollback-reintroduces-risk");
  }

  @Test
  void aSnapshotsOwnLineHoldsForThatSnapshot() {
    String config =
        "hostname: web\nunprivileged: 1\n\n[one]\n"
            + ignore("rollback-reintroduces-risk")
            + FUSE
            + "snaptime: 1\n\n[two]\n"
            + FUSE
            + "snaptime: 2\n";
    Report report = container(101, config).lint();

    assertThat(report.waived())
        .extracting(one -> one.result().finding().at().place().name())
        .containsExactly("one");
    assertThat(counting(report)).contains("rollback-reintroduces-risk");
  }

  @Test
  void anErrorIsNotWaivedInTheGuestUnlessThePolicyAllowsIt() {
    container(101, ignore("apparmor-unconfined") + PROFILE + "unprivileged: 1\n");

    assertThat(waived(lint())).isEmpty();
    assertThat(counting(lint())).contains("apparmor-unconfined", "waiver-refused");
    assertThat(waived(lint(reaching(InGuestWaivers.ALL)))).containsExactly("apparmor-unconfined");
  }

  @Test
  void wherePoliciesForbidThemNothingIsWaivedInGuests() {
    container(101, ignore("fuse-in-container") + FUSE);
    Report report = lint(reaching(InGuestWaivers.NONE));

    assertThat(waived(report)).isEmpty();
    assertThat(counting(report)).contains("fuse-in-container").doesNotContain("waiver-unused");
  }

  private static Waivers reaching(InGuestWaivers inGuests) {
    return terms(new WaiverTerms(inGuests, rule -> false));
  }

  private static Waivers terms(WaiverTerms terms) {
    return new Waivers(List.of(), file -> terms, Waivers.waivable(RULES));
  }

  @Test
  void whatIsLockedIsWaivedByNobody() {
    container(101, ignore("fuse-in-container") + FUSE);
    Report report =
        lint(terms(new WaiverTerms(InGuestWaivers.ALL, rule -> rule.equals("fuse-in-container"))));

    assertThat(waived(report)).isEmpty();
    assertThat(report.results())
        .filteredOn(result -> result.rule().id().equals("waiver-refused"))
        .extracting(result -> result.finding().message())
        .containsExactly(
            "the waiver of fuse-in-container is not honoured: the policy locks fuse-in-container");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-16T23:59:59Z, true,",
    "2026-12-17T00:00:00Z, true, waiver-expiring",
    "2026-12-31T23:59:59Z, true, waiver-expiring",
    "2027-01-01T00:00:00Z, false, waiver-expired",
  })
  void itHoldsUntilItsLastDayIsOverEverywhere(Instant instant, boolean holds, String said) {
    now = instant;
    Report report = container(101, ignore("fuse-in-container") + FUSE).lint();

    assertThat(waived(report).contains("fuse-in-container")).isEqualTo(holds);
    assertThat(counting(report).contains("fuse-in-container")).isEqualTo(!holds);
    assertThat(counting(report).stream().filter(id -> id.startsWith("waiver-")))
        .isEqualTo(said == null ? List.of() : List.of(said));
  }

  @Test
  void anExpiredOneSaysWhatComesBack() {
    now = Instant.parse("2027-01-01T00:00:00Z");
    Report report = container(101, ignore("fuse-in-container") + FUSE).lint();

    assertThat(report.results())
        .filteredOn(result -> result.rule().id().equals("waiver-expired"))
        .extracting(result -> result.finding().message())
        .containsExactly(
            "the waiver of fuse-in-container held until 2026-12-31: the finding that it covers"
                + " counts again");
  }

  @Test
  void whatAWaivedFindingWouldHaveReplacedIsReported() {
    String config = "features: mount=nfs\nhostname: web\n";
    assertThat(counting(container(101, config).lint()))
        .contains("privileged-for-network-mounts")
        .doesNotContain("network-filesystem-in-container");
    guests.clear();

    Report report = container(101, ignore("privileged-for-network-mounts") + config).lint();

    assertThat(waived(report)).containsExactly("privileged-for-network-mounts");
    assertThat(counting(report)).contains("network-filesystem-in-container");
  }

  @Test
  void onlyForRulesThatRanIsSomethingUnused() {
    container(101, ignore("fuse-in-container") + "hostname: web\nunprivileged: 1\n");
    assertThat(counting(lint())).contains("waiver-unused");

    List<Rule> others =
        RULES.stream().filter(rule -> !rule.info().id().equals("fuse-in-container")).toList();
    Report report =
        new Linter(others, Policy.NONE, Waivers.withoutPolicy(RULES, InGuestWaivers.UP_TO_WARNING))
            .lint(List.of(Cluster.of(guests.get(0))), List.of());
    assertThat(counting(report)).doesNotContain("waiver-unused", "waiver-unknown-rule");
  }

  @Test
  void aNewDateMakesItNoOtherWaiver() {
    now = Instant.parse("2030-01-01T00:00:00Z");
    String one = fingerprint(container(101, ignore("fuse-in-container") + FUSE).lint());
    guests.clear();
    String other =
        fingerprint(
            container(101, FUSE + "# pvelint ignore fuse-in-container until 2027-06-30 another\n")
                .lint());
    assertThat(one).isEqualTo(other);
  }

  private static String fingerprint(Report report) {
    return report.results().stream()
        .filter(result -> result.rule().id().equals("waiver-expired"))
        .findFirst()
        .orElseThrow()
        .fingerprint();
  }
}
