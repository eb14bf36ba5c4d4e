package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pvelint.model.Coverage.Verdict;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {
  private static final String CONTAINER = "rootfs: tank:subvol-100-disk-0|";
  private static final String STORAGES =
      """
      dir: local
      	path /var/lib/vz
      	content backup,iso

      zfspool: tank
      	pool tank

      nfs: nas
      	server s
      	export /e
      	content backup,images
      	prune-backups keep-last=3,keep-daily=7

      nfs: no-backups
      	server s
      	export /e

      nfs: elsewhere
      	server s
      	export /e
      	content backup
      	nodes pve2

      nfs: off
      	server s
      	export /e
      	content backup
      	disable

      pbs: pbs
      	server s
      	datastore d
      	content backup
      """;

  private static final TestTree TREE = TestTree.empty().with("storage.cfg", STORAGES);

  static Stream<Arguments> volumes() {
    return Stream.of(
        arguments("lxc", CONTAINER, "rootfs+"),
        arguments("lxc", CONTAINER + "mp0: tank:subvol-100-disk-1,mp=/a", "rootfs+ mp0-"),
        arguments("lxc", CONTAINER + "mp0: tank:subvol-100-disk-1,mp=/a,backup=1", "rootfs+ mp0+"),
        arguments("lxc", CONTAINER + "mp0: tank:subvol-100-disk-1,mp=/a,backup=0", "rootfs+ mp0-"),
        arguments("lxc", CONTAINER + "mp0: /mnt,mp=/a,backup=1", "rootfs+ mp0-"),
        arguments("lxc", CONTAINER + "mp0: /dev/sdb1,mp=/a,backup=1", "rootfs+ mp0-"),
        arguments("lxc", CONTAINER + "unused0: tank:subvol-100-disk-1", "rootfs+"),
        arguments("lxc", CONTAINER + "lxc.mount.entry: /mnt mnt none bind 0 0", "rootfs+"),
        arguments("qemu-server", "scsi0: tank:vm-100-disk-0", "scsi0+"),
        arguments("qemu-server", "scsi0: tank:vm-100-disk-0,backup=1", "scsi0+"),
        arguments("qemu-server", "scsi0: tank:vm-100-disk-0,backup=0", "scsi0-"),
        arguments("qemu-server", "scsi0: tank:vm-100-disk-0,backup=no", "scsi0-"),
        arguments("qemu-server", "scsi0: /dev/sdb", "scsi0+"),
        arguments("qemu-server", "ide2: none,media=cdrom|sata0: tank:vm-100-disk-0", "sata0+"),
        arguments("qemu-server", "ide2: tank:vm-100-cloudinit,media=cdrom", ""),
        arguments("qemu-server", "ide2: tank:vm-100-cloudinit", "ide2+"),
        arguments("qemu-server", "efidisk0: tank:vm-100-disk-0", "efidisk0-"),
        arguments("qemu-server", "bios: ovmf|efidisk0: tank:vm-100-disk-0", "efidisk0+"),
        arguments("qemu-server", "tpmstate0: tank:vm-100-disk-0", "tpmstate0+"),
        // an unknown sub-option or a bad value: the line is not there, or says nothing
        arguments("qemu-server", "bios: ovmf|efidisk0: tank:vm-100-disk-0,backup=0", ""),
        arguments("qemu-server", "scsi0: tank:vm-100-disk-0,backup=never", ""),
        arguments("lxc", CONTAINER + "mp0: tank:subvol-100-disk-1,mp=/a,backup=never", "rootfs+"),
        // without media=cdrom an image is a disk
        arguments("qemu-server", "cdrom: tank:iso/x.iso", "ide2+"),
        arguments("qemu-server", "cdrom: tank:iso/x.iso,media=cdrom", ""),
        // what is not current, and what is no volume
        arguments("qemu-server", "memory: 512|[PENDING]|scsi1: tank:vm-100-disk-1", ""),
        arguments("qemu-server", "memory: 512|[s1]|scsi1: tank:vm-100-disk-1", ""),
        arguments("qemu-server", "virtiofs0: data|usb0: host=1-1", ""),
        arguments("lxc", CONTAINER + "[s1]|mp1: tank:subvol-100-disk-2,mp=/b,backup=1", "rootfs+"),
        arguments("qemu-server", "unused0: tank:vm-100-disk-0|hostpci0: 01:00", ""));
  }

  @ParameterizedTest
  @MethodSource("volumes")
  void volumesAreInOrNot(String kind, String lines, String expected) {
    Coverage coverage = coverage(TREE, kind, lines);

    assertThat(
            coverage.volumes().stream()
                .map(volume -> volume.key() + (volume.isIncluded() ? "+" : "-"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(coverage.volumes()).allSatisfy(v -> assertThat(v.reason()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // the job | selected by it, taken by it | verdict
        "schedule 1:00|all 1|storage nas ! true ! true ! COVERED",
        "schedule 1:00|all|storage nas ! true ! true ! COVERED",
        "schedule 1:00|all yes|storage nas ! false ! false ! NOT_COVERED",
        "schedule 1:00|vmid 0100|storage nas ! false ! false ! NOT_COVERED",
        "schedule 1:00|all 1|exclude 100|storage nas ! false ! false ! NOT_COVERED",
        "schedule 1:00|all 1|exclude 100,99|storage nas ! true ! true ! COVERED",
        "schedule 1:00|all 1|storage nas|enabled no ! true ! true ! COVERED",
        "schedule *-2-30|all 1|storage nas ! true ! false ! NOT_COVERED",
        "schedule 1:00|all 1|storage nas|dumpdir /mnt/x ! true ! false ! NOT_COVERED",
        "schedule 1:00|all 1|storage nas|enabled 0 ! true ! false ! NOT_COVERED",
        "all 1|storage nas ! false ! false ! NOT_COVERED",
        "schedule 1:00|vmid 101|storage nas ! false ! false ! NOT_COVERED",
        "schedule 1:00|vmid 100|all 1|storage nas ! true ! false ! NOT_COVERED",
        "schedule 1:00|exclude 101|storage nas ! false ! true ! COVERED",
        "schedule 1:00|all 1|node pve2|storage nas ! false ! false ! NOT_COVERED",
        "schedule 1:00|pool p|storage nas ! false ! false ! UNKNOWN",
        "schedule 1:00|all 1|storage nope ! true ! true ! FAILING",
        "schedule 1:00|all 1|storage off ! true ! true ! FAILING",
        "schedule 1:00|all 1|storage no-backups ! true ! true ! FAILING",
        "schedule 1:00|all 1|storage elsewhere ! true ! true ! FAILING",
        "schedule 1:00|all 1|storage tank ! true ! true ! FAILING",
        "schedule 1:00|all 1|storage nas|mode stop ! true ! true ! FAILING",
        "schedule 1:00|all 1|dumpdir /mnt/x ! true ! true ! COVERED",
        "schedule 1:00|all 1 ! true ! true ! COVERED",
      })
  void aJobCoversTheGuest(String job, boolean selects, boolean takes, Verdict verdict) {
    TestTree tree = TREE.with("ha/resources.cfg", "ct: 100\n");
    Coverage coverage = coverage(job(tree, job), "lxc", CONTAINER);

    assertThat(coverage.selectedBy()).isEqualTo(selects ? List.of("j") : List.of());
    assertThat(coverage.coveredBy()).isEqualTo(takes ? List.of("j") : List.of());
    assertThat(coverage.verdict()).isEqualTo(verdict);
  }

  /** Storages of different names may be one place. */
  @ParameterizedTest
  @CsvSource({
    "nas, goes to the storage of the guest's own disks",
    "nas-again, goes to the storage of the guest's own disks",
    "here, goes to a storage of the guest's own node",
    "pbs, ''"
  })
  void whereBackupsGoMayBeInDoubt(String target, String doubt) {
    TestTree tree =
        TREE.with(
            "storage.cfg",
            STORAGES
                + "\nnfs: nas-again\n\tserver s\n\texport /e\n\tcontent backup\n"
                + "\ndir: here\n\tpath /mnt/here\n\tcontent backup\n");
    Coverage coverage =
        coverage(
            job(tree, "schedule 1:00|all 1|storage " + target),
            "qemu-server",
            "scsi0: nas:100/vm-100-disk-0.qcow2");

    assertThat(coverage.runs().get(0).doubts())
        .isEqualTo(doubt.isEmpty() ? List.of() : List.of(doubt));
  }

  @Test
  void volumesThatAreLeftOutMakeItPartial() {
    TestTree tree = job(TREE, "schedule 1:00|all 1|storage pbs");
    String lines = CONTAINER + "mp0: tank:subvol-100-disk-1,mp=/a";

    assertThat(coverage(tree, "lxc", lines).verdict()).isEqualTo(Verdict.PARTLY_COVERED);
  }

  @Test
  void withoutJobsCfgNothingIsKnown() {
    assertThat(coverage(TREE, "lxc", CONTAINER).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // the job ! vzdump.conf ! target ! generations (0: all)
        "storage pbs ! - ! pbs ! 0",
        "storage nas ! - ! nas ! 10",
        "storage nas|prune-backups keep-last=1 ! - ! nas ! 1",
        "storage nas|prune-backups keep-all=1 ! - ! nas ! 0",
        "storage nas|prune-backups keep-last=0 ! - ! nas ! 0",
        "dumpdir /mnt/x ! - ! /mnt/x ! 0",
        "mode suspend ! - ! local ! 0",
        "mode suspend ! storage: nas ! nas ! 10",
        "mode suspend ! dumpdir: /srv ! /srv ! 0",
        "storage pbs ! prune-backups: keep-last=2 ! pbs ! 2",
        "storage nas ! prune-backups: keep-last=2 ! nas ! 10",
      })
  void targetAndRetention(String job, String defaults, String target, int generations) {
    TestTree tree = job(TREE, "schedule 1:00|all 1|" + job);
    TestTree all = defaults.equals("-") ? tree : tree.with("vzdump.conf", defaults + "\n");
    BackupRun run = coverage(all, "lxc", CONTAINER).runs().get(0);

    assertThat(run.target()).isEqualTo(target);
    assertThat(run.generations())
        .isEqualTo(generations == 0 ? OptionalInt.empty() : OptionalInt.of(generations));
  }

  @Test
  void doubtsAreTold() {
    String disk = "scsi0: nas:100/vm-100-disk-0.raw";
    TestTree toNas = job(TREE, "schedule 1:00|all 1|storage nas|prune-backups keep-last=1");

    assertThat(coverage(toNas, "qemu-server", disk).runs().get(0).doubts())
        .containsExactly(
            "goes to the storage of the guest's own disks", "keeps a single generation");
    assertThat(
            coverage(job(TREE, "schedule 1:00|all 1|storage local"), "qemu-server", disk)
                .runs()
                .get(0)
                .doubts())
        .containsExactly("goes to a storage of the guest's own node");
  }

  private static TestTree job(TestTree tree, String lines) {
    return tree.with("jobs.cfg", "vzdump: j\n\t" + lines.replace("|", "\n\t") + "\n");
  }

  private static Coverage coverage(TestTree tree, String kind, String lines) {
    Cluster cluster =
        tree.with("nodes/pve1/" + kind + "/100.conf", lines.replace("|", "\n") + "\n").cluster();
    return Coverage.of(cluster.guests().get(0), cluster);
  }
}
