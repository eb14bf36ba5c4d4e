package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.controls.Controls;
import io.github.pvelint.report.RulePages;
import io.github.pvelint.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages in rules/docs are what the rules say. {@code -Dpvelint.write-docs=true} writes them
 * anew instead of comparing.
 */
class RulePagesTest {
  private static final Path DOCS = Path.of("..", "rules", "docs").toAbsolutePath().normalize();

  @Test
  void pagesAreWhatTheRulesSay() throws IOException {
    Map<String, String> pages = pages();
    if (Boolean.getBoolean("pvelint.write-docs")) {
      write(pages);
    }
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(DOCS)) {
      for (Path file : files.filter(one -> isGenerated(one)).toList()) {
        found.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(found.keySet()).isEqualTo(pages.keySet());
    pages.forEach((name, text) -> assertThat(found.get(name)).as(name).isEqualTo(text));
  }

  /** The index and the pages of rules; not the page about rules of one's own. */
  private static boolean isGenerated(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".md") && !name.equals("custom-rules.md");
  }

  private static Map<String, String> pages() {
    List<Rule> rules = Rules.all();
    Controls controls = Controls.load();
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", RulePages.index(rules.stream().map(Rule::info).toList(), controls));
    rules.forEach(rule -> pages.put(rule.info().id() + ".md", RulePages.page(rule, controls)));
    return pages;
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(DOCS);
    try (Stream<Path> files = Files.list(DOCS)) {
      for (Path file : files.filter(one -> isGenerated(one)).toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
    }
  }
}
