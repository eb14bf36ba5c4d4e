package io.github.pvelint.policy.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.policy.node.PolicyNode.Entries;
import io.github.pvelint.policy.node.PolicyNode.Entry;
import io.github.pvelint.policy.node.PolicyNode.Items;
import io.github.pvelint.policy.node.PolicyNode.Scalar;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {

  @Test
  void everyValueKnowsWhereItStands() {
    assertThat(values("p.yaml", "a: 1\nb:\n  - x\n  - \"y z\"\n\"100\": on\non: 12:30\n"))
        .containsExactly("a=1@1:4", "b[0]=x@3:5", "b[1]='y z'@4:5", "100=on@5:8", "on=12:30@6:5");
  }

  @Test
  void columnsCountUtf16UnitsAndLinesCountLineFeeds() {
    assertThat(values("p.yaml", "\"\uD83D\uDE00\": {k: v}\r\nä: ö # ü\r\nz: 1"))
        .containsExactly("\uD83D\uDE00.k=v@1:11", "ä=ö@2:4", "z=1@3:4");
  }

  @Test
  void jsonMayBeIndentedWithTabs() {
    assertThat(values("p.json", "{\n\t\"a\": 1,\n\t\"b\": [\"x\", true]\n}\n"))
        .containsExactly("a=1@2:7", "b[0]='x'@3:8", "b[1]=true@3:13");
  }

  @Test
  void propertiesAreALevelADot() {
    assertThat(
            values(
                "p.properties",
                "# comment\n\na.b = 1\n\n! more\na.c=x \\\n   y\nl.2 = two\nl.1 = one\nd..e = 3\n"))
        .containsExactly("a.b=1@3:1", "a.c=x y@6:1", "l[0]=one@9:1", "l[1]=two@8:1", "d.e=3@10:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${script:javascript:java.lang.System.exit(1)}",
        "${url:UTF-8:http://127.0.0.1:1/}",
        "${file:UTF-8:/etc/hostname}",
        "${env:PATH}",
        "${sys:user.home}",
        "${dns:address|localhost}",
        "${const:java.lang.Integer.MAX_VALUE}",
        "${base64Decoder:YQ==}"
      })
  void interpolationIsText(String text) {
    assertThat(values("p.yaml", "k: '" + text + "'")).containsExactly("k='" + text + "'@1:4");
    assertThat(values("p.json", "{\"k\":\"" + text + "\"}"))
        .containsExactly("k='" + text + "'@1:6");
    assertThat(values("p.properties", "k=" + text)).containsExactly("k=" + text + "@1:1");
  }

  @Test
  void propertiesIncludeNothing() {
    assertThat(values("p.properties", "include = /etc/hostname\nincludeOptional = /etc/passwd"))
        .containsExactly("include=/etc/hostname@1:1", "includeOptional=/etc/passwd@2:1");
  }

  @Test
  void tagsMakeNoObjects() {
    assertThat(problems("p.yaml", "a: !!javax.script.ScriptEngineManager [x]\nb: !own 1\n"))
        .containsExactly(
            "p.yaml:1:4: there may be no tag"
                + " `tag:yaml.org,2002:javax.script.ScriptEngineManager`",
            "p.yaml:2:4: there may be no tag `!own`");
  }

  @Test
  void aliasesCannotMultiplyWithoutEnd() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 9; i++) {
      bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(2) + "x]\n");
    }
    bomb.append("z: [*a8]\n");
    assertThat(problems("p.yaml", bomb.toString())).isEmpty();
    StringBuilder larger = new StringBuilder("a0: &a0 [" + "x,".repeat(9000) + "x]\n");
    for (int i = 1; i < 9; i++) {
      larger.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ",*a" + (i - 1) + "]\n");
    }
    assertThat(problems("p.yaml", larger.toString()))
        .singleElement()
        .asString()
        .contains("too many values or too deep, repetitions by aliases counted");
    assertThat(problems("p.yaml", "a: &a [x]\nb: [" + "*a,".repeat(50) + "*a]\n"))
        .singleElement()
        .asString()
        .contains("aliases");
    assertThat(problems("p.yaml", "a: &a [*a]\n")).singleElement().asString().contains("too deep");
  }

  @Test
  void nothingTooLargeOrTooDeepIsRead() {
    assertThat(problems("p.yaml", "#".repeat(PolicyText.LARGEST + 1)))
        .containsExactly("p.yaml:1:1: larger than 1 MiB: not read");
    assertThat(problems("p.yaml", "a: " + "[".repeat(5000) + "]".repeat(5000)))
        .singleElement()
        .asString()
        .contains("Nesting Depth");
    assertThat(problems("p.properties", "a" + ".a".repeat(5000) + "=1"))
        .containsExactly("p.properties:1:1: a key of more than 20 levels");
  }

  @Test
  void brokenTextIsSaidToBe() {
    assertThat(problems("p.yaml", "a: 1\na: 2\n"))
        .containsExactly("p.yaml:2:1: the key `a` is there twice");
    assertThat(problems("p.properties", "a=1\na.b=2\n"))
        .containsExactly("p.properties:2:1: the key `a.b` is there twice");
    assertThat(problems("p.yaml", "a: [1\nb: 2\n"))
        .singleElement()
        .asString()
        .startsWith("p.yaml:2:");
    assertThat(problems("p.yaml", "a: 1\n---\nb: 2\n")).hasSize(1);
    assertThat(problems("p.yaml", "? [x]\n: 1\n"))
        .containsExactly("p.yaml:1:3: a key must be a word, this is a list");
    assertThat(problems("p.properties", "a=\\u00zz\n")).isNotEmpty();
    Problems problems = new Problems();
    assertThat(PolicyText.read(Source.of("p.yaml", new byte[] {(byte) 0xC3, '('}), problems))
        .isEmpty();
    assertThat(problems.count()).isEqualTo(1);
  }

  @Test
  void anEmptyFileHoldsNothing() {
    assertThat(values("p.yaml", "")).isEmpty();
    assertThat(values("p.yaml", "# nothing\n")).isEmpty();
    assertThat(values("p.properties", "")).isEmpty();
  }

  @Test
  void whatActsOnATerminalIsReplaced() {
    assertThat(problems("p.yaml", "\"\\e[2J\": 1\n\"\\e[2J\": 2\n"))
        .containsExactly("p.yaml:2:1: the key `\uFFFD[2J` is there twice");
  }

  private static List<String> problems(String name, String text) {
    Problems problems = new Problems();
    Optional<PolicyNode> node = PolicyText.read(Source.of(name, text), problems);
    try {
      problems.throwIfAny();
      assertThat(node).isPresent();
      return List.of();
    } catch (PolicyException e) {
      return e.problems().stream().map(PolicyProblem::toString).toList();
    }
  }

  private static List<String> values(String name, String text) {
    Problems problems = new Problems();
    Optional<PolicyNode> node = PolicyText.read(Source.of(name, text), problems);
    assertThat(problems.count()).isZero();
    return lines("", node.orElseThrow()).lines().toList();
  }

  private static String lines(String path, PolicyNode node) {
    if (node instanceof Entries entries) {
      return entries.all().stream()
          .map(entry -> lines(below(path, entry), entry.value()))
          .collect(Collectors.joining());
    } else if (node instanceof Items items) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < items.all().size(); i++) {
        lines.append(lines(path + "[" + i + "]", items.all().get(i)));
      }
      return lines.toString();
    }
    Scalar scalar = (Scalar) node;
    String value = scalar.plain() ? scalar.text() : "'" + scalar.text() + "'";
    return path + "=" + value + "@" + node.at().line() + ":" + node.at().column() + "\n";
  }

  private static String below(String path, Entry entry) {
    return path.isEmpty() ? entry.key().text() : path + "." + entry.key().text();
  }
}
