package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code coverage} and {@code migration}. */
class GuestsCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DEMO =
      Path.of("..", "test-fixtures", "clusters", "demo").toAbsolutePath().normalize();

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void resolveLinks() throws IOException {
    folder = folder.toRealPath();
  }

  private void file(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cluster(String root) {
    file(
        root + "nodes/pve1/lxc/101.conf",
        "hostname: web\nrootfs: local:101/vm-101-disk-0.raw\nmp0: /mnt/media,mp=/media\n");
    file(
        root + "nodes/pve2/qemu-server/100.conf",
        "name: db\nscsi0: odd:vm-100-disk-0\nusb0: host=1-1\n");
    Path empty = folder.resolve(root + "nodes/pve3");
    assertThat(empty.toFile().mkdirs()).isTrue();
    file(root + "storage.cfg", "dir: local\n\tpath /var/lib/vz\n\nacme: odd\n\tcontent images\n");
    file(
        root + "jobs.cfg",
        """
        vzdump: nightly
        	schedule 2:30
        	vmid 101

        vzdump: off
        	schedule 1:00
        	all 1
        	enabled 0
        """);
  }

  @Test
  void coverageAsJson() {
    cluster("");

    Run run = Run.of(folder, "coverage", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode guests = JSON.readTree(run.out());
    assertThat(guests).hasSize(2);
    JsonNode vm = guests.get(0);
    JsonNode container = guests.get(1);
    assertThat(vm.get("vmid").intValue()).isEqualTo(100);
    assertThat(vm.get("kind").stringValue()).isEqualTo("qemu");
    assertThat(vm.get("node").stringValue()).isEqualTo("pve2");
    assertThat(texts(vm.get("selectedBy"))).containsExactly("off");
    assertThat(vm.get("coveredBy")).isEmpty();
    assertThat(vm.get("verdict").stringValue()).isEqualTo("not-covered");
    assertThat(texts(container.get("selectedBy"))).containsExactly("nightly", "off");
    assertThat(texts(container.get("coveredBy"))).containsExactly("nightly");
    assertThat(container.get("verdict").stringValue()).isEqualTo("failing");
    assertThat(container.get("volumes"))
        .isEqualTo(
            JSON.readTree(
                """
                [{"key": "rootfs", "included": true, "reason": "root file system"},
                 {"key": "mp0", "included": false, "reason": "directory of the host"}]
                """));
    JsonNode backup = container.get("backups").get(0);
    assertThat(backup.get("target").stringValue()).isEqualTo("local");
    assertThat(backup.get("keeps").isNull()).isTrue();
    assertThat(texts(backup.get("failures"))).containsExactly("storage local takes no backups");
  }

  @Test
  void coverageSaysWhenTheNextBackupIsDue() {
    file("lxc/101.conf", "hostname: web\nrootfs: tank:subvol-101-disk-0\n");
    file(
        "jobs.cfg",
        """
        vzdump: zz-no-zone
        	schedule 2:30 utc
        	all 1
        	dumpdir /mnt/x

        vzdump: weekly
        	schedule sat 3:00 UTC
        	all 1
        	dumpdir /mnt/x
        """);
    file("lxc/102.conf", "hostname: other\nrootfs: tank:subvol-102-disk-0\n");

    JsonNode guest = JSON.readTree(Run.of(folder, "coverage", "--format", "json").out()).get(0);
    Run text = Run.of(folder, "coverage");
    Run markdown = Run.of(folder, "coverage", "--format", "markdown");

    // It is Saturday noon, and lower-case utc is no time zone to Proxmox.
    assertThat(texts(guest.get("coveredBy"))).containsExactly("weekly");
    assertThat(guest.get("nextRun").stringValue()).isEqualTo("2026-02-07T03:00:00Z");
    assertThat(guest.get("longestGap").stringValue()).isEqualTo("PT168H");
    assertThat(guest.get("backups").get(0).get("nextRun").stringValue())
        .isEqualTo("2026-02-07T03:00:00Z");
    assertThat(text.out()).contains("backups up to 7 days apart");
    assertThat(markdown.out()).contains("| NEXT RUN |");
  }

  @Test
  void aGuestWithoutBackupHasNoNextRun() {
    cluster("");

    JsonNode guests = JSON.readTree(Run.of(folder, "coverage", "--format", "json").out());

    assertThat(guests.get(0).get("nextRun").isNull()).isTrue();
    assertThat(guests.get(0).get("longestGap").isNull()).isTrue();
    assertThat(guests.get(1).get("verdict").stringValue()).isEqualTo("failing");
    assertThat(guests.get(1).get("nextRun").isNull()).isTrue();
  }

  @Test
  void migrationAsJson() {
    cluster("");

    JsonNode guests = JSON.readTree(Run.of(folder, "migration", "--format", "json").out());

    JsonNode vm = guests.get(0);
    JsonNode container = guests.get(1);
    assertThat(vm.get("snapshot").get("possible").isNull()).isTrue();
    assertThat(vm.get("targets").get(0).get("node").stringValue()).isEqualTo("pve1");
    assertThat(vm.get("targets").get(1).get("node").stringValue()).isEqualTo("pve3");
    JsonNode live = vm.get("targets").get(0).get("live");
    assertThat(live.get("possible").booleanValue()).isFalse();
    assertThat(texts(live.get("blockedBy"))).containsExactly("usb0");
    assertThat(texts(live.get("reasons"))).hasSize(2);
    JsonNode target = container.get("targets").get(0);
    assertThat(target.get("live").get("possible").booleanValue()).isFalse();
    assertThat(texts(target.get("offline").get("blockedBy"))).containsExactly("mp0");
    assertThat(texts(target.get("restart").get("blockedBy"))).containsExactly("mp0");
    assertThat(texts(container.get("snapshot").get("blockedBy"))).containsExactly("rootfs", "mp0");
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::stringValue).toList();
  }

  @Test
  void onlyTheGuestsThatWereAskedForAreShown() {
    cluster("");

    JsonNode guests =
        JSON.readTree(
            Run.of(folder, "migration", "--format", "json", "nodes/pve1/lxc/101.conf").out());

    assertThat(guests).hasSize(1);
    assertThat(guests.get(0).get("targets")).hasSize(2);
  }

  @Test
  void nodesForWhichTheSameIsTrueShareARow() {
    cluster("");

    assertThat(Run.of(folder, "migration", "nodes/pve1").out())
        .isEqualTo(
            """
            VMID  KIND  NODE  NAME  SNAPSHOT  TO          LIVE   RESTART  OFFLINE
            101   CT    pve1  web   no        pve2, pve3  never  no       no
                  snapshot: rootfs is raw on local, type dir
                  snapshot: mp0 is a directory of the host
                  mp0 is a path of the host, without shared=1

            1 guest: 0 can move live, 0 with a restart, 0 stopped
            """);
  }

  @Test
  void severalClustersAreToldApart() {
    cluster("a/");
    cluster("b/");

    assertThat(Run.of(folder, "coverage").out()).contains("\na\n", "\nb\n", "4 guests: ");
    assertThat(Run.of(folder, "migration").out()).contains("\na\n", "\nb\n", "4 guests: ");
    JsonNode guests = JSON.readTree(Run.of(folder, "coverage", "--format", "json").out());
    assertThat(guests.get(0).get("cluster").stringValue()).isEqualTo("a");
    assertThat(guests.get(3).get("cluster").stringValue()).isEqualTo("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"coverage", "migration"})
  void theDemoFitsATerminal(String command) {
    Run run = Run.of(DEMO, command, ".");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"coverage", "migration"})
  void longNamesAreCut(String command) {
    cluster("");
    file("nodes/pve1/lxc/102.conf", "hostname: " + "long-".repeat(12) + "name\n");

    Run run = Run.of(folder, "", Map.of("COLUMNS", "75"), true, command);

    assertThat(run.out()).contains("long-", "…");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
  }

  @ParameterizedTest
  @ValueSource(strings = {"coverage", "migration"})
  void markdownIsATable(String command) {
    cluster("");
    file("nodes/pve1/lxc/102.conf", "hostname: a|b\n");

    Run run = Run.of(folder, command, "--format", "markdown");

    assertThat(run.out()).contains("a\\|b");
    assertThat(run.out().lines())
        .hasSizeGreaterThanOrEqualTo(5)
        .allMatch(line -> line.startsWith("|") && line.endsWith("|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"coverage", "migration"})
  void exitCodes(String command) throws IOException {
    assertThat(Run.of(folder, command).code()).isEqualTo(3);
    assertThat(Run.of(folder, command).err()).contains("no guest config found in .");
    assertThat(Run.of(folder, command, "nowhere").code()).isEqualTo(2);
    assertThat(Run.of(folder, command, "--format", "sarif").code()).isEqualTo(2);
    file("101.conf", "hostname: web\nunprivileged: 1\n");
    assertThat(Run.of(folder, command, "101.conf").code()).isZero();
    assertThat(JSON.readTree(Run.of(folder, command, "--format", "json", "101.conf").out()))
        .hasSize(1);
  }
}
