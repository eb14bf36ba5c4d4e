package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pvelint.model.BackupJobObstacle.Kind;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guest 101 on node pve1 in pool {@code prod/web}, and a job with the given lines. */
class BackupJobSelectionTest {
  private static final String USER_CFG =
      "pool:prod::100:nas:\npool:prod/web::0101,102::\npool:test::101,200::\n";

  static Stream<Arguments> selections() {
    return Stream.of(
        // all
        arguments("all 1", true, true, List.of()),
        arguments("all", true, true, List.of()),
        arguments("all 0", false, false, List.of(Kind.NO_SELECTION)),
        arguments("all yes", false, false, List.of(Kind.NO_SELECTION)),
        arguments("all 1|exclude 100,102", true, true, List.of()),
        arguments("all 1|exclude 100,101", false, false, List.of(Kind.EXCLUDED)),
        arguments("all 1|exclude 0101", true, true, List.of()),
        arguments("all 1|exclude 101,99", true, true, List.of()),
        // nothing, or an exclude alone
        arguments("mode stop", false, false, List.of(Kind.NO_SELECTION)),
        arguments("exclude 100", false, true, List.of(Kind.ONLY_EXCLUDE)),
        arguments("exclude 101", false, false, List.of(Kind.ONLY_EXCLUDE, Kind.EXCLUDED)),
        arguments("exclude 101-205", false, false, List.of(Kind.NO_SELECTION)),
        // vmid
        arguments("vmid 101", true, true, List.of()),
        arguments("vmid 100 101;102", true, true, List.of()),
        arguments("vmid 100,1011", false, false, List.of(Kind.NOT_LISTED)),
        arguments("vmid 0101", false, false, List.of(Kind.NO_SELECTION)),
        arguments("vmid 101,99", false, false, List.of(Kind.NO_SELECTION)),
        arguments("vmid 101,0", false, false, List.of(Kind.NO_SELECTION)),
        arguments("vmid 101,web", false, false, List.of(Kind.NO_SELECTION)),
        arguments("vmid 101-205", false, false, List.of(Kind.NO_SELECTION)),
        arguments("vmid 999,101", true, true, List.of()),
        // a refused list leaves the others standing
        arguments("vmid 0101|all 1", true, true, List.of()),
        // vmid with others: counted by the query, but every run dies
        arguments("vmid 101|all 1", true, false, List.of(Kind.CONFLICT)),
        arguments("vmid 100|all 1", false, false, List.of(Kind.CONFLICT, Kind.NOT_LISTED)),
        arguments("vmid 101|all 0", true, true, List.of()),
        arguments("vmid 101|exclude 101", true, false, List.of(Kind.CONFLICT)),
        arguments("vmid 101|pool prod/web", true, false, List.of(Kind.CONFLICT)),
        arguments("vmid 101|pool test", false, false, List.of(Kind.CONFLICT, Kind.OTHER_POOL)),
        arguments("all 1|storage nas|dumpdir /mnt", true, false, List.of(Kind.CONFLICT)),
        // pool
        arguments("pool prod/web", true, true, List.of()),
        arguments("pool prod", false, false, List.of(Kind.OTHER_POOL)),
        arguments("pool test", false, false, List.of(Kind.OTHER_POOL)),
        arguments("pool prod/web|exclude 101", true, true, List.of()),
        arguments("pool prod/web|all 1", true, true, List.of()),
        arguments("pool test|all 1", false, false, List.of(Kind.OTHER_POOL)),
        arguments("pool nope", false, false, List.of(Kind.MISSING_POOL)),
        arguments("pool a/b/c/d", false, false, List.of(Kind.MISSING_POOL)),
        arguments("pool|all 1", true, true, List.of()),
        // node
        arguments("all 1|node pve1", true, true, List.of()),
        arguments("all 1|node pve2", false, false, List.of(Kind.OTHER_NODE)),
        arguments("vmid 101|node pve2", false, false, List.of(Kind.OTHER_NODE)),
        arguments("pool prod/web|node pve2", false, false, List.of(Kind.OTHER_NODE)),
        // the switch
        arguments("all 1|enabled 1", true, true, List.of()),
        arguments("all 1|enabled", true, true, List.of()),
        arguments("all 1|enabled 0", true, false, List.of(Kind.DISABLED)),
        arguments("all 1|enabled no", true, true, List.of()),
        arguments("vmid 100|enabled 0", false, false, List.of(Kind.DISABLED, Kind.NOT_LISTED)));
  }

