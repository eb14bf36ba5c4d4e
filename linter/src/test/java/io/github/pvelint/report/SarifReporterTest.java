package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SarifReporterTest {
  private static final Validated SCHEMA = Validated.sarif();
  private static final Source FILE =
      Source.of("lxc/101.conf", "arch: amd64\nmp0: /srv,mp=/srv\ncipassword: geheim\n");

  private static SarifReporter reporter() {
    return new SarifReporter("0.1.0", Optional.empty(), name -> name, complaint -> {});
  }

  private static JsonNode run(Samples samples) {
    JsonNode json = SCHEMA.write(reporter(), samples.report());
    assertThat(json.at("/runs").size()).isOne();
    return json.at("/runs/0");
  }

  private static JsonNode result(Finding finding) {
    return run(new Samples().add(Samples.SECURITY, finding)).at("/results/0");
  }

  private static Finding finding(String words, String message) {
    return Finding.at(Samples.spot(FILE, words, "mp0", ""), message);
  }

  @Test
  void anEmptyReportHasResultsAndRules() {
    JsonNode json =
        SCHEMA.write(reporter(), new Report(List.of(), List.of(), List.of(), List.of(), 0, 0));
    assertThat(json.at("/$schema").asString()).startsWith("https://docs.oasis-open.org/sarif/");
    assertThat(json.at("/version").asString()).isEqualTo("2.1.0");
    assertThat(json.at("/runs/0/results").isArray()).isTrue();
    assertThat(json.at("/runs/0/tool/driver/rules").isArray()).isTrue();
    assertThat(json.at("/runs/0/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(json.at("/runs/0/automationDetails").isMissingNode()).isTrue();
    assertThat(json.at("/runs/0/columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(json.at("/runs/0/originalUriBaseIds/%SRCROOT%/uri").isMissingNode()).isTrue();
  }

  @Test
  void theVersionIsSemanticOnlyIfItIs() {
    Report report = new Samples().report();
    JsonNode release = SCHEMA.write(reporter(), report).at("/runs/0/tool/driver");
    assertThat(release.at("/semanticVersion").asString()).isEqualTo("0.1.0");
    SarifReporter other =
        new SarifReporter("development", Optional.empty(), name -> name, complaint -> {});
    JsonNode development = SCHEMA.write(other, report).at("/runs/0/tool/driver");
    assertThat(development.at("/version").asString()).isEqualTo("development");
    assertThat(development.at("/semanticVersion").isMissingNode()).isTrue();
  }

  @Test
  void aCategoryEndsWithASlash() {
    SarifReporter reporter =
        new SarifReporter("0.1.0", Optional.of("site-a"), name -> name, complaint -> {});
    JsonNode json = SCHEMA.write(reporter, new Samples().report());
    assertThat(json.at("/runs/0/automationDetails/id").asString()).isEqualTo("site-a/");
  }

  @Test
  void aSecurityRuleHasAScore() {
    JsonNode rule = run(new Samples()).at("/tool/driver/rules/0");
    assertThat(rule.at("/name").asString()).isEqualTo("PrivilegedContainer");
    assertThat(rule.at("/shortDescription/text").asString())
        .isEqualTo("Container runs without a user namespace.");
    assertThat(rule.at("/helpUri").asString()).startsWith("https://pve.proxmox.com/");
    assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
    JsonNode properties = rule.at("/properties");
    assertThat(properties.at("/security-severity").isString()).isTrue();
    assertThat(properties.at("/security-severity").asString()).isEqualTo("8.1");
    assertThat(properties.at("/problem.severity").isMissingNode()).isTrue();
    assertThat(properties.at("/tags").valueStream().map(JsonNode::asString))
        .containsExactly("isolation", "security");
    assertThat(properties.at("/precision").asString()).isEqualTo("very-high");
  }

  @Test
  void aRuleIsRelatedToTheControlsItSupports() {
    JsonNode run = run(new Samples());
    JsonNode relationships = run.at("/tool/driver/rules/0/relationships");
    assertThat(
            relationships
                .valueStream()
                .map(relationship -> relationship.at("/target/id").asString()))
        .contains("SYS.1.6.A17", "A.8.2", "AC-6", "4.1");
    assertThat(relationships.valueStream())
        .allSatisfy(
            relationship -> {
              JsonNode component = relationship.at("/target/toolComponent");
              JsonNode taxonomy = run.at("/taxonomies").get(component.get("index").asInt());
              assertThat(taxonomy.at("/name")).isEqualTo(component.at("/name"));
              assertThat(taxonomy.at("/taxa").valueStream().map(taxon -> taxon.at("/id")))
                  .contains(relationship.at("/target/id"));
              assertThat(relationship.at("/kinds/0").asString()).isEqualTo("relevant");
            });
    assertThat(run.at("/tool/driver/rules/1/relationships").isMissingNode()).isTrue();
  }

  @Test
  void onlyWhatIsReferredToIsInTheTaxonomies() {
    JsonNode run = run(new Samples());
    List<JsonNode> targets =
        run.at("/tool/driver/rules/0/relationships")
            .valueStream()
            .map(relationship -> relationship.at("/target/id"))
            .toList();
    assertThat(
            run.at("/taxonomies")
                .valueStream()
                .flatMap(taxonomy -> taxonomy.at("/taxa").valueStream())
                .map(taxon -> taxon.at("/id")))
        .containsExactlyInAnyOrderElementsOf(targets);
    assertThat(run.at("/taxonomies").valueStream())
        .hasSize(4)
        .allSatisfy(
            taxonomy ->
                assertThat(
                        Stream.of(
                                "/version",
                                "/organization",
                                "/informationUri",
                                "/shortDescription/text")
                            .map(member -> taxonomy.at(member).asString()))
                    .doesNotContain(""));
    assertThat(run.at("/tool/driver/supportedTaxonomies").valueStream().map(one -> one.at("/name")))
        .containsExactlyElementsOf(
            run.at("/taxonomies").valueStream().map(one -> one.at("/name")).toList());
  }

  @Test
  void withoutControlsThereAreNoTaxonomies() {
    Report report = new Report(Samples.RULES.subList(1, 2), List.of(), List.of(), List.of(), 0, 0);
    JsonNode run = SCHEMA.write(reporter(), report).at("/runs/0");
    assertThat(run.at("/taxonomies").isMissingNode()).isTrue();
    assertThat(run.at("/tool/driver/supportedTaxonomies").isMissingNode()).isTrue();
  }

  @Test
  void anotherRuleHasAProblemSeverity() {
    JsonNode rule = run(new Samples()).at("/tool/driver/rules/1");
    assertThat(rule.at("/properties/problem.severity").asString()).isEqualTo("recommendation");
    assertThat(rule.at("/properties/security-severity").isMissingNode()).isTrue();
    assertThat(rule.at("/properties/precision").asString()).isEqualTo("low");
    assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("note");
    assertThat(rule.at("/fullDescription/text").asString()).isNotEmpty();
    assertThat(rule.at("/help/text").asString()).isNotEmpty();
  }

  @Test
  void helpIsTheWholeDocumentation() {
    JsonNode help = run(new Samples()).at("/tool/driver/rules/0/help");
    assertThat(help.at("/markdown").asString())
        .startsWith(
            "Root in it is root on the host.\n\n## What is checked\n\nLooks at `unprivileged`.")
        .contains(
            "Back up and restore", "A trusted appliance", "- G5: ", "```ini\narch: amd64\n```")
        .endsWith(
            "- [Proxmox VE manual: Containers](https://pve.proxmox.com/pve-docs/chapter-pct.html)");
    assertThat(help.at("/text").asString())
        .contains("What to do:\n\nBack up", "    unprivileged: 1")
        .doesNotContain("```", "##", "](");
  }

  @Test
  void everyDescriptorIsWhole() {
    JsonNode driver = run(new Samples()).at("/tool/driver");
    assertThat(Stream.of("/rules", "/notifications").flatMap(list -> driver.at(list).valueStream()))
        .hasSize(9)
        .allSatisfy(
            descriptor ->
                assertThat(
                        Stream.of(
                                "/id",
                                "/shortDescription/text",
                                "/fullDescription/text",
                                "/help/text")
                            .map(member -> descriptor.at(member).asString()))
                    .doesNotContain(""));
  }

  @Test
  void descriptionsKeepToTheLimit() {
    RuleInfo rule = RuleInfo.of("long-one", Category.HYGIENE, Severity.NOTE, "Long").build();
    Documentation documentation = Documentation.explaining("word ".repeat(400)).build();
    Report report =
        new Report(
            List.of(new SilentRule(rule, documentation)), List.of(), List.of(), List.of(), 0, 0);
    JsonNode json = SCHEMA.write(reporter(), report).at("/runs/0/tool/driver/rules/0");
    assertThat(json.at("/fullDescription/text").asString())
        .hasSizeBetween(1000, 1024)
        .endsWith("word\u2026");
    assertThat(json.at("/help/text").asString()).hasSizeGreaterThan(1900);
  }

  @Test
  void aResultIsOneExactPlace() {
    JsonNode result = result(finding("mp=/srv", "mp0 is shared"));
    assertThat(result.at("/ruleId").asString()).isEqualTo("privileged-container");
    assertThat(result.at("/ruleIndex").asInt()).isZero();
    assertThat(result.at("/level").asString()).isEqualTo("error");
    assertThat(result.at("/message/text").asString()).isEqualTo("mp0 is shared.");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("lxc/101.conf");
    assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
    assertThat(place.at("/region").toString())
        .isEqualTo(
            "{\"startLine\":2,\"startColumn\":11,\"endLine\":2,\"endColumn\":18,"
                + "\"snippet\":{\"text\":\"mp=/srv\"}}");
  }

  @Test
  void fingerprintsAreGitHubsAndOurs() {
    Samples samples =
        new Samples()
            .add(Samples.SECURITY, finding("mp0", "a"))
            .add(Samples.PLAIN, finding("arch", "b"));
    JsonNode results = run(samples).at("/results");
    assertThat(results.at("/0/partialFingerprints/primaryLocationLineHash").asString())
        .isEqualTo(LineHashes.of(FILE.text(), Set.of(2)).get(2));
    assertThat(results.at("/0/partialFingerprints").get("pvelint/v1").asString())
        .isEqualTo(samples.report().results().get(0).fingerprint());
    assertThat(results.at("/0/partialFingerprints").size()).isEqualTo(2);
    assertThat(results.at("/0/properties").get("pvelint/value").asString()).hasSize(32);
    assertThat(results.at("/1/ruleIndex").asInt()).isOne();
    assertThat(results.at("/1/partialFingerprints/primaryLocationLineHash").asString())
        .isEqualTo(LineHashes.of(FILE.text(), Set.of(1)).get(1));
  }

  @Test
  void eachFileHasItsOwnHashes() {
    Source other = Source.of("lxc/102.conf", "arch: arm64\n");
    JsonNode results =
        run(new Samples()
                .add(Samples.PLAIN, finding("arch", "a"))
                .add(Samples.PLAIN, finding("mp0", "a"))
                .add(Samples.PLAIN, Samples.at(other, "arch"), "a"))
            .at("/results");
    assertThat(results.at("/2/partialFingerprints/primaryLocationLineHash").asString())
        .isEqualTo(LineHashes.of(other.text(), Set.of(1)).get(1));
  }

  @Test
  void relatedPlacesAreLinkedFromTheMessage() {
    JsonNode result =
        result(
            finding("mp=/srv", "mp0 is shared")
                .with(Samples.at(FILE, "arch"), "the [first]")
                .with(Samples.at(FILE, "cipassword"), "token=abc"));
    assertThat(result.at("/message/text").asString())
        .isEqualTo("mp0 is shared. See [the \\[first\\]](1) and [token=***](2).");
    assertThat(result.at("/relatedLocations/0/id").asInt()).isEqualTo(1);
    assertThat(result.at("/relatedLocations/1/id").asInt()).isEqualTo(2);
    assertThat(result.at("/relatedLocations/1/physicalLocation/region/startLine").asInt())
        .isEqualTo(3);
  }

  @Test
  void aResultHasAtMostAHundredPlaces() {
    Finding finding = finding("arch", "much");
    for (int i = 0; i < 150; i++) {
      finding = finding.with(Samples.at(FILE, "mp0"), "place");
    }
    JsonNode result = result(finding);
    assertThat(result.at("/relatedLocations").size()).isEqualTo(99);
    assertThat(result.at("/message/text").asString()).endsWith("[place](99).");
  }

  @Test
  void theMessageSaysWhatToDo() {
    Remedy remedy =
        new Remedy.SetOption(GuestKind.LXC, 101, "mp0", "a:b,mp=/x y", "Needs a restart");
    assertThat(
            result(finding("mp0", "mp0 is shared").remedy(remedy)).at("/message/text").asString())
        .isEqualTo("mp0 is shared.\nHelp: pct set 101 --mp0 'a:b,mp=/x y'\nNote: Needs a restart.");
    Remedy advice = Remedy.advice("Move [it](x) away");
    assertThat(result(finding("mp0", "Why?").remedy(advice)).at("/message/text").asString())
        .isEqualTo("Why?\nHelp: Move \\[it\\](x) away.");
  }

  @Test
  void hostileTextIsHarmless() {
    String name = "x](http://evil) \\[y](1) \"q\" \u001b[31m\r\n\uD83D\uDE00 \uD83D <b>";
    String text = result(finding("mp0", name)).at("/message/text").asString();
    assertThat(text)
        .isEqualTo(
            "x\\](http://evil) \\\\\\[y\\](1) \"q\" \uFFFD\\[31m\uFFFD\uFFFD\uD83D\uDE00 \uFFFD"
                + " <b>.");
  }

  @Test
  void secretsAreNowhere() {
    Finding finding =
        Finding.at(Samples.spot(FILE, "geheim", "cipassword", "geheim"), "cipassword=geheim")
            .with(Samples.at(FILE, "cipassword: geheim"), "token: geheim")
            .remedy(
                new Remedy.SetOption(GuestKind.QEMU, 1, "cipassword", "geheim", "secret=geheim"));
    Report report =
        new Samples()
            .add(Samples.SECURITY, finding)
            .verdict(Samples.PLAIN, Outcome.NOT_EVALUATED, "password=geheim")
            .trouble("storage.cfg", Optional.of(2), "password: geheim")
            .report();
    assertThat(Validated.text(reporter(), report)).contains("***").doesNotContain("geheim");
  }

  @Test
  void aSnippetIsTheTextOrNothing() {
    byte[] bytes =
        "description: \u001b[2J x\nname: a\u00ff\nhostname: b\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Source source = Source.of("lxc/1.conf", bytes);
    JsonNode results =
        run(new Samples()
                .add(Samples.PLAIN, source.line(1), "a")
                .add(Samples.PLAIN, source.line(2), "a")
                .add(Samples.PLAIN, source.line(3), "a"))
            .at("/results");
    String snippet = "/locations/0/physicalLocation/region/snippet";
    assertThat(results.at("/0" + snippet).isMissingNode()).isTrue();
    assertThat(results.at("/1" + snippet).isMissingNode()).as("not UTF-8").isTrue();
    assertThat(results.at("/2" + snippet + "/text").asString()).isEqualTo("hostname: b");
  }

  @Test
  void whateverTheBytesTheFileIsValid() {
    Source[] sources = {
      Source.of("a b/\u00e9/1.conf", ""),
      Source.of("\n", "\n\n"),
      Source.of("2.conf", "a\rb\rc: \uD83D\uDE00\r\n"),
      Source.of("3.conf", new byte[] {(byte) 0xC3, '\n', (byte) 0xFF, 0, 27}),
    };
    Samples samples = new Samples();
    int expected = 0;
    for (Source source : sources) {
      for (int start = 0; start <= source.length(); start++) {
        for (int end = start; end <= source.length(); end++) {
          samples.add(Samples.PLAIN, source.slice(start, end), "found");
          expected++;
        }
      }
    }
    JsonNode results = run(samples).at("/results");
    assertThat(results.size()).isEqualTo(expected).isGreaterThan(50);
    assertThat(results.valueStream())
        .allMatch(
            result -> {
              JsonNode region = result.at("/locations/0/physicalLocation/region");
              return region.at("/startLine").asInt() >= 1
                  && region.at("/endLine").equals(region.at("/startLine"))
                  && region.at("/endColumn").asInt() > region.at("/startColumn").asInt();
            });
  }

  @Test
  void pathsAreTurnedByTheCaller() {
    SarifReporter reporter =
        new SarifReporter("0.1.0", Optional.empty(), name -> "sub dir/" + name, complaint -> {});
    Report report = new Samples().add(Samples.PLAIN, finding("arch", "a")).report();
    assertThat(
            SCHEMA
                .write(reporter, report)
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo("sub%20dir/lxc/101.conf");
  }

  @Test
  void whatWasNotReadOrJudgedIsSaid() {
    JsonNode run =
        run(
            new Samples()
                .trouble("lxc/1.conf", Optional.empty(), "cannot be read")
                .verdict(Samples.SECURITY, Outcome.NOT_EVALUATED, "jobs.cfg was not given")
                .verdict(Samples.SECURITY, Outcome.NOT_EVALUATED, "jobs.cfg was not given")
                .verdict(Samples.PLAIN, Outcome.PARTLY_EVALUATED, "storage \"nas\" is unknown")
                .verdict(Samples.PLAIN, Outcome.FAILED, "storage \"nas\" is unknown")
                .verdict(Samples.PLAIN, Outcome.PASSED));
    JsonNode invocation = run.at("/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    JsonNode notifications = invocation.at("/toolExecutionNotifications");
    assertThat(
            notifications
                .valueStream()
                .map(it -> it.at("/level").asString() + ": " + it.at("/message/text").asString()))
        .containsExactly(
            "error: cannot be read.",
            "note: privileged-container was not evaluated for 2 subjects: jobs.cfg was not given.",
            "note: tag-missing was only partly evaluated for 2 subjects: storage \"nas\" is"
                + " unknown.");
    assertThat(notifications.at("/0/locations/0/physicalLocation/region/startLine").asInt())
        .isOne();
    assertThat(notifications.at("/1/associatedRule/id").asString())
        .isEqualTo("privileged-container");
    JsonNode kinds = run.at("/tool/driver/notifications");
    assertThat(notifications.valueStream())
        .allSatisfy(
            it ->
                assertThat(kinds.get(it.at("/descriptor/index").asInt()).at("/id"))
                    .isEqualTo(it.at("/descriptor/id")));
  }

  @Test
  void theSchemaIsNoOpenDoor() {
    String text =
        Validated.text(
            reporter(), new Samples().add(Samples.SECURITY, finding("arch", "a")).report());
    assertThat(SCHEMA.errors(text)).isEmpty();
    assertThat(SCHEMA.errors(text.replace("\"level\":\"error\"", "\"level\":\"critical\"")))
        .isNotEmpty();
    assertThat(SCHEMA.errors(text.replace("\"startLine\":1", "\"startLine\":0"))).isNotEmpty();
    assertThat(SCHEMA.errors(text.replace("lxc/101.conf", "lxc/10 1.conf"))).as("URI").isNotEmpty();
  }
}
