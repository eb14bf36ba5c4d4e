package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void aRepository() throws IOException {
    folder = folder.toRealPath();
    Files.createDirectory(folder.resolve(".git"));
    write("nodes/pve1/lxc/101.conf", Run.CLEAN + "tags: prod\n");
    write("user.cfg", "pool:team-a::101::\n");
  }

  @Test
  void initWritesAPolicyThatChangesNothing() throws IOException {
    write(
        "nodes/pve1/qemu-server/300.conf",
        "name: db\nmeta: creation-qemu=10.0.2\ntags: evil\u001b[2J\n");
    String before = Run.of(folder, "check", "--format", "json", ".").out();
    Run run = Run.of(folder, "policy", "init");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("wrote " + folder.resolve("pvelint.yaml") + "\n");
    String policy = Files.readString(folder.resolve("pvelint.yaml"));
    assertThat(policy)
        .contains("# tags here: prod\n")
        .contains("# pools here: team-a\n")
        .contains("# nodes here: pve1\n")
        .contains("select: {tag: prod}")
        .contains("Here VMs were made with QEMU 10")
        .doesNotContain("\u001b");
    assertThat(Run.of(folder, "policy", "check").out()).isEqualTo("pvelint.yaml: in order\n");
    assertThat(Run.of(folder, "check", "--format", "json", ".").out()).isEqualTo(before);
  }

  @Test
  void whatInitShowsCanBeSwitchedOn() throws IOException {
    assertThat(Run.of(folder, "policy", "init").code()).isZero();
    String policy = Files.readString(folder.resolve("pvelint.yaml"));
    String active = policy.replaceAll("(?m)^#(overrides|needs|  )", "$1");
    assertThat(active).isNotEqualTo(policy);
    write("pvelint.yaml", active);
    assertThat(Run.of(folder, "policy", "check").err()).isEmpty();
    assertThat(Run.of(folder, "policy", "show").out())
        .contains("max-age-days: 14")
        .contains("onboot-missing:")
        .contains("backup-24h");
  }

  @Test
  void initOverwritesNothing() throws IOException {
    write(".pvelint.yaml", "fail-on: note\n");
    Run run = Run.of(folder, "policy", "init");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(".pvelint.yaml is there already: left as it is");
    assertThat(folder.resolve("pvelint.yaml")).doesNotExist();
    assertThat(Run.of(folder, "policy", "init", "no/such").err()).contains("no such directory");
  }

  @Test
  void checkTellsAllThatIsWrong() throws IOException {
    write("a.yaml", "fail-on: no\nfoo: 1\n");
    Run run = Run.of(folder, "policy", "check", "a.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("pvelint: a.yaml:"));
    write("b.yaml", "fail-on: never\n");
    assertThat(Run.of(folder, "policy", "check", "b.yaml").out()).isEqualTo("b.yaml: in order\n");
    assertThat(Run.of(folder, "policy", "check").code()).as("there is none").isEqualTo(2);
  }

  @Test
  void showNamesTheLineThatSaysSo() throws IOException {
    write("pvelint.yaml", "fail-on: note\nrules:\n  stale-snapshot: warning\n");
    write(
        "nodes/pvelint.yaml",
        "rules: {bind-outside-reserved-tree: {parameters: {reserved-trees: ['/a b']}}}\n");
    assertThat(Run.of(folder, "policy", "show", "nodes").out())
        .startsWith(
            """
            fail-on: note  # pvelint.yaml:1
            pve-version: 9  # built in
            rules:
              bind-outside-reserved-tree:
                parameters:
                  reserved-trees: ['/a b']  # nodes/pvelint.yaml:1
              stale-snapshot:
                enabled: true  # pvelint.yaml:3
                severity: warning  # pvelint.yaml:3
            """)
        .endsWith("more values of rules as they are built in; --format json shows them\n");
  }

  @Test
  void showTellsWhatHoldsForAGuest() throws IOException {
    write(
        "pvelint.yaml",
        """
        overrides:
          - select: {tag: prod}
            rules: {onboot-missing: error}
        needs:
          - select: {tag: prod}
            need: [isolation, backup-12h]
        """);
    assertThat(Run.of(folder, "policy", "show").out())
        .contains("overrides:  # for some guests")
        .contains("  - # the guests that it selects  # pvelint.yaml:2\n")
        .contains("  - need: [isolation, backup-12h]  # pvelint.yaml:5\n");
    assertThat(Run.of(folder, "policy", "show", "nodes/pve1/lxc/101.conf").out())
        .contains("  onboot-missing:\n    enabled: true  # pvelint.yaml:3\n")
        .doesNotContain("overrides");
    write("nodes/pve1/lxc/102.conf", Run.CLEAN);
    assertThat(Run.of(folder, "policy", "show", "nodes/pve1/lxc/102.conf").out())
        .doesNotContain("onboot-missing");
    assertThat(Run.of(folder, "policy", "show", "nowhere").code()).isEqualTo(2);
  }

  @Test
  void showTellsMachinesEverything() throws IOException {
    write(
        "pvelint.yaml",
        "fail-on: note\nrules: {stale-snapshot: {parameters: {max-age-days: 3}}}\n");
    JsonNode policy =
        JsonMapper.shared().readTree(Run.of(folder, "policy", "show", "--format", "json").out());
    assertThat(policy.at("/values/0").toString())
        .isEqualTo(
            "{\"key\":[\"fail-on\"],\"value\":\"note\",\"layer\":\"repository\","
                + "\"file\":\"pvelint.yaml\",\"line\":1,\"column\":10}");
    assertThat(policy.at("/values").valueStream())
        .anyMatch(value -> value.toString().contains("\"max-age-days\"],\"value\":3,"))
        .anyMatch(value -> value.toString().contains("\"value\":[\"/mnt\",\"/srv\",\"/media\"]"));
  }

  @Test
  void schemaIsOneThatEditorsTake() {
    Run run = Run.of(folder, "policy", "schema");
    assertThat(run.code()).isZero();
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(run.out(), InputFormat.JSON);
    assertThat(schema.validate("fail-on: note", InputFormat.YAML)).isEmpty();
    assertThat(schema.validate("fail-on: nothing", InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void wrongUsageSaysWhatThereIs() {
    assertThat(Run.of(folder, "policy").err())
        .contains("no command given; `pvelint policy --help`");
    assertThat(Run.of(folder, "policy", "shwo").err()).contains("did you mean show?");
    assertThat(Run.of(folder, "policy", "show", "--help").out())
        .startsWith("Usage: pvelint policy show [OPTION...] [PATH]");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
