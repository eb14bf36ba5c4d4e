package io.github.pvelint.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain git hook that the documentation shows. */
class GitHookIT {
  private static final Path DOCUMENTATION = Shell.PROJECT.resolve("linter/packaging/README.md");

  @TempDir private Path folder = Path.of(".");

  @Test
  void itJudgesTheIndexAndLeavesNothingBehind() throws Exception {
    Path programs = Files.createDirectories(folder.resolve("bin"));
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    HookRepositories.program(
        programs.resolve("pvelint"), "exec '" + Shell.PROJECT.resolve("pvelint") + "' \"$@\"\n");
    Shell shell =
        Shell.in(folder.resolve("repository"))
            .with("PATH", programs + ":" + System.getenv("PATH"))
            .with("TMPDIR", temporary.toString());
    Commits commits = Commits.in(shell).stage("my nodes/lxc/101.conf", Commits.BAD);
    install(folder.resolve("repository/.git/hooks/pre-commit"));

    commits.write("my nodes/lxc/101.conf", Commits.GOOD);
    Shell.Run bad = commits.commit();
    Shell.Run good = commits.stage("my nodes/lxc/101.conf", Commits.GOOD).commit();

    assertThat(bad.exit()).isEqualTo(1);
    assertThat(bad.output()).startsWith("my nodes/lxc/101.conf:1:1: error: ");
    assertThat(good.exit()).as(good.output()).isZero();
    assertThat(temporary).isEmptyDirectory();
  }

  private static void install(Path hook) throws IOException {
    String page = Files.readString(DOCUMENTATION);
    String section = page.substring(page.indexOf("## A plain git hook"));
    int begin = section.indexOf("```sh\n") + "```sh\n".length();
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, section.substring(begin, section.indexOf("```", begin)));
    assertThat(hook.toFile().setExecutable(true)).isTrue();
  }
}
