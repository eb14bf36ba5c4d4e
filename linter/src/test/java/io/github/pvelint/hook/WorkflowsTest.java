package io.github.pvelint.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes workflows safe, in the project's own and in the action that it offers. */
class WorkflowsTest {
  private static final Path WORKFLOWS = Shell.PROJECT.resolve(".github/workflows");
  private static final Path ACTION = Shell.PROJECT.resolve("action.yml");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(WORKFLOWS)) {
      return files.sorted().toList();
    }
  }

  static List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>(workflows());
    all.add(ACTION);
    return all;
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsPastedIntoScripts(Path file) throws IOException {
    assertThat(YamlFile.steps(file).map(step -> step.get("run")).filter(Objects::nonNull))
        .isNotEmpty()
        .allSatisfy(script -> assertThat(String.valueOf(script)).doesNotContain("${{"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void otherPeoplesActionsArePinned(Path file) throws IOException {
    assertThat(YamlFile.steps(file).map(step -> step.get("uses")).filter(Objects::nonNull))
        .isNotEmpty()
        .allSatisfy(
            uses -> assertThat(String.valueOf(uses)).matches("\\./|[\\w./-]+@[0-9a-f]{40}"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noMoreIsPermittedThanNeeded(Path file) throws IOException {
    Map<String, Object> workflow = YamlFile.of(file);

    assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
    // YAML 1.1 takes the key `on` for true.
    assertThat(String.valueOf(workflow.get("true"))).contains("push").doesNotContain("_target");
    assertThat(
            YamlFile.steps(file)
                .filter(step -> String.valueOf(step.get("uses")).contains("/checkout@")))
        .isNotEmpty()
        .allSatisfy(
            step -> assertThat(step.get("with")).isEqualTo(Map.of("persist-credentials", false)));
  }

  @Test
  void theJobForGitlabReportsInAnyCase() throws IOException {
    Map<String, Object> jobs = YamlFile.of(Shell.PROJECT.resolve("linter/packaging/gitlab-ci.yml"));

    assertThat(jobs).containsOnlyKeys("pvelint");
    assertThat(String.valueOf(jobs.get("pvelint")))
        .contains("--format gitlab=gl-code-quality.json")
        .contains("artifacts={when=always, reports={codequality=gl-code-quality.json}}");
  }
}
