package io.github.pvelint.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.ClusterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Which files of a commit the hooks take. */
class HookFilesTest {
  /** Names so common that a file is not taken for a cluster's by its name alone. */
  private static final EnumSet<ClusterFile> COMMON =
      EnumSet.of(ClusterFile.COROSYNC, ClusterFile.VZDUMP_DEFAULTS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lxc/101.conf",
        "nodes/pve1/lxc/101.conf",
        "my cluster/nodes/pve1/qemu-server/999999999.conf",
        "firewall/101.fw",
        "backup of pve/firewall/cluster.fw",
      })
  void takesGuestsAndTheirFirewalls(String path) throws IOException {
    assertThat(hooks()).hasSize(2).allSatisfy(files -> assertThat(path).containsPattern(files));
  }

  @ParameterizedTest
  @EnumSource
  void takesTheFilesThatDescribeACluster(ClusterFile file) throws IOException {
    for (Pattern files : hooks()) {
      boolean isTaken = !COMMON.contains(file);
      assertThat(files.matcher(file.path()).find()).isEqualTo(isTaken);
      assertThat(files.matcher("clusters/a/" + file.path()).find()).isEqualTo(isTaken);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lxc/101.conf.bak",
        "lxc/abc.conf",
        "lxc/0101.conf",
        "nginx/101.conf",
        "relxc/101.conf",
        "lxc/notes/101.conf",
        "mystorage.cfg",
        "resources.cfg",
        "firewall/host.fw",
        "README.md"
      })
  void leavesTheRest(String path) throws IOException {
    assertThat(hooks())
        .hasSize(2)
        .allSatisfy(files -> assertThat(path).doesNotContainPattern(files));
  }

  @Test
  void eachRunIsOneProcess() throws IOException {
    assertThat(entries())
        .hasSize(3)
        .allSatisfy(hook -> assertThat(hook).containsEntry("require_serial", true));
  }

  private static List<Pattern> hooks() throws IOException {
    return entries().stream()
        .filter(hook -> hook.containsKey("files"))
        .map(hook -> Pattern.compile(String.valueOf(hook.get("files"))))
        .toList();
  }

  private static List<Map<String, Object>> entries() throws IOException {
    String yaml = Files.readString(Shell.PROJECT.resolve(".pre-commit-hooks.yaml"));
    return new Yaml().load(yaml);
  }
}