  @ParameterizedTest
  @MethodSource("selections")
  void aJobSelectsAndTakesTheGuest(
      String lines, boolean selects, boolean willRun, List<Kind> obstacles) {
    BackupJobSelection selection = selection("schedule 02:30|" + lines, Optional.of(USER_CFG));

    assertThat(kinds(selection)).isEqualTo(obstacles);
    assertThat(selection.selects()).as("selects").isEqualTo(selects);
    assertThat(selection.willRun()).as("willRun").isEqualTo(willRun);
    assertThat(selection.isUnknown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all 1",
        "all 1|schedule",
        "all 1|schedule Daily",
        "all 1|schedule 0 2 * * *",
        "all 1|starttime 02:30|dow sun"
      })
  void withoutAScheduleTheJobIsGone(String lines) {
    BackupJobSelection selection = selection(lines, Optional.of(USER_CFG));

    assertThat(kinds(selection)).containsExactly(Kind.NO_SCHEDULE);
    assertThat(selection.selects()).isFalse();
    assertThat(selection.willRun()).isFalse();
    assertThat(selection.job().hasUsableSchedule()).isFalse();
  }

  @Test
  void aScheduleThatNeverComesIsUsableAndYetNoRunTakesTheGuest() {
    BackupJobSelection selection = selection("schedule *-2-30|all 1", Optional.of(USER_CFG));

    assertThat(kinds(selection)).containsExactly(Kind.NEVER_ELAPSES);
    assertThat(selection.selects()).isTrue();
    assertThat(selection.willRun()).isFalse();
    assertThat(selection.job().hasUsableSchedule()).isTrue();
  }

  @Test
  void theFirstReadableScheduleCounts() {
    BackupJobSelection selection =
        selection("schedule midnight|schedule 00:00|schedule 1:00|all 1", Optional.of(USER_CFG));

    assertThat(selection.willRun()).isTrue();
    assertThat(selection.job().schedule().orElseThrow().value()).isEqualTo("00:00");
  }

  @Test
  void aPoolIsUnknownWithoutUserCfg() {
    BackupJobSelection selection = selection("schedule 1|pool prod", Optional.empty());

    assertThat(kinds(selection)).containsExactly(Kind.UNKNOWN_POOL);
    assertThat(selection.isUnknown()).isTrue();
    assertThat(selection.selects()).isFalse();
    assertThat(selection.willRun()).isFalse();
  }

  @Test
  void whatIsKnownToFailIsNotUnknown() {
    BackupJobSelection selection = selection("schedule 1|pool prod|enabled 0", Optional.empty());

    assertThat(selection.isUnknown()).isFalse();
  }

  @Test
  void aNodeIsUnknownOutsideOfTheTree() {
    BackupJobs jobs = jobs("vzdump: a\n\tschedule 1\n\tall 1\n\tnode pve1\n");
    BackupJobSelection selection =
        jobs.selections(guest(Optional.empty()), cluster(Optional.empty())).get(0);

    assertThat(kinds(selection)).containsExactly(Kind.UNKNOWN_NODE);
    assertThat(selection.isUnknown()).isTrue();
  }

  static Stream<Arguments> blockers() {
    String bad = "vzdump: m\n\tenabled 0\n";
    return Stream.of(
        arguments("vzdump", "a", bad, false),
        arguments("vzdump", "z", bad, true),
        arguments("vzdump", "Z", bad, false),
        arguments("vzdump", "m1", bad, true),
        arguments("vzdump", "z", "realm-sync: m\n\trealm pam\n\tscope both\n", true),
        arguments("vzdump", "z", "realm-sync: m\n\trealm pam\n\tschedule 1\n\tscope both\n", false),
        arguments("vzdump", "z", "vzdump: m\n\tschedule Daily\n", true),
        arguments("vzdump", "z", "vzdump: m\n\tschedule *-2-30\n", false),
        arguments("vzdump", "z", "vzdump: m\n\tschedule 1\n\tmaxfiles 3\n", false),
        // Sections that are skipped as a whole are not there to stop at.
        arguments("vzdump", "z", "other: m\n", false),
        arguments("vzdump", "z", "vzdump: m n\n", false),
        // The last section of a name counts.
        arguments("vzdump", "z", "vzdump: m\n\nvzdump: m\n\tschedule 1\n", false));
  }

