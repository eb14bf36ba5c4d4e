package io.github.pvelint.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The action's own steps, in an environment such as GitHub's runner makes. */
class ActionIT {
  @TempDir private Path folder = Path.of(".");

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("workspace").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private ActionRun run(String... inputs) throws Exception {
    return run(Shell.PROJECT, inputs);
  }

  private ActionRun run(Path action, String... inputs) throws Exception {
    Path workspace = Files.createDirectories(folder.resolve("workspace"));
    Path runner = Files.createDirectories(folder.resolve("runner"));
    Map<String, String> given = inputs.length == 0 ? Map.of() : Map.of(inputs[0], inputs[1]);
    return ActionRun.of(runner, workspace, action, given);
  }

  @Test
  void findingsAreUploadedBeforeTheyFailTheJob() throws Exception {
    write("lxc/101.conf", Commits.BAD);

    ActionRun run = run();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output("exit-code")).isEqualTo("1");
    assertThat(run.output("findings")).isEqualTo("2");
    assertThat(Path.of(run.output("sarif-file")))
        .content()
        .contains("\"privileged-with-features\"", "\"uri\":\"lxc/101.conf\"", "\"pvelint/\"");
    assertThat(run.used())
        .singleElement()
        .asString()
        .startsWith("github/codeql-action/upload-sarif@")
        .endsWith("{sarif_file=" + run.output("sarif-file") + "}");
    assertThat(run.log())
        .contains("lxc/101.conf:1:1: error: ")
        .doesNotContain("::error")
        .startsWith("::stop-commands::");
    assertThat(run.summary()).contains("privileged-with-features");
  }

  @Test
  void withoutUploadFindingsAreAnnotations() throws Exception {
    write("lxc/101.conf", Commits.BAD);

    ActionRun run = run("upload", "false");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.used()).isEmpty();
    assertThat(run.log()).containsPattern("(?m)^::error .*file=lxc/101\\.conf,");
  }

  @Test
  void aCleanTreePassesAndClosesItsAlerts() throws Exception {
    write("lxc/101.conf", Commits.GOOD);

    ActionRun run = run();

    assertThat(run.exit()).as(run.log()).isZero();
    assertThat(run.output("findings")).isEqualTo("0");
    assertThat(run.used()).hasSize(1);
  }

  @Test
  void aThresholdIsKept() throws Exception {
    write("lxc/101.conf", Commits.BAD);

    ActionRun run = run("fail-on", "never");

    assertThat(run.exit()).isZero();
    assertThat(run.output("findings")).isEqualTo("2");
  }

  @Test
  void pathsAreOneALine() throws Exception {
    write("my cluster/lxc/101.conf", Commits.BAD);
    write("other/lxc/102.conf", Commits.BAD.replace("101", "102"));
    write("third/lxc/103.conf", Commits.BAD);

    ActionRun run = run("paths", "my cluster\n\n  \nother\n");

    assertThat(run.output("findings")).as(run.log()).isEqualTo("4");
    assertThat(run.log()).doesNotContain("third");
  }

  @Test
  void inputsAreNeverCode() throws Exception {
    write("lxc/101.conf", Commits.GOOD);

    for (String hostile :
        List.of("$(touch pwned)", "`touch pwned`", "\"; touch pwned; \"", "--format=text=pwned")) {
      ActionRun.of(
          Files.createTempDirectory(folder, "runner"),
          folder.resolve("workspace"),
          Shell.PROJECT,
          Map.of("paths", hostile, "fail-on", hostile, "category", hostile, "upload", hostile));
    }

    assertThat(folder.resolve("workspace")).isDirectoryNotContaining("glob:**pwned");
  }

  @Test
  void whatFilesSayNeverCommandsTheRunner() throws Exception {
    write("lxc/101.conf", Commits.BAD.replace("web", "x\n::set-output name=a::b\n::error::c"));

    ActionRun run = run();

    List<String> lines = run.log().lines().toList();
    String token = lines.get(0).substring("::stop-commands::".length());
    assertThat(token).hasSize(32);
    assertThat(lines.get(lines.size() - 1)).isEqualTo("::" + token + "::");
    assertThat(Files.readString(folder.resolve("runner/output")).lines())
        .hasSize(3)
        .noneMatch(line -> line.startsWith("a="));
  }

  @Test
  void troubleFailsTheJobWhetherOrNotThereIsAReport() throws Exception {
    ActionRun wrong = run("fail-on", "sometimes");

    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.output("sarif-file")).isEmpty();
    assertThat(wrong.used()).isEmpty();
    assertThat(wrong.log()).contains("--fail-on takes");
  }

  @Test
  void noGuestAtAllIsNoPass() throws Exception {
    write("README.md", "nothing here");

    assertThat(run().exit()).isEqualTo(3);
  }

  @Test
  void aReleaseRepositoryServesTheAction() throws Exception {
    write("lxc/101.conf", Commits.BAD);
    Path release = folder.resolve("release");
    HookRepositories.release(release);

    ActionRun run = run(release);

    assertThat(run.exit()).as(run.log()).isEqualTo(1);
    assertThat(run.output("findings")).isEqualTo("2");
  }
}
