package io.github.pvelint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.report.policy.SchemaJson;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema for editors is made of the definitions that read policies, and both take the same
 * files. {@code -Dpvelint.write-docs=true} writes it anew instead of comparing.
 */
class PolicySchemaTest {
  private static final Path FILE =
      Path.of("src/main/resources/io/github/pvelint/policy/policy.schema.json");
  private static final PolicyReader READER =
      new PolicyReader(
          new RuleCatalogue(
              Rules.all().stream().map(Rule::info).toList(),
              control -> control.equals("SYS.1.6") ? Set.of("privileged-container") : Set.of()),
          new SelectorType(UnaryOperator.identity()),
          "1.2.3");

  @Test
  void theFileIsWhatTheDefinitionsSay() throws IOException {
    if (Boolean.getBoolean("pvelint.write-docs")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text());
    }
    List<String> found = Files.readAllLines(FILE);
    List<String> wanted = text().lines().toList();
    for (int i = 0; i < Math.min(found.size(), wanted.size()); i++) {
      assertThat(found.get(i))
          .as("line %d: write it anew with -Dpvelint.write-docs=true", i + 1)
          .isEqualTo(wanted.get(i));
    }
    assertThat(found).hasSameSizeAs(wanted);
  }

  @Test
  void theExampleOfTheReadmeIsAcceptedByBoth() throws IOException {
    assertAccepted(ReadmePolicy.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "required-version: 1.2",
        "required-version: '1.2.3'",
        "extends: base.yaml",
        "extends: [a.yaml, b.json]",
        "fail-on: never",
        "rules:",
        "rules: {privileged-container: off}",
        "rules: {privileged-container: 'off', isolation: true, '*': note}",
        "rules: {'control:SYS.1.6': error}",
        "rules: {stale-snapshot: {enabled: yes, severity: note, locked: false}}",
        "rules: {stale-snapshot: {parameters: {}}}",
        "rules: {'stale-*': {parameters: {max-age-days: 0}}}",
        "rules: {snapshot: {parameters: {max-age-days: 1, max-count: 2}}}",
        "rules: {bind-outside-reserved-tree: {parameters: {reserved-trees: /a}}}",
        "rules: {bind-outside-reserved-tree: {parameters: {reserved-trees: []}}}",
        "overrides: []",
        "overrides: [{select: {vmid: 100}, rules: {hygiene: on}}]",
        "overrides: [{select: {vmid: [100, 200-299], kind: lxc, tag: 5}, rules: {}}]",
        "custom-rules: []",
        "custom-rules: [{id: custom-a, summary: s, severity: note, assert: 'true'}]",
        "needs: [{select: {name: a}, need: backup-1h}]",
        "needs: [{select: {node: [a, b]}, need: [isolation, non-linux]}]"
      })
  void whatIsRightIsAcceptedByBoth(String policy) {
    assertAccepted(policy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "word",
        "rule: {}",
        "required-version: latest",
        "required-version: '>1'",
        "extends: {a: b}",
        "pve-version: 7",
        "pve-version: '9'",
        "pve-version: nine",
        "fail-on: sometimes",
        "fail-on: [error]",
        "rules: []",
        "rules: {no-such-rule: off}",
        "rules: {privileged-container: maybe}",
        "rules: {privileged-container: [off]}",
        "rules: {privileged-container: {level: error}}",
        "rules: {privileged-container: {severity: fatal}}",
        "rules: {privileged-container: {enabled: 1}}",
        "rules: {privileged-container: {locked: perhaps}}",
        "rules: {privileged-container: {parameters: {max-age-days: 1}}}",
        "rules: {stale-snapshot: {parameters: {max-age: 1}}}",
        "rules: {stale-snapshot: {parameters: {max-age-days: -1}}}",
        "rules: {stale-snapshot: {parameters: {max-age-days: '3'}}}",
        "rules: {stale-snapshot: {parameters: {max-age-days: 1.5}}}",
        "rules: {stale-snapshot: {parameters: [max-age-days]}}",
        "rules: {bind-outside-reserved-tree: {parameters: {reserved-trees: [relative]}}}",
        "rules: {'*': {parameters: {nothing: 1}}}",
        "overrides: {select: {vmid: 100}, rules: {}}",
        "overrides: [{rules: {}}]",
        "overrides: [{select: {vmid: 100}}]",
        "overrides: [{select: {}, rules: {}}]",
        "overrides: [{select: {vmid: 99}, rules: {}}]",
        "overrides: [{select: {vmid: 100-}, rules: {}}]",
        "overrides: [{select: {kind: ct}, rules: {}}]",
        "overrides: [{select: {tags: a}, rules: {}}]",
        "overrides: [{select: {tag: ''}, rules: {}}]",
        "overrides: [{select: {tag: a}, rules: {privileged-container: {locked: true}}}]",
        "custom-rules: {id: custom-a}",
        "custom-rules: [{id: custom-a, summary: s, severity: note}]",
        "custom-rules: [{id: a, summary: s, severity: note, assert: 'true'}]",
        "custom-rules: [{id: custom-A, summary: s, severity: note, assert: 'true'}]",
        "custom-rules: [{id: custom-a, summary: s, severity: bad, assert: 'true'}]",
        "custom-rules: [{id: custom-a, summary: s, severity: note, assert: 'true', each: disks}]",
        "custom-rules: [{id: custom-a, summary: s, severity: note, assert: [true]}]",
        "needs: [{select: {tag: a}}]",
        "needs: [{select: {tag: a}, need: speed}]",
        "needs: [{select: {tag: a}, need: backup-0h}]"
      })
  void whatIsBrokenIsRefusedByBoth(String policy) {
    assertThat(problems(policy)).as(policy).isNotEmpty();
    assertThat(errors(policy)).as(policy).isNotEmpty();
  }

  @Test
  void eachBrokenVariantOfTheReadmesExampleIsRefusedByBoth() throws IOException {
    String example = ReadmePolicy.text();
    for (List<String> change :
        List.of(
            List.of("fail-on:", "fail_on:"),
            List.of("fail-on: error", "fail-on: fatal"),
            List.of("pve-version: 9", "pve-version: 10"),
            List.of("stale-snapshot:", "stale-snapshots:"),
            List.of("max-age-days:", "max-age:"),
            List.of("max-age-days: 14", "max-age-days: two weeks"),
            List.of("locked: true", "locked: 7"),
            List.of("severity: warning", "severity: warn"),
            List.of("reserved-trees: [/srv", "reserved-trees: [srv"),
            List.of("tag: production", "tags: production"),
            List.of("100-199", "100..199"),
            List.of("need: [isolation", "need: [isolated"),
            List.of("onboot-missing: error", "onboot-missing: errors"))) {
      String broken = example.replace(change.get(0), change.get(1));
      assertThat(broken).as(change.toString()).isNotEqualTo(example);
      assertThat(problems(broken)).as(change.toString()).isNotEmpty();
      assertThat(errors(broken)).as(change.toString()).isNotEmpty();
    }
  }

  @Test
  void aPolicyForALaterReleaseSaysSoAndNoMore() {
    assertThat(problems("required-version: 1.3\nnew-key: 1\n"))
        .containsExactly("p.yaml:1:19: needs pvelint 1.3 or later; this is 1.2.3");
    assertThat(problems("required-version: 1.2.4\n")).hasSize(1);
    assertThat(problems("required-version: 2\n")).hasSize(1);
    assertThat(problems("required-version: 1.2.3\n")).isEmpty();
  }

  @Test
  void aRangeWhoseEndsAreTheWrongWayRoundIsNone() {
    assertThat(problems("overrides: [{select: {vmid: 200-100}, rules: {}}]"))
        .singleElement()
        .asString()
        .contains("expected a VMID from 100 to 999999999 or a range such as 100-199");
  }

  private static void assertAccepted(String policy) {
    assertThat(problems(policy)).as(policy).isEmpty();
    assertThat(errors(policy)).as(policy).isEmpty();
  }

  private static List<String> problems(String policy) {
    Problems problems = new Problems();
    READER.read(Source.of("p.yaml", policy), problems);
    try {
      problems.throwIfAny();
      return List.of();
    } catch (PolicyException e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }

  private static List<Error> errors(String policy) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text(), InputFormat.JSON);
    return schema.validate(policy, InputFormat.YAML);
  }

  private static String text() {
    try {
      StringWriter out = new StringWriter();
      new SchemaJson(out).write(READER.schema());
      return out.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
