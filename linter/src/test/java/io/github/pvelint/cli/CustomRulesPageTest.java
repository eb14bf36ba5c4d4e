package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that rules/docs/custom-rules.md shows do what it says. */
class CustomRulesPageTest {
  private static final Path PAGE =
      Path.of("..", "rules", "docs", "custom-rules.md").toAbsolutePath().normalize();
  private static final Pattern RULES = Pattern.compile("(?s)```(yaml|)\ncustom-rules:\n(.*?)```\n");

  @TempDir Path folder;

  @Test
  void everyExampleIsRaisedByItsBadConfigsAndByNoGoodOne() throws IOException {
    String page = Files.readString(PAGE);
    String policy = "custom-rules:\n" + examples(page);
    Path repository = folder.toRealPath();
    Files.createDirectory(repository.resolve(".git"));
    Files.writeString(repository.resolve("pvelint.yaml"), policy);
    Run run = Run.of(repository, "policy", "test");
    assertThat(run.out() + run.err()).doesNotContain("example", "fixtures");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSizeGreaterThanOrEqualTo(10)
        .allMatch(line -> line.matches("custom-[a-z-]+: in order \\([1-9] bad, [1-9] good\\)"));
  }

  @Test
  void theFirstRuleOfThePageIsOneOfTheExamples() throws IOException {
    String page = Files.readString(PAGE);
    String first = RULES.matcher(page).results().findFirst().orElseThrow().group(2);
    Path repository = folder.toRealPath();
    Files.writeString(repository.resolve("pvelint.yaml"), "custom-rules:\n" + first);
    assertThat(Run.of(repository, "policy", "test", "pvelint.yaml").code()).isZero();
  }

  private static String examples(String page) {
    return RULES
        .matcher(page)
        .results()
        .filter(block -> block.group(1).equals("yaml"))
        .map(MatchResult::group)
        .map(block -> block.substring(block.indexOf("custom-rules:\n") + 14, block.length() - 4))
        .reduce("", String::concat);
  }
}
