package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Baselines on the command line. */
class BaselineTest {
  private static final String MOUNT = Run.CLEAN + "mp0: /srv/a,mp=/srv/a\n";

  @TempDir Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Run check(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "check";
    System.arraycopy(options, 0, args, 1, options.length);
    return Run.of(folder, args);
  }

  private List<String> entries(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream()
        .filter(line -> line.startsWith("{\"file\""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--write-baseline=b", "--format=sarif=b"})
  void onlyWhatIsNewFails(String writing) throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    check(writing, ".");
    Run same = check("--baseline", "b", ".");
    assertThat(same.code()).isZero();
    assertThat(same.out()).contains("No new findings", "unchanged since the baseline");

    write("lxc/102.conf", Run.PRIVILEGED.replace("101", "102"));
    Run more = check("--baseline", "b", "--quiet", ".");
    assertThat(more.code()).isOne();
    assertThat(more.out()).contains("lxc/102.conf:1:1: error").doesNotContain("lxc/101.conf");
  }

  @Test
  void whoeverWritesABaselineIsOnTheRightSideOfIt() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    Run run = check("--write-baseline", "b", ".");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("b holds " + entries("b").size() + " findings now");
    assertThat(entries("b"))
        .isNotEmpty()
        .anyMatch(line -> line.contains("\"rule\":\"privileged-container\""));
  }

  @Test
  void anotherValueIsUpdated() throws IOException {
    write("lxc/101.conf", MOUNT);
    check("--write-baseline", "b", ".");
    write("lxc/101.conf", MOUNT.replace("mp0: /srv/a", "mp0: /root"));

    JsonNode json =
        JsonMapper.shared().readTree(check("--baseline", "b", "--format", "json", ".").out());
    assertThat(json.at("/findings").valueStream())
        .filteredOn(one -> one.at("/rule").asString().equals("bind-mount-not-backed-up"))
        .extracting(one -> one.at("/baselineState").asString())
        .containsExactly("updated");
    assertThat(json.at("/findings").valueStream())
        .filteredOn(one -> one.at("/rule").asString().equals("bind-system-directory"))
        .extracting(one -> one.at("/baselineState").asString())
        .containsExactly("new");
    assertThat(check("--baseline", "b", "--quiet", ".").out())
        .contains("[bind-mount-not-backed-up] (another value than in the baseline)");
  }

  @Test
  void whatIsGoneIsFixed() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    check("--write-baseline", "b", ".");
    write("lxc/101.conf", Run.CLEAN);
    Run run = check("--baseline", "b", ".");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Fixed since the baseline:\n  lxc/101.conf: privileged-container\n", "; 1 fixed");
  }

  @Test
  void aRunOverSomeFilesAndRulesSaysNothingOfOthers() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    write("lxc/102.conf", Run.PRIVILEGED.replace("101", "102"));
    check("--write-baseline", "b", ".");

