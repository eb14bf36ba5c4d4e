package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.BaselineEntry;
import io.github.pvelint.lint.BaselineState;
import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.model.WaiverTarget;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Unknown;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonReporterTest {
  private static final Validated SCHEMA = Validated.json();
  private static final Source FILE =
      Source.of("lxc/101.conf", "arch: amd64\nmp0: /srv,mp=/srv\ncipassword: geheim\n");

  private static JsonNode write(Samples samples) {
    return SCHEMA.write(new JsonReporter("0.1.0"), samples.report());
  }

  @Test
  void anEmptyReportIsWhole() {
    JsonNode json =
        SCHEMA.write(
            new JsonReporter("development"),
            new Report(List.of(), List.of(), List.of(), List.of(), 0, 0));
    assertThat(json.at("/findings").size()).isZero();
    assertThat(json.at("/summary/guests").asInt()).isZero();
    assertThat(json.at("/tool/version").asString()).isEqualTo("development");
  }

  @Test
  void aFindingTellsAll() {
    Spot spot =
        new Spot(Samples.at(FILE, "mp=/srv"), Place.snapshot("before"), "mp0", "mp", "", "/srv");
    Remedy remedy = new Remedy.DeleteOptions(GuestKind.LXC, 101, List.of("mp0"), "Data stays");
    Finding finding =
        Finding.at(spot, "mp0 is shared").with(Samples.at(FILE, "arch"), "other").remedy(remedy);
    JsonNode json = write(new Samples().add(Samples.SECURITY, finding)).at("/findings/0");
    assertThat(json.at("/rule").asString()).isEqualTo("privileged-container");
    assertThat(json.at("/severity").asString()).isEqualTo("error");
    assertThat(json.at("/file").asString()).isEqualTo("lxc/101.conf");
    assertThat(json.at("/line").asInt()).isEqualTo(2);
    assertThat(json.at("/column").asInt()).isEqualTo(11);
    assertThat(json.at("/endColumn").asInt()).isEqualTo(18);
    assertThat(json.at("/message").asString()).isEqualTo("mp0 is shared");
    assertThat(json.at("/subject/label").asString()).isEqualTo("container 101");
    assertThat(json.at("/place/part").asString()).isEqualTo("snapshot");
    assertThat(json.at("/place/name").asString()).isEqualTo("before");
    assertThat(json.at("/key").asString() + "." + json.at("/subKey").asString())
        .isEqualTo("mp0.mp");
    assertThat(json.at("/remedies/0/command").asString()).isEqualTo("pct set 101 --delete mp0");
    assertThat(json.at("/remedies/0/note").asString()).isEqualTo("Data stays.");
    assertThat(json.at("/related/0/line").asInt()).isEqualTo(1);
  }

  @Test
  void countsAreBySeverity() {
    JsonNode json =
        write(
            new Samples()
                .add(Samples.PLAIN, Samples.at(FILE, "arch"), "a")
                .add(Samples.PLAIN, Samples.at(FILE, "mp0"), "b"));
    assertThat(json.at("/summary/findings/note").asInt()).isEqualTo(2);
    assertThat(json.at("/summary/findings/error").asInt()).isZero();
  }

  @Test
  void theDigestFollowsTheValue() {
    JsonNode json =
        write(
            new Samples()
                .add(Samples.PLAIN, Finding.at(Samples.spot(FILE, "arch", "arch", "amd64"), "a"))
                .add(Samples.PLAIN, Finding.at(Samples.spot(FILE, "arch", "arch", "i386"), "a")));
    JsonNode first = json.at("/findings/0");
    JsonNode second = json.at("/findings/1");
    assertThat(first.at("/fingerprint")).isEqualTo(second.at("/fingerprint"));
    assertThat(first.at("/valueDigest")).isNotEqualTo(second.at("/valueDigest"));
  }

  @Test
  void noDigestIsMadeOfASecret() {
    JsonNode json =
        write(
            new Samples()
                .add(
                    Samples.PLAIN, Finding.at(Samples.spot(FILE, "arch", "cipassword", "one"), "a"))
                .add(
                    Samples.PLAIN,
                    Finding.at(Samples.spot(FILE, "arch", "cipassword", "two"), "a")));
    assertThat(json.at("/findings/0/valueDigest")).isEqualTo(json.at("/findings/1/valueDigest"));
  }

  @Test
  void whatIsAcceptedIsThereWithItsReason() {
    Source policy = Source.of("pvelint.yaml", "waivers:\n- rule: tag-missing\n");
    Waiver waiver =
        new Waiver(
            WaiverTarget.rule("tag-*"),
            "legacy",
            Optional.of(LocalDate.of(2027, 1, 31)),
            Optional.of("ops"),
            Waiver.Origin.POLICY,
            policy.line(2));
    String digest = "0123456789abcdef0123456789abcdef";
    JsonNode json =
        write(
            new Samples()
                .add(Samples.PLAIN, Samples.at(FILE, "arch"), "a")
                .waive(waiver)
                .add(Samples.PLAIN, Samples.at(FILE, "mp0"), "b")
                .baseline(BaselineState.UNCHANGED)
                .add(Samples.SECURITY, Samples.at(FILE, "mp0"), "c")
                .baseline(BaselineState.UPDATED)
                .fixed(new BaselineEntry("tag-missing", "lxc/101.conf", "", digest, digest)));

    assertThat(json.at("/summary").toString())
        .contains("\"error\":1", "\"note\":0", "\"waived\":1", "\"unchanged\":1", "\"fixed\":1");
    assertThat(json.at("/findings").valueStream().map(found -> found.at("/baselineState")))
        .extracting(JsonNode::asString)
        .containsExactly("updated", "unchanged");
    assertThat(json.at("/waived/0/finding/message").asString()).isEqualTo("a");
    assertThat(json.at("/waived/0/waiver").toString())
        .contains("tag-*", "legacy", "2027-01-31", "ops", "policy", "pvelint.yaml", ":2");
    assertThat(json.at("/fixed/0/fingerprint").asString()).isEqualTo(digest);
  }

  @Test
  void everyOutcomeIsThere() {
    Unknown unknown = new Unknown(Samples.at(FILE, "mp=/srv"), "storage a is unknown");
    JsonNode verdicts =
        write(
                new Samples()
                    .verdict(Samples.PLAIN, Outcome.FAILED)
                    .verdict(Samples.SECURITY, Outcome.PASSED)
                    .verdict(Samples.WARNING, Outcome.NOT_APPLICABLE)
                    .verdict(Samples.PLAIN, Outcome.NOT_EVALUATED, "no jobs.cfg")
                    .partly(Samples.SECURITY, unknown))
            .at("/verdicts");
    assertThat(verdicts.size()).isOne();
    JsonNode verdict = verdicts.at("/0");
    assertThat(verdict.at("/subject/label").asString()).isEqualTo("container 101");
    assertThat(verdict.at("/failed").toString()).isEqualTo("[\"tag-missing\"]");
    assertThat(verdict.at("/passed").toString()).isEqualTo("[\"privileged-container\"]");
    assertThat(verdict.at("/notApplicable").toString()).isEqualTo("[\"bind-mount\"]");
    assertThat(verdict.at("/gaps").size()).isEqualTo(2);
    assertThat(verdict.at("/gaps/0/outcome").asString()).isEqualTo("not-evaluated");
    assertThat(verdict.at("/gaps/0/reasons/0").asString()).isEqualTo("no jobs.cfg");
    assertThat(verdict.at("/gaps/0/unknowns").size()).isZero();
    assertThat(verdict.at("/gaps/1/outcome").asString()).isEqualTo("partly-evaluated");
    assertThat(verdict.at("/gaps/1/unknowns/0/line").asInt()).isEqualTo(2);
    assertThat(verdict.at("/gaps/1/unknowns/0/message").asString())
        .isEqualTo("storage a is unknown");
  }

  @Test
  void eachSubjectHasItsVerdicts() {
    Samples samples = new Samples().add(Samples.PLAIN, Samples.at(FILE, "arch"), "a");
    JsonNode verdicts = write(samples.verdict(Samples.SECURITY, Outcome.PASSED)).at("/verdicts");
    assertThat(verdicts.size()).isEqualTo(2);
    assertThat(verdicts.at("/0/failed/0").asString()).isEqualTo("tag-missing");
    assertThat(verdicts.at("/1/passed/0").asString()).isEqualTo("privileged-container");
  }

  @Test
  void troublesAreThere() {
    JsonNode json =
        write(
            new Samples()
                .trouble("lxc/1.conf", Optional.empty(), "cannot be read")
                .trouble("jobs.cfg", Optional.of(3), "no header"));
    assertThat(json.at("/summary/troubles").asInt()).isEqualTo(2);
    assertThat(json.at("/troubles/0/line").isMissingNode()).isTrue();
    assertThat(json.at("/troubles/1/line").asInt()).isEqualTo(3);
  }

  @Test
  void secretsAndEscapesStayOut() {
    Finding finding =
        Finding.at(
                Samples.spot(FILE, "cipassword", "cipassword", "geheim"),
                "a\n\u001b[2J token=geheim")
            .remedy(Remedy.advice("cipassword: geheim"));
    String text =
        Validated.text(
            new JsonReporter("0.1.0"), new Samples().add(Samples.PLAIN, finding).report());
    assertThat(text)
        .doesNotContain("geheim", "\\n", "\\u001b", "\\u001B")
        .contains("a\uFFFD\uFFFD[2J");
  }

  @Test
  void theSchemaIsNoOpenDoor() {
    String text =
        Validated.text(
            new JsonReporter("0.1.0"),
            new Samples().add(Samples.PLAIN, Samples.at(FILE, "arch"), "a").report());
    assertThat(SCHEMA.errors(text)).isEmpty();
    assertThat(SCHEMA.errors(text.replace("\"failed\":[", "\"lost\":["))).isNotEmpty();
    assertThat(SCHEMA.errors(text.replace("\"key\":", "\"kez\":"))).isNotEmpty();
    assertThat(SCHEMA.errors(text.replace("\"column\":1", "\"column\":0"))).isNotEmpty();
  }
}
