package io.github.pvelint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.history.PastRun;
import io.github.pvelint.history.Trend;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.model.Spot;
import io.github.pvelint.report.HostileReports;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.report.SilentRule;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page as a browser's parser takes it apart. */
class HtmlReporterTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
  private static final Background NOTHING = background(Optional.empty());
  private static final RuleInfo RULE =
      RuleInfo.of("some-rule", Category.HYGIENE, Severity.WARNING, "Something is wrong").build();
  private static final Documentation DOCUMENTATION =
      Documentation.explaining(
              "A <script>alert(1)</script> [link](javascript:alert(1)) and `code`.\n\n"
                  + "<img src=x onerror=alert(1)>")
          .reference("A page", "https://example.org/page")
          .build();

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "link",
          "style",
          "body",
          "header",
          "p",
          "a",
          "span",
          "time",
          "h1",
          "h2",
          "h3",
          "h4",
          "ul",
          "li",
          "b",
          "svg",
          "rect",
          "g",
          "nav",
          "main",
          "section",
          "figure",
          "figcaption",
          "form",
          "label",
          "input",
          "fieldset",
          "legend",
          "select",
          "option",
          "button",
          "output",
          "div",
          "code",
          "details",
          "summary",
          "article",
          "pre",
          "mark",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "footer",
          "script");

  private static Background background(Optional<Trend> trend) {
    return new Background(NOW.atZone(ZoneOffset.UTC), List.of(), List.of(), trend);
  }

  private static Document page(Report report, Background background) {
    StringBuilder out = new StringBuilder();
    try {
      new HtmlReporter("1.0", background).write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Jsoup.parse(out.toString());
  }

  private static Result finding(int number, String message) {
    Source source = Source.of("lxc/" + number + ".conf", "arch: amd64\nhostname: web\n");
    Subject subject =
        new Subject("lxc", Integer.toString(number), "", "container " + number, source.slice(0, 0));
    return new Result(RULE, subject, Finding.at(Spot.whole(source.slice(12, 20)), message), 0);
  }

  private static Report report(Result... results) {
    return new Report(
        List.of(new SilentRule(RULE, DOCUMENTATION)),
        List.of(results),
        List.of(),
        List.of(),
        results.length,
        1);
  }

  @Test
  void thePolicyAllowsThisStyleAndThisScriptAlone() throws Exception {
    Document page = page(report(finding(101, "bad")), NOTHING);

    Element style = page.select("style").get(0);
    Element script = page.select("script").get(0);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '"
                + hash(style.data())
                + "'; script-src '"
                + hash(script.data())
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
    assertThat(page.select("style, script")).hasSize(2);
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void nothingIsLoaded() {
    Document page = page(report(finding(101, "bad")), NOTHING);

    assertThat(page.select("[src], [srcset], [poster], [background], [action], base")).isEmpty();
    assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
    assertThat(page.select("style").get(0).data()).doesNotContain("url(", "@import");
    assertThat(page.select("script").get(0).data())
        .doesNotContain("innerHTML", "fetch(", "XMLHttp", "import(", "eval(");
    assertThat(page.select("a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.isEmpty() || href.matches("(#|https://).*"));
  }

  @Test
  void whateverIsInAConfigIsText() {
    HostileReports reports = new HostileReports(20_260_131);
    Redactor redactor = new Redactor();
    for (int run = 0; run < 200; run++) {
      Report report = reports.next();

      Document page = page(report, NOTHING);

      Set<String> names = new TreeSet<>();
      for (Element element : page.getAllElements()) {
        names.add(element.tagName());
        for (Attribute attribute : element.attributes()) {
          assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        }
      }
      names.remove("#root");
      assertThat(ELEMENTS).containsAll(names);
      assertThat(page.select("script, style")).as(page.select("main").html()).hasSize(2);
      assertThat(page.select(".message").eachText().size()).isEqualTo(report.results().size());
      assertThat(page.select(".message").stream().map(Element::wholeText))
          .containsExactlyElementsOf(
              report.results().stream()
                  .sorted(
                      Comparator.comparing(Result::severity)
                          .thenComparing(result -> result.rule().id()))
                  .map(result -> redactor.line(result.finding().message()))
                  .toList());
    }
  }

  @Test
  void namesThatTryToBreakOutDoNot() {
    for (String name :
        List.of(
            "</style><script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "`onmouseover=alert(1)",
            "<!--",
            "{{style}}{{{script}}}",
            "]]>&lt;&#60;")) {
      Result result = finding(101, "about " + name);
      Subject subject =
          new Subject("lxc", "101", "", name, result.subject().anchor().source().slice(0, 0));
      Document page = page(report(new Result(RULE, subject, result.finding(), 0)), NOTHING);

      assertThat(page.select("article")).hasSize(1);
      assertThat(page.select("article").attr("data-subject")).isEqualTo(name);
      assertThat(page.select(".message").get(0).wholeText()).isEqualTo("about " + name);
      assertThat(page.select("script, style")).hasSize(2);
    }
  }

  @Test
  void whatARuleSaysIsMarkdownWithoutHtml() {
    Element help = page(report(finding(101, "bad")), NOTHING).select(".help").get(0);

    assertThat(help.text()).contains("<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
    assertThat(help.select("script, img")).isEmpty();
    assertThat(help.select("code").eachText()).containsExactly("code");
    assertThat(help.select("a").eachAttr("href")).doesNotContain("javascript:alert(1)");
    assertThat(help.select("h4").eachText()).contains("Read on");
  }

  @Test
  void anExcerptMarksWhatItIsAbout() {
    Element line = page(report(finding(101, "bad")), NOTHING).select("pre code").get(0);

    assertThat(line.wholeText()).isEqualTo("hostname: web");
    assertThat(line.select("mark").text()).isEqualTo("hostname");
  }

  @Test
  void ofALongLineThereIsAPart() {
    String name = "é".repeat(500_000) + "😀MARK😀" + "x".repeat(500_000);
    Source source = Source.of("lxc/101.conf", name + "\n");
    int start = "é".repeat(500_000).getBytes(StandardCharsets.UTF_8).length + 4;
    Subject subject = new Subject("lxc", "101", "", "container 101", source.slice(0, 0));
    Finding finding = Finding.at(Spot.whole(source.slice(start, start + 4)), "long");

    Element line =
        page(report(new Result(RULE, subject, finding, 0)), NOTHING).select("pre code").get(0);

    assertThat(line.select("mark").text()).isEqualTo("MARK");
    assertThat(line.wholeText()).hasSizeLessThan(500).startsWith("…").endsWith("…");
  }

  @Test
  void aSecretIsHidden() {
    Source source = Source.of("lxc/101.conf", "lxc.environment: PASSWORD=hunter2canary\n");
    Subject subject = new Subject("lxc", "101", "", "container 101", source.slice(0, 0));
    Finding finding =
        Finding.at(
            Spot.whole(source.slice(17, 39)), "the line `PASSWORD=hunter2canary` is not right");

    Document page = page(report(new Result(RULE, subject, finding, 0)), NOTHING);

    assertThat(page.select("pre code").text()).contains("PASSWORD=***");
    assertThat(page.html()).doesNotContain("hunter2canary");
  }

  @Test
  void ofTooManyFindingsTheRestIsCounted() {
    Result[] many =
        IntStream.range(0, Page.MOST_FINDINGS + 7)
            .mapToObj(i -> finding(100 + i, "bad"))
            .toArray(Result[]::new);

    Document page = page(report(many), NOTHING);

    assertThat(page.select("article")).hasSize(Page.MOST_FINDINGS);
    assertThat(page.select("#findings > .notice").text())
        .startsWith("7 less severe findings are not shown");
    assertThat(page.select("#guests tbody tr")).hasSize(TableView.MOST);
    assertThat(page.select("#guests .notice").text())
        .startsWith(Page.MOST_FINDINGS + 7 - TableView.MOST + " more rows");
  }

  @Test
  void theTrendIsThereWithAHistory() {
    Result old = finding(101, "old");
    Result fresh = finding(102, "fresh");
    Trend trend =
        new Trend(
            List.of(new PastRun(NOW.minus(Duration.ofDays(2)), 1, 2, 3), new PastRun(NOW, 0, 2, 0)),
            Optional.of(NOW.minus(Duration.ofDays(2))),
            1,
            1,
            4,
            Optional.of(Duration.ofHours(30)),
            Map.of(old.fingerprint(), NOW.minus(Duration.ofDays(2)), fresh.fingerprint(), NOW));

    Document page = page(report(old, fresh), background(Optional.of(trend)));

    assertThat(page.select("#trend p").text())
        .isEqualTo(
            "Since the run of 2026-01-29 12:00 UTC: 1 new, 4 fixed, 1 as before."
                + " Half of what was fixed was fixed within 30 h.");
    assertThat(page.select("#trend g title").eachText())
        .containsExactly(
            "2026-01-29: errors 1, warnings 2, notes 3",
            "2026-01-31: errors 0, warnings 2, notes 0");
    assertThat(page.select("#trend rect")).hasSize(4);
    assertThat(page.select("article:has(.chip.new) .message").text()).isEqualTo("fresh");
    assertThat(page.select(".age").eachText()).containsExactly("since 2026-01-29");
    assertThat(page(report(old), NOTHING).select("#trend, .age, .chip.new")).isEmpty();
  }

  @Test
  void everyLinkWithinThePageHasATarget() {
    HostileReports reports = new HostileReports(7);
    for (int run = 0; run < 20; run++) {
      Document page = page(reports.next(), NOTHING);
      for (String href : page.select("a[href^=#]").eachAttr("href")) {
        assertThat(page.select("[id=" + href.substring(1) + "]")).as(href).hasSize(1);
      }
    }
  }
}
