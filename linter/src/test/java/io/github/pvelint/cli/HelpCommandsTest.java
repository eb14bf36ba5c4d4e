package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;

/** What teaches shells and {@code man} about pvelint, tried out with these. */
class HelpCommandsTest {
  @TempDir private Path folder = Path.of(".");

  @ParameterizedTest
  @CsvSource({
    "'chec', 'check'",
    "'check --fail-on ', 'error warning note never'",
    "'check --fail-on = no', 'note'",
    "'check --fail-on =', 'error warning note never'",
    "'check --rule privileged-c', 'privileged-container'",
    "'check --all-f', '--all-files'",
    "'check --now ', ''",
    "'check lxc', ''",
    "'explain apparmor-u', 'apparmor-unconfined'",
    "'explain check', ''",
    "'rules --format m', 'markdown'",
    "'completion ', 'bash zsh fish'",
    "'--vers', '--version'"
  })
  void bashCompletes(String line, String words) throws Exception {
    String given = line.replaceAll("(\\S+)|(?<= )$", "'$1'");
    String probe =
        """
        source ./completion || exit
        COMP_WORDS=(pvelint %s)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _pvelint; echo "${COMPREPLY[*]}"
        """
            .formatted(given);

    assertThat(probe("bash", "bash", "-c", probe)).isEqualTo(words + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'chec', 'check'",
    "'check --fail-on ', 'error never note warning'",
    "'check --rule privileged-c', 'privileged-container'",
    "'check --all-f', '--all-files'",
    "'explain apparmor-u', 'apparmor-unconfined'",
    "'rules --format ', 'json markdown text'",
    "'--vers', '--version'"
  })
  void fishCompletes(String line, String words) throws Exception {
    assumeTrue(isThere("fish"), "fish is not installed: its completion is not tried");
    String probe = "source ./completion; complete -C 'pvelint " + line + "'";

    assertThat(probe("fish", "fish", "--no-config", "-c", probe).lines())
        .map(answer -> answer.replaceFirst("\t.*", ""))
        .containsExactly(words.split(" "));
  }

  @Test
  void zshCompletes() throws Exception {
    assumeTrue(isThere("zsh"), "zsh is not installed: its completion is not tried");
    String probe =
        """
        autoload -U compinit && compinit -u -D && source ./completion && emulate ksh
        COMP_WORDS=(pvelint check --fail-on '') COMP_CWORD=3; _pvelint; echo "${COMPREPLY[*]}"
        """;

    assertThat(probe("zsh", "zsh", "-f", "-c", probe)).isEqualTo("error warning note never\n");
  }

  @Test
  void anUnknownShellIsRefused() {
    assertThat(Run.of(folder, "completion", "csh").err())
        .isEqualTo("pvelint: SHELL takes bash, zsh, fish; not `csh`\n");
  }

  @TestFactory
  Stream<DynamicTest> everyCommandHelpsWithAnExampleInEightyColumns() {
    return commands(CommandSpecs.pvelint())
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.qualifiedName(),
                    () ->
                        assertThat(help(command).lines())
                            .anyMatch(line -> line.matches("Examples?:"))
                            .anyMatch(line -> line.startsWith("  " + command.qualifiedName()))
                            .allMatch(line -> line.length() <= 80)));
  }

  private String help(CommandSpec command) {
    return Run.of(folder, (command.qualifiedName() + " --help").substring(8).split(" ")).out();
  }

  private static Stream<CommandSpec> commands(CommandSpec command) {
    return Stream.concat(
        Stream.of(command),
        command.subcommands().values().stream().flatMap(sub -> commands(sub.getCommandSpec())));
  }

  @Test
  void theManualPageTellsOfEveryCommandAndOption() {
    String page = Run.of(folder, "man").out().replace("\\-", "-").replace("\\&", "");

    assertThat(page).startsWith(".TH \"PVELINT\" \"1\"");
    assertThat(commands(CommandSpecs.pvelint()).skip(1))
        .hasSizeGreaterThan(7)
        .allSatisfy(command -> assertThat(page).contains(".SS \"" + command.qualifiedName()))
        .flatMap(CommandSpec::options)
        .filteredOn(option -> !option.usageHelp())
        .allSatisfy(option -> assertThat(page).contains(option.longestName()));
  }

  @Test
  void theManualPageIsSoundForMan() throws Exception {
    assumeTrue(isThere("man"), "man is not installed: the manual page is not tried");
    Path page = Files.writeString(folder.resolve("pvelint.1"), Run.of(folder, "man").out());

    String shown = run("man", "--warnings=w", "-l", page.toString());

    assertThat(shown)
        .contains("pvelint check [OPTION...] [PATH...]")
        .contains("--fail-on LEVEL")
        .contains("git show HEAD:lxc/101.conf | pvelint check --stdin-filename lxc/101.conf -")
        .doesNotContain("warning: ")
        .doesNotContain(" error: ")
        .doesNotContain("\\");
  }

  private String probe(String shell, String... command) throws Exception {
    Run completion = Run.of(folder, "completion", shell);
    Files.writeString(folder.resolve("completion"), completion.out());
    return run(command);
  }

  private String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("MANWIDTH", "100");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static boolean isThere(String program) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }
}
