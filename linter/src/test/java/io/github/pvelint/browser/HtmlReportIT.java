package io.github.pvelint.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pvelint.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. With {@code -Dpvelint.chromium=required} there must be one. */
class HtmlReportIT {
  private static final String NAME = "<script>document.title='run'</script>";

  private static final Path DEMO = Path.of("../test-fixtures/clusters/demo");

  @TempDir private static Path shared = Path.of(".");
  private static Path page = Path.of(".");

  @TempDir private Path folder = Path.of(".");

  @BeforeAll
  static void makePage() throws Exception {
    if (!"required".equals(System.getProperty("pvelint.chromium"))) {
      assumeTrue(
          Browser.isInstalled(),
          "chromium or chromedriver is not installed: the HTML report is not tried in a browser");
    }
    assertThat(Browser.isInstalled()).as("chromium and chromedriver are installed").isTrue();
    page = shared.resolve("report.html");
    Path cluster = shared.resolve("cluster");
    copy(DEMO, cluster);
    Path hostile = cluster.resolve("nodes/pve1/lxc/999.conf");
    Files.writeString(
        hostile,
        "arch: amd64\nhostname: " + NAME + "\nlxc.apparmor.profile: unconfined" + NAME + "\n");
    for (int run = 0; run < 2; run++) {
      report(cluster, run);
    }
  }

  private static void report(Path cluster, int run) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "check",
            "--now",
            "2026-02-0" + (run + 1) + "T12:00:00Z",
            "--history",
            shared.resolve("history.db").toString(),
            "-f",
            "html=" + page,
            cluster.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isEqualTo(1);
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var all = Files.walk(from)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private Browser open(int width, boolean isDark) throws IOException, InterruptedException {
    Browser browser = Browser.open(folder.resolve("profile"), width, 900, isDark);
    browser.load(page);
    return browser;
  }

  private static int shown(Browser browser) throws IOException, InterruptedException {
    return browser
        .run(
            "return [...document.querySelectorAll('.finding')]"
                + ".filter(one => one.getClientRects().length > 0).length")
        .asInt();
  }

  private static void set(Browser browser, String id, String value)
      throws IOException, InterruptedException {
    browser.run(
        "const it = document.getElementById('"
            + id
            + "'); it.value = '"
            + value
            + "'; for (const type of ['input', 'change'])"
            + " it.dispatchEvent(new Event(type, {bubbles: true}));");
  }

  @Test
  void nothingComplainsAndNothingForeignRuns() throws Exception {
    try (Browser browser = open(1280, false)) {
      assertThat(browser.console()).isEmpty();
      assertThat(browser.run("return document.title").asString()).startsWith("pvelint: ");
      assertThat(browser.run("return document.scripts.length").asInt()).isEqualTo(1);
      assertThat(browser.run("return document.body.textContent").asString()).contains(NAME);
      browser.run(
          "const foreign = document.createElement('script');"
              + " foreign.textContent = \"document.title = 'run'\";"
              + " document.body.append(foreign);");
      assertThat(browser.run("return document.title").asString()).startsWith("pvelint: ");
      assertThat(browser.console()).anyMatch(line -> line.contains("Content Security Policy"));
    }
  }

  @Test
  void filtersLeaveWhatWasAskedFor() throws Exception {
    try (Browser browser = open(1280, false)) {
      int all = shown(browser);
      int errors = browser.run("return document.querySelectorAll('.finding.error').length").asInt();
      assertThat(all).isGreaterThan(errors);

      browser.run(
          "for (const box of document.querySelectorAll('#filters [type=checkbox]'))"
              + " if (box.value !== 'error') box.click();");
      assertThat(shown(browser)).isEqualTo(errors);
      assertThat(browser.run("return document.getElementById('shown').value").asString())
          .isEqualTo(errors + " of " + all + " shown");

      set(browser, "search", "apparmor 104.conf");
      assertThat(shown(browser)).isBetween(1, errors - 1);

      browser.run("document.querySelector('#filters [type=reset]').click()");
      set(browser, "by-subject", "container 104");
      assertThat(shown(browser)).isBetween(1, all - 1);
      assertThat(
              browser
                  .run(
                      "return [...document.querySelectorAll('.group:not([hidden]) .finding')]"
                          + ".filter(one => !one.hidden)"
                          + ".every(one => one.dataset.subject === 'container 104')")
                  .asBoolean())
          .isTrue();

      set(browser, "by-subject", "");
      set(browser, "group-by", "subject");
      assertThat(shown(browser)).isEqualTo(all);
      assertThat(browser.run("return document.querySelector('.group h3').textContent").asString())
          .matches("(?s)(VM|container|job|storage|the|backup).*");
      set(browser, "group-by", "rule");
      assertThat(shown(browser)).isEqualTo(all);
      assertThat(browser.console()).isEmpty();
    }
  }

  @Test
  void otherWidthsNeedNoScrollingSidewaysEither() throws Exception {
    for (int width : List.of(320, 640, 900, 1280)) {
      try (Browser browser = open(width, false)) {
        assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
            .as("at %d", width)
            .isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void aPhoneNeedsNoScrollingSideways() throws Exception {
    for (boolean isDark : List.of(false, true)) {
      try (Browser browser = open(400, isDark)) {
        assertThat(browser.run("return innerWidth").asInt()).isEqualTo(400);
        assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
            .isLessThanOrEqualTo(400);
        assertThat(
                browser
                    .run("return matchMedia('(prefers-color-scheme: dark)').matches")
                    .asBoolean())
            .isEqualTo(isDark);
      }
    }
  }

  /** WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text. */
  @Test
  void textStandsOutFromItsGround() throws Exception {
    for (boolean isDark : List.of(false, true)) {
      try (Browser browser = open(1280, isDark)) {
        assertThat(browser.run(WEAK_TEXTS).asString()).as("dark: " + isDark).isEmpty();
      }
    }
  }

  private static final String WEAK_TEXTS =
      """
      const channels = (color) => color.match(/[\\d.]+/g).map(Number);
      const light = (color) => {
        const [r, g, b] = channels(color).map((value) => value / 255)
          .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor;
          if (channels(color)[3] !== 0) return color;
        }
        return 'rgb(255, 255, 255)';
      };
      const weak = new Set();
      for (const element of document.body.querySelectorAll('*:not(script):not(svg *)')) {
        const hasText = [...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim());
        if (!hasText || element.getClientRects().length === 0) continue;
        const pair = [light(getComputedStyle(element).color), light(ground(element))].sort();
        const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
        if (contrast < 4.5) weak.add(element.tagName + '.' + element.className + ' ' + contrast);
      }
      return [...weak].join('\\n');
      """;
}
