package io.github.pvelint.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commits to a repository of guest configs that the real pre-commit watches over. */
class PreCommitIT {
  @TempDir private static Path shared = Path.of(".");
  private static String version = "";
  private static Path maven = Path.of(".");

  @TempDir private Path folder = Path.of(".");

  @BeforeAll
  static void makeRepositories() throws Exception {
    assumeTrue(
        Shell.has("pre-commit") && Shell.has("git"),
        "pre-commit or git is not installed: the commit hooks are not tested");
    version = HookRepositories.release(Files.createDirectories(shared.resolve("release")));
    maven = HookRepositories.sources(Files.createDirectories(shared.resolve("sources")));
  }

  private Shell shell() {
    return Shell.in(folder.resolve("repository"))
        .with("PRE_COMMIT_HOME", shared.resolve("cache").toString());
  }

  private Commits watched(String... ids) throws IOException, InterruptedException {
    return Commits.in(shell()).hookedTo(shared.resolve("release"), version, ids);
  }

  @Test
  void aBadCommitIsRefusedReadablyAndTheMendedOnePasses() throws Exception {
    Commits commits = watched("pvelint").stage("nodes/pve1/lxc/101.conf", Commits.BAD);

    Shell.Run refused = commits.commit();
    Shell.Run passed = commits.stage("nodes/pve1/lxc/101.conf", Commits.GOOD).commit();

    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.output())
        .contains("nodes/pve1/lxc/101.conf:1:1: error: ")
        .contains("[privileged-with-features]")
        .contains("\nhelp: ")
        .doesNotContain("pvelint: ");
    assertThat(passed.exit()).as(passed.output()).isZero();
  }

  @Test
  void theSourcesAreBuiltOnceThoughTwoCommitAtOnce() throws Exception {
    Shell shell =
        shell()
            .with("PRE_COMMIT_HOME", folder.resolve("cold").toString())
            .with("PATH", maven + ":" + System.getenv("PATH"));
    Commits one = Commits.in(new Shell(folder.resolve("one"), shell.variables()));
    Commits two = Commits.in(new Shell(folder.resolve("two"), shell.variables()));
    one.hookedTo(shared.resolve("sources"), "main-today", "pvelint").stage("lxc/1.conf", "a: b\n");
    two.hookedTo(shared.resolve("sources"), "main-today", "pvelint")
        .stage("lxc/101.conf", Commits.GOOD);

    Shell.Started first = one.shell().start("git", "commit", "-m", "bad");
    Shell.Started second = two.shell().start("git", "commit", "-m", "good");

    assertThat(Shell.finish(first).output()).contains("lxc/1.conf:1:1: ");
    Shell.Run good = Shell.finish(second);
    assertThat(good.exit()).as(good.output()).isZero();
    assertThat(maven.resolve("mvn.log")).content().isEqualTo("built\n");
  }

  @Test
  void theIndexIsJudgedNotTheFolder() throws Exception {
    Commits commits = watched("pvelint", "pvelint-tree").stage("lxc/101.conf", Commits.BAD);
    commits.write("lxc/101.conf", Commits.GOOD);

    Shell.Run bad = commits.commit();
    commits.stage("lxc/101.conf", Commits.GOOD).write("lxc/101.conf", Commits.BAD);
    Shell.Run good = commits.commit();

    assertThat(bad.exit()).isEqualTo(1);
    assertThat(bad.output()).contains("lxc/101.conf:1:1: error: ");
    assertThat(good.exit()).as(good.output()).isZero();
    assertThat(folder.resolve("repository/lxc/101.conf")).hasContent(Commits.BAD);
  }

  @Test
  void whatADeletionLeavesBehindIsSeenInTheWholeTree() throws Exception {
    Commits commits = watched("pvelint", "pvelint-tree");
    commits
        .stage("nodes/pve1/lxc/101.conf", Commits.GOOD)
        .stage("nodes/pve1/lxc/102.conf", Commits.GOOD.replace("101", "102"))
        .stage("jobs.cfg", "vzdump: nightly\n\tschedule 02:30\n\tstorage nas\n\tvmid 101,102\n")
        .commitUnchecked();

    commits.shell().must("git", "rm", "-q", "nodes/pve1/lxc/102.conf");
    Shell.Run run = commits.commit();

    assertThat(run.exit()).as(run.output()).isEqualTo(1);
    assertThat(run.output()).contains("jobs.cfg:4:").contains("[job-references-missing-guest]");
  }

  @Test
  void theLastGuestMayGo() throws Exception {
    Commits commits = watched("pvelint", "pvelint-tree").stage("lxc/101.conf", Commits.GOOD);
    commits.commitUnchecked().shell().must("git", "rm", "-q", "lxc/101.conf");

    Shell.Run run = commits.commit();

    assertThat(run.exit()).as(run.output()).isZero();
  }

  @Test
  void aRenamedFileIsJudgedByItsNewName() throws Exception {
    Commits commits = watched("pvelint").stage("nodes/pve1/lxc/101.conf", Commits.BAD);
    commits.commitUnchecked();
    Files.createDirectories(folder.resolve("repository/nodes/pve2/lxc"));
    commits.shell().must("git", "mv", "nodes/pve1/lxc/101.conf", "nodes/pve2/lxc/101.conf");

    Shell.Run run = commits.commit();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output())
        .contains("nodes/pve2/lxc/101.conf:1:1: error: ")
        .doesNotContain("nodes/pve1");
  }

  @Test
  void namesMayHoldBlanksAndWorse() throws Exception {
    Commits commits = watched("pvelint");
    commits.stage("my cluster/lxc/101.conf", Commits.BAD);
    commits.stage("ümläut '$(id)'/lxc/102.conf", Commits.BAD);

    Shell.Run run = commits.commit();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output())
        .contains("my cluster/lxc/101.conf:1:1: error: ")
        .contains("ümläut '$(id)'/lxc/102.conf:1:1: error: ");
  }

  @Test
  void findingsAreAboutTheCommitAndPeersAreKnown() throws Exception {
    String mac = "net0: name=eth0,bridge=vmbr0,firewall=1,hwaddr=BC:24:11:00:00:01,type=veth\n";
    Commits commits = watched("pvelint").stage("lxc/101.conf", Commits.BAD + mac);
    commits.commitUnchecked().stage("lxc/102.conf", Commits.GOOD.replace("101", "102") + mac);

    Shell.Run run = commits.commit();

    assertThat(run.exit()).as(run.output()).isEqualTo(1);
    assertThat(run.output())
        .contains("lxc/102.conf:7:")
        .contains("[duplicate-mac]")
        .doesNotContain("[privileged-with-features]");
  }

  @Test
  void clusterFilesAreJudgedWithoutAnyGuest() throws Exception {
    Commits commits =
        watched("pvelint")
            .stage("jobs.cfg", "vzdump: nightly\n\tschedule 25:30\n\tstorage nas\n\tall 1\n");

    Shell.Run run = commits.commit();

    assertThat(run.exit()).as(run.output()).isEqualTo(1);
    assertThat(run.output()).contains("jobs.cfg:2:").contains("[job-schedule-surprising]");
  }

  @Test
  void twoThousandFilesAreOneRun() throws Exception {
    Commits commits = watched("pvelint");
    for (int vmid = 1000; vmid < 3000; vmid++) {
      String config = vmid == 2345 ? Commits.BAD : Commits.GOOD;
      commits.write("nodes/pve1/lxc/" + vmid + ".conf", config.replace("101", "" + vmid));
    }
    commits.shell().must("git", "add", "nodes");

    Shell.Run run = commits.commit();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output())
        .contains("nodes/pve1/lxc/2345.conf:1:1: error: ")
        .contains("in 2000 guests");
  }

  @Test
  void aMachineWithoutJavaIsToldSo() throws Exception {
    Path programs = HookRepositories.programsWithoutJava(folder.resolve("bin"));
    Commits commits = watched("pvelint").stage("lxc/101.conf", Commits.GOOD);

    Shell.Run run =
        commits
            .shell()
            .with("PATH", programs.toString())
            .with("JAVA_HOME", "")
            .run("git", "commit", "-m", "change");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output())
        .contains("Java 17 or later is needed, but JAVA_HOME is not set and no java is in PATH");
  }

  @Test
  void anInstalledPvelintServesAsWell() throws Exception {
    Path programs = Files.createDirectories(folder.resolve("bin"));
    HookRepositories.program(
        programs.resolve("pvelint"), "exec '" + Shell.PROJECT.resolve("pvelint") + "' \"$@\"\n");
    Commits commits = watched("pvelint-system").stage("lxc/101.conf", Commits.BAD);

    Shell.Run run =
        commits
            .shell()
            .with("PATH", programs + ":" + System.getenv("PATH"))
            .run("git", "commit", "-m", "change");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output()).contains("lxc/101.conf:1:1: error: ");
  }

  @Test
  void aReleaseRefusesWhatItWouldOverwrite() throws Exception {
    Shell project = Shell.in(Shell.PROJECT);
    Files.writeString(folder.resolve("mine"), "");

    Shell.Run again =
        project.run("linter/packaging/hook-release", shared.resolve("release").toString());
    Shell.Run other = project.run("linter/packaging/hook-release", folder.toString());

    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.output()).contains("has a tag " + version + " already");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.output()).contains("is neither empty nor a git repository");
    assertThat(folder).isDirectoryContaining("glob:**mine");
  }
}