  @ParameterizedTest
  @MethodSource("blockers")
  void aSectionWithoutAScheduleStopsAllThatSortAfterIt(
      String type, String id, String other, boolean blocked) {
    BackupJobs jobs = jobs(type + ": " + id + "\n\tschedule 1\n\tall 1\n\n" + other);
    BackupJobSelection selection = selections(jobs).get(0);

    assertThat(selection.job().id()).isEqualTo(id);
    assertThat(selection.selects()).isTrue();
    assertThat(selection.willRun()).isEqualTo(!blocked);
    assertThat(kinds(selection)).isEqualTo(blocked ? List.of(Kind.BLOCKED) : List.of());
  }

  @Test
  void aJobIsNotStoppedByItself() {
    BackupJobs jobs = jobs("vzdump: a\n\tall 1\n");

    assertThat(kinds(selections(jobs).get(0))).containsExactly(Kind.NO_SCHEDULE);
  }

  @Test
  void bothListsKeepTheOrderOfTheFile() {
    BackupJobs jobs =
        jobs(
            """
            vzdump: off
            	schedule 1
            	all 1
            	enabled 0

            vzdump: other
            	schedule 1
            	vmid 100

            vzdump: dies
            	schedule 1
            	vmid 101
            	all 1

            vzdump: rest
            	schedule 1
            	exclude 100

            vzdump: all
            	schedule 1
            	all 1
            """);
    Cluster cluster = cluster(Optional.empty());
    Guest guest = guest(Optional.of("pve1"));

    assertThat(jobs.selecting(guest, cluster))
        .extracting(BackupJob::id)
        .containsExactly("off", "dies", "all");
    assertThat(jobs.covering(guest, cluster))
        .extracting(BackupJob::id)
        .containsExactly("rest", "all");
  }

  @Test
  void obstaclesKnowTheirPlaces() {
    BackupJobs jobs = jobs("vzdump: a\n\tschedule 1\n\tall 1\n\texclude 100, 101\n\tenabled 0\n");
    List<BackupJobObstacle> obstacles = selections(jobs).get(0).obstacles();

    assertThat(obstacles)
        .extracting(obstacle -> obstacle.at().line() + " " + obstacle.at().text())
        .containsExactly("5 enabled 0", "4 101");
  }

  private static List<BackupJobSelection> selections(BackupJobs jobs) {
    return jobs.selections(guest(Optional.of("pve1")), cluster(Optional.of(USER_CFG)));
  }

  private static BackupJobSelection selection(String lines, Optional<String> userCfg) {
    BackupJobs jobs = jobs("vzdump: nightly\n\t" + lines.replace("|", "\n\t") + "\n");
    return jobs.selections(guest(Optional.of("pve1")), cluster(userCfg)).get(0);
  }

  private static BackupJobs jobs(String text) {
    return BackupJobs.read(Optional.of(Source.of("jobs.cfg", text)), Optional.empty(), 9);
  }

  private static Cluster cluster(Optional<String> userCfg) {
    TestTree tree = TestTree.empty();
    return userCfg.map(text -> tree.with("user.cfg", text)).orElse(tree).cluster();
  }

  private static Guest guest(Optional<String> node) {
    Source source = Source.of("101.conf", "hostname: web\n");
    return Guest.of(
        new GuestLoader().load(source, GuestKind.LXC, 101, node, CustomCpuModels.UNKNOWN));
  }

  private static List<Kind> kinds(BackupJobSelection selection) {
    return selection.obstacles().stream().map(BackupJobObstacle::kind).toList();
  }
}