    assertThat(check("--baseline", "b", "lxc/101.conf").out()).doesNotContain("ixed");
    assertThat(check("--baseline", "b", "--disable", "privileged-container", ".").out())
        .doesNotContain("ixed");
    Files.delete(folder.resolve("lxc/102.conf"));
    assertThat(check("--baseline", "b", "lxc/101.conf").out()).doesNotContain("ixed");
    assertThat(check("--baseline", "b", ".").out()).contains("lxc/102.conf: privileged-container");
    assertThat(check("--baseline", "b", "lxc").out()).contains("lxc/102.conf: privileged");
  }

  @Test
  void whatCannotBeEvaluatedAnyMoreIsNotFixed() throws IOException {
    write("nodes/a/lxc/101.conf", Run.CLEAN);
    write("storage.cfg", "dir: local\n\tpath /var/lib/vz\n\tcontent iso\n");
    check("--write-baseline", "b", ".");
    assertThat(entries("b")).anyMatch(line -> line.contains("storage-undefined"));
    Files.delete(folder.resolve("storage.cfg"));

    assertThat(check("--baseline", "b", ".").out()).doesNotContain("Fixed");
  }

  @Test
  void oneVmidInTwoClustersAndJobsAndStoragesDoNotCollide() throws IOException {
    String entries =
        "lxc.mount.entry: /srv/a srv/a none bind 0 0\nlxc.mount.entry: /srv/b srv/b none bind 0 0\n";
    for (String cluster : List.of("one", "two")) {
      write(cluster + "/nodes/a/lxc/100.conf", Run.PRIVILEGED + entries);
      write(cluster + "/storage.cfg", "pbs: backup\n\tserver a\n\tdatastore b\n\tcontent backup\n");
      write(
          cluster + "/jobs.cfg",
          "vzdump: backup\n\tschedule nonsense\n\tall 1\n\tstorage backup\n\tprune-backups keep-last=1\n\tmaxfiles 3\n");
    }
    check("--write-baseline", "b", "--rule", "*", ".");
    List<String> all = entries("b");
    List<String> prints =
        all.stream().map(line -> line.replaceAll(".*print\":\"|\",.*", "")).toList();

    assertThat(prints).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    assertThat(all.stream().filter(line -> line.contains("mount-entry-data-invisible"))).hasSize(4);
    assertThat(all)
        .anyMatch(line -> line.contains("\"subject\":\"one/backup-job/backup\""))
        .anyMatch(line -> line.contains("\"subject\":\"two/storage/backup\""));

    // What one cluster accepts the other one does not.
    check("--write-baseline", "one.json", "one");
    Run run = check("--baseline", "one.json", "--quiet", ".");
    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("two/nodes/a/lxc/100.conf:").doesNotContain("one/nodes");
  }

  @Test
  void aNewBaselineKeepsWhatTheRunSaysNothingOf() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    write("lxc/102.conf", Run.PRIVILEGED.replace("101", "102"));
    check("--write-baseline", "b", ".");
    List<String> before = entries("b");
    check("--baseline", "b", "--write-baseline", "b", "lxc/101.conf");

    assertThat(entries("b")).isEqualTo(before);
  }

  @Test
  void ofInputThatWasNotReadNoBaselineIsWritten() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    Run run = check("--write-baseline", "b", "lxc", "nowhere");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("b is not written");
    assertThat(folder.resolve("b")).doesNotExist();
  }

  @Test
  void waivedFindingsAreNoPartOfIt() throws IOException {
    String fuse = Run.CLEAN + "features: fuse=1,nesting=1\n";
    write("lxc/101.conf", "# pvelint ignore fuse-in-container until 2026-06-30 a VM\n" + fuse);
    check("--write-baseline", "b", ".");

    assertThat(entries("b")).isEmpty();
    assertThat(check("--baseline", "b", "--now", "2026-07-01T00:00:00Z", ".").code()).isOne();
  }

  @Test
  void everyResultInSarifSaysWhatTheBaselineMakesOfIt() throws IOException {
    String fuse = Run.PRIVILEGED + "features: fuse=1\n";
    write("lxc/101.conf", Run.PRIVILEGED);
    check("--write-baseline", "b", ".");
    write("lxc/101.conf", "# pvelint ignore waiver-* until 2026-06-30\n" + fuse);

    JsonNode results =
        JsonMapper.shared()
            .readTree(check("--baseline", "b", "-f", "sarif", "--include-waived", ".").out())
            .at("/runs/0/results");
    assertThat(results.size()).isGreaterThan(1);
    assertThat(results.valueStream().map(one -> one.at("/baselineState").asString("none")))
        .contains("new", "unchanged")
        .doesNotContain("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "lxc", "broken"})
  void aBaselineThatIsNoneEndsTheRun(String name) throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    write("broken", "{\"baselineVersion\":1,\n\"entries\":[3]}");
    Run run = check("--baseline", name, ".");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsAnyOf("no baseline nowhere", "baseline lxc: it is", "broken:2:12:");
  }

  @Test
  void pruningTakesOutWhatIsGone() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    write("lxc/102.conf", Run.PRIVILEGED.replace("101", "102"));
    check("--write-baseline", BaselineFile.USUAL, "--rule", "*", ".");
    int before = entries(BaselineFile.USUAL).size();
    assertThat(Run.of(folder, "baseline", "prune").out())
        .isEqualTo(BaselineFile.USUAL + ": 0 removed, " + before + " left\n");

    write("lxc/101.conf", Run.CLEAN);
    Files.delete(folder.resolve("lxc/102.conf"));
    Run run = Run.of(folder, "baseline", "prune");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("lxc/101.conf: privileged-container\n", "lxc/102.conf: onboot-missing\n");
    assertThat(entries(BaselineFile.USUAL))
        .isNotEmpty()
        .noneMatch(line -> line.contains("102.conf") || line.contains("privileged-container"));
  }

  @Test
  void pruningGoesByThePolicy() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write("lxc/101.conf", Run.PRIVILEGED);
    check("--write-baseline", "b", ".");
    write("lxc/101.conf", Run.CLEAN);
    write("pvelint.yaml", "rules:\n  privileged-container: off\n");

    // A rule that is not asked says nothing.
    assertThat(Run.of(folder, "baseline", "prune", "--baseline", "b").out())
        .startsWith("b: 0 removed");
    write("pvelint.yaml", "nonsense: 1\n");
    Run broken = Run.of(folder, "baseline", "prune", "--baseline", "b");
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("pvelint.yaml:1:1: there is no key `nonsense`");
  }

  @Test
  void inTheWrongFolderNothingIsPruned() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    check("--write-baseline", "b", ".");
    Files.createDirectory(folder.resolve("empty"));
    List<String> before = entries("b");

    assertThat(Run.of(folder, "baseline", "prune", "--baseline", "b", "empty").code()).isEqualTo(3);
    assertThat(Run.of(folder, "baseline", "prune", "--baseline", "b", "no").code()).isEqualTo(2);
    assertThat(Run.of(folder, "baseline", "prune").code()).isEqualTo(2);
    assertThat(entries("b")).isEqualTo(before);
  }

  @Test
  void aPrefixIsPartOfTheNames() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    write("lxc/102.conf", Run.CLEAN);
    check("--path-prefix", "site", "--write-baseline", "b", ".");
    Files.delete(folder.resolve("lxc/101.conf"));

    assertThat(check("--path-prefix", "site", "--baseline", "b", ".").out())
        .contains("site/lxc/101.conf: privileged-container");
  }
}
