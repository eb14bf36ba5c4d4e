package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guest 100 on pve1, and what keeps it from going to pve2. An expectation is {@code yes}, {@code
 * unknown} or {@code no} with the keys that are in the way.
 */
class MobilityTest {
  private static final String STORAGES =
      """
      dir: local
      	path /var/lib/vz
      	content iso,images,rootdir,snippets

      dir: chained
      	path /srv
      	snapshot-as-volume-chain 1

      zfspool: tank
      	pool tank

      lvmthin: thin
      	vgname pve
      	thinpool data

      lvm: thick
      	vgname pve

      btrfs: butter
      	path /butter

      lvm: san
      	vgname san
      	shared 1
      	content images,rootdir

      rbd: ceph
      	content images,rootdir

      nfs: nas
      	server s
      	export /e
      	content images,rootdir,iso

      nfs: iso-only
      	server s
      	export /e
      	content iso

      zfspool: here
      	pool here
      	nodes pve1

      zfspool: there
      	pool there
      	nodes pve2

      nfs: off
      	server s
      	export /e
      	disable

      iscsi: lun
      	portal p
      	target t

      acme: odd
      	content images,rootdir

      acme: odd-shared
      	content images,rootdir
      	shared 1
      """;

  private static final String PCI =
      """
      gpu
      	map node=pve1,path=0000:01:00.0
      	map node=pve2,path=0000:02:00.0

      vgpu
      	live-migration-capable 1
      	map node=pve1,path=0000:01:00.0
      	map node=pve2,path=0000:02:00.0

      lone
      	live-migration-capable 1
      	map node=pve1,path=0000:01:00.0
      """;

  private static final String USB = "stick\n\tmap node=pve1,id=1:2\n\tmap node=pve2,id=1:2\n";
  private static final String DIRECTORY =
      "data\n\tmap node=pve1,path=/d\n\tmap node=pve2,path=/d\n";

  private static final TestTree TREE =
      TestTree.empty()
          .withNode("pve2")
          .with("storage.cfg", STORAGES)
          .with("mapping/pci.cfg", PCI)
          .with("mapping/usb.cfg", USB)
          .with("mapping/directory.cfg", DIRECTORY);

  static Stream<Arguments> vms() {
    return Stream.of(
        // the lines | live | offline
        arguments("memory: 512", "yes", "yes"),
        arguments("lock: backup", "no lock", "no lock"),
        arguments("template: 1", "no template", "yes"),
        // devices
        arguments("amd-sev: type=std", "no amd-sev", "yes"),
        arguments("intel-tdx: tdx,attestation=0", "no intel-tdx", "yes"),
        arguments("usb0: spice", "yes", "yes"),
        arguments("usb0: host=SPICE,usb3=1", "yes", "yes"),
        arguments("usb0: host=10c4:ea60", "no usb0", "no usb0"),
        arguments("usb0: 10c4:ea60", "no usb0", "no usb0"),
        arguments("usb0: mapping=stick", "no usb0", "yes"),
        arguments("usb0: mapping=nope", "no usb0", "no usb0"),
        arguments("hostpci0: 0000:01:00.0", "no hostpci0", "no hostpci0"),
        arguments("hostpci0: mapping=gpu", "no hostpci0", "yes"),
        arguments("hostpci0: mapping=vgpu", "yes", "yes"),
        arguments("hostpci0: mapping=lone", "no hostpci0", "no hostpci0"),
        arguments("hostpci0: mapping=nope", "no hostpci0", "no hostpci0"),
        arguments("hostpci0: mapping=stick", "no hostpci0", "no hostpci0"),
        arguments("serial0: socket", "yes", "yes"),
        arguments("serial0: /dev/ttyS0", "no serial0", "no serial0"),
        arguments("parallel0: /dev/parport0", "no parallel0", "no parallel0"),
        arguments("ivshmem: size=32", "no ivshmem", "no ivshmem"),
        arguments("virtiofs0: data", "no virtiofs0", "yes"),
        arguments("virtiofs0: nope", "no virtiofs0", "no virtiofs0"),
        arguments("hostpci0: mapping=gpu|usb0: host=1-1", "no hostpci0 usb0", "no usb0"),
        arguments("hostpci0: host=0000:01:00.0;0000:01:00.1", "no hostpci0", "no hostpci0"),
        arguments("usb0: spice,usb3=1", "yes", "yes"),
        arguments("serial0: socket|serial1: /dev/ttyS1", "no serial1", "no serial1"),
        arguments("virtiofs0: data|amd-sev: type=std", "no virtiofs0 amd-sev", "yes"),
        arguments("rng0: source=/dev/urandom", "yes", "yes"),
        arguments("hookscript: local:snippets/a.pl", "yes", "yes"),
        arguments("vga: std,clipboard=vnc", "yes", "yes"),
        arguments("vga: std,clipboard=vnc|machine: pc-q35-10.0", "no vga", "yes"),
        arguments("vga: std,clipboard=vnc|machine: pc-q35-10.1", "yes", "yes"),
        arguments("args: -cpu host|cpu: host", "yes", "yes"),
        // disks
        arguments("scsi0: ceph:vm-100-disk-0", "yes", "yes"),
        arguments("scsi0: san:vm-100-disk-0", "yes", "yes"),
        arguments("scsi0: nas:100/vm-100-disk-0.raw", "yes", "yes"),
        arguments("scsi0: lun:0.0.0.scsi-36", "yes", "yes"),
        arguments("scsi0: local:100/vm-100-disk-0.qcow2", "yes", "yes"),
        arguments("scsi0: chained:100/vm-100-disk-0.qcow2", "yes", "yes"),
        arguments("scsi0: tank:vm-100-disk-0", "yes", "yes"),
        arguments("scsi0: thin:vm-100-disk-0", "yes", "yes"),
        arguments("scsi0: thick:vm-100-disk-0", "yes", "yes"),
        arguments("scsi0: butter:100/vm-100-disk-0.raw", "yes", "yes"),
        arguments("scsi0: /dev/sdb", "no scsi0", "no scsi0"),
        arguments("scsi0: /dev/sdb,shared=1", "yes", "yes"),
        arguments("scsi0: here:vm-100-disk-0", "no scsi0", "no scsi0"),
        arguments("scsi0: there:vm-100-disk-0", "no scsi0", "no scsi0"),
        arguments("scsi0: off:100/vm-100-disk-0.raw", "no scsi0", "no scsi0"),
        arguments("scsi0: iso-only:100/vm-100-disk-0.raw", "no scsi0", "no scsi0"),
        arguments("scsi0: nope:vm-100-disk-0", "no scsi0", "no scsi0"),
        arguments("scsi0: odd:vm-100-disk-0", "unknown", "unknown"),
        arguments("scsi0: odd-shared:vm-100-disk-0", "yes", "yes"),
        arguments("scsi0: odd:vm-100-disk-0|usb0: host=1-1", "no usb0", "no usb0"),
        arguments("scsi0: tank:vm-101-disk-0", "no scsi0", "no scsi0"),
        arguments("scsi0: ceph:vm-101-disk-0", "yes", "yes"),
        arguments("scsi0: tank:base-99-disk-0/vm-100-disk-0", "no scsi0", "no scsi0"),
        arguments("scsi0: ceph:base-99-disk-0/vm-100-disk-0", "yes", "yes"),
        arguments("efidisk0: tank:vm-100-disk-0|tpmstate0: tank:vm-100-disk-1", "yes", "yes"),
        arguments("unused0: tank:vm-100-disk-9", "yes", "yes"),
        arguments("unused0: here:vm-100-disk-9", "no unused0", "no unused0"),
        // CD drives
        arguments("ide2: none,media=cdrom", "yes", "yes"),
        arguments("ide2: cdrom,media=cdrom", "no ide2", "no ide2"),
        arguments("ide2: local:iso/a.iso,media=cdrom", "no ide2", "no ide2"),
        arguments("ide2: nas:iso/a.iso,media=cdrom", "yes", "yes"),
        arguments("ide2: ceph:iso/a.iso,media=cdrom", "no ide2", "no ide2"),
        arguments("ide2: tank:vm-100-cloudinit,media=cdrom", "yes", "yes"),
        arguments("ide2: here:vm-100-cloudinit,media=cdrom", "no ide2", "no ide2"),
        // pending
        arguments("memory: 512|[PENDING]|scsi1: here:vm-100-disk-1", "no scsi1", "no scsi1"),
        arguments("memory: 512|[PENDING]|usb0: host=1-1", "yes", "yes"),
        // snapshots
        snapshot("scsi0: tank:vm-100-disk-0", "no scsi0", "yes"),
        snapshot("scsi0: thin:vm-100-disk-0", "no scsi0", "no scsi0"),
        snapshot("scsi0: thick:vm-100-disk-0.qcow2", "no scsi0", "yes"),
        snapshot("scsi0: butter:100/vm-100-disk-0.raw", "no scsi0", "yes"),
        snapshot("scsi0: local:100/vm-100-disk-0.qcow2", "no scsi0", "yes"),
        snapshot("scsi0: chained:100/vm-100-disk-0.qcow2", "no scsi0", "no scsi0"),
        snapshot("scsi0: nas:100/vm-100-disk-0.qcow2", "yes", "yes"),
        snapshot("ide2: none,media=cdrom", "yes", "yes"),
        arguments("memory: 512|[s1]|ide2: cdrom,media=cdrom", "no ide2", "no ide2"),
        arguments("memory: 512|[s1]|ide2: local:iso/a.iso,media=cdrom", "no ide2", "no ide2"),
        arguments("memory: 512|[s1]|scsi3: thin:vm-100-disk-3", "no scsi3", "no scsi3"),
        arguments("memory: 512|[s1]|vmstate: thin:vm-100-state-s1", "yes", "yes"),
        arguments("memory: 512|[s1]|usb0: host=1-1", "yes", "yes"));
  }

  private static Arguments snapshot(String disk, String live, String offline) {
    return arguments(disk + "|[s1]|" + disk, live, offline);
  }

  @ParameterizedTest
  @MethodSource("vms")
  void vmsMigrate(String lines, String live, String offline) {
    Mobility.Target target = target(TREE, "qemu-server", lines);

    assertThat(text(target.live())).as("live").isEqualTo(live);
    assertThat(text(target.offline())).as("offline").isEqualTo(offline);
    assertThat(text(target.restart()))
        .as("restart")
        .isEqualTo(lines.startsWith("template") ? "no template" : offline);
  }

  static Stream<Arguments> containers() {
    return Stream.of(
        arguments("hostname: a", "yes"),
        arguments("lock: backup", "no lock"),
        arguments("rootfs: tank:subvol-100-disk-0", "yes"),
        arguments("rootfs: thin:vm-100-disk-0", "yes"),
        arguments("rootfs: local:100/vm-100-disk-0.raw", "yes"),
        arguments("rootfs: butter:100/subvol-100-disk-0.subvol", "yes"),
        arguments("rootfs: ceph:vm-100-disk-0", "yes"),
        arguments("rootfs: thick:vm-100-disk-0", "no rootfs"),
        arguments("rootfs: san:vm-100-disk-0", "yes"),
        arguments("rootfs: here:subvol-100-disk-0", "no rootfs"),
        arguments("rootfs: nope:subvol-100-disk-0", "no rootfs"),
        arguments("rootfs: odd:subvol-100-disk-0", "unknown"),
        arguments("rootfs: tank:subvol-101-disk-0", "no rootfs"),
        arguments("rootfs: tank:basevol-99-disk-0/subvol-100-disk-0", "no rootfs"),
        arguments("mp0: /mnt/media,mp=/media", "no mp0"),
        arguments("mp0: /mnt/media,mp=/media,shared=1", "yes"),
        arguments("mp0: /mnt/media,mp=/media,shared=0", "no mp0"),
        arguments("mp0: /dev/sdb1,mp=/data", "no mp0"),
        arguments("mp0: /dev/sdb1,mp=/data,shared=1", "yes"),
        arguments("unused0: here:subvol-100-disk-9", "no unused0"),
        arguments("hostname: a|[pve:pending]|mp0: tank:8,mp=/data", "yes"),
        arguments("dev0: /dev/dri/renderD128", "yes"),
        arguments("lxc.mount.entry: /dev/dri dev/dri none bind 0 0", "yes"),
        arguments("lxc.cgroup2.devices.allow: c 226:128 rwm", "yes"),
        arguments("hookscript: local:snippets/a.pl", "yes"),
        arguments("rootfs: butter:100/a.subvol|[s1]|rootfs: butter:100/a.subvol", "yes"),
        arguments("rootfs: tank:subvol-100-disk-0|[s1]|rootfs: tank:subvol-100-disk-0", "yes"),
        arguments("rootfs: thin:vm-100-disk-0|[s1]|rootfs: thin:vm-100-disk-0", "no rootfs"),
        arguments("rootfs: ceph:vm-100-disk-0|[s1]|rootfs: ceph:vm-100-disk-0", "yes"),
        arguments("hostname: a|[s1]|mp0: /mnt/media,mp=/media", "yes"));
  }

  @ParameterizedTest
  @MethodSource("containers")
  void containersMigrateStopped(String lines, String expected) {
    Mobility.Target target = target(TREE, "lxc", lines);

    assertThat(text(target.offline())).as("offline").isEqualTo(expected);
    assertThat(text(target.restart())).as("restart").isEqualTo(expected);
    assertThat(target.live().possible()).as("live").isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // kind ! lines ! snapshot
        "qemu-server ! memory: 512 ! yes",
        "qemu-server ! template: 1 ! no template",
        "qemu-server ! lock: backup ! no lock",
        "qemu-server ! scsi0: nas:100/vm-100-disk-0.qcow2 ! yes",
        "qemu-server ! scsi0: nas:100/vm-100-disk-0.raw ! no scsi0",
        "qemu-server ! scsi0: nas:100/vm-100-disk-0.raw,backup=0 ! no scsi0",
        "qemu-server ! scsi0: nas:100/a.qcow2|tpmstate0: nas:100/b.raw ! no tpmstate0",
        "qemu-server ! scsi0: nas:100/a.qcow2|efidisk0: nas:100/b.raw ! no efidisk0",
        "qemu-server ! scsi0: thick:vm-100-disk-0 ! no scsi0",
        "qemu-server ! scsi0: san:vm-100-disk-0.qcow2 ! yes",
        "qemu-server ! scsi0: thin:vm-100-disk-0|unused0: thick:vm-100-disk-1 ! yes",
        "qemu-server ! scsi0: lun:0.0.0.scsi-36 ! no scsi0",
        "qemu-server ! scsi0: /dev/sdb ! no scsi0",
        "qemu-server ! scsi0: /dev/sdb,shared=1 ! no scsi0",
        "qemu-server ! ide2: local:iso/a.iso,media=cdrom ! yes",
        "qemu-server ! ide2: none,media=cdrom ! yes",
        "qemu-server ! scsi0: odd:vm-100-disk-0 ! unknown",
        "qemu-server ! scsi0: odd-shared:vm-100-disk-0 ! unknown",
        "qemu-server ! scsi0: nope:vm-100-disk-0 ! no scsi0",
        "qemu-server ! hostpci0: 0000:01:00.0|virtiofs0: data ! yes",
        "lxc ! rootfs: tank:subvol-100-disk-0 ! yes",
        "lxc ! rootfs: thin:vm-100-disk-0 ! yes",
        "lxc ! rootfs: ceph:vm-100-disk-0 ! yes",
        "lxc ! rootfs: butter:100/subvol-100-disk-0.subvol ! yes",
        "lxc ! rootfs: local:100/vm-100-disk-0.raw ! no rootfs",
        "lxc ! rootfs: nas:100/vm-100-disk-0.raw ! no rootfs",
        "lxc ! rootfs: san:vm-100-disk-0 ! no rootfs",
        "lxc ! rootfs: tank:subvol-100-disk-0|mp0: /mnt,mp=/m ! no mp0",
        "lxc ! rootfs: tank:subvol-100-disk-0|mp0: /mnt,mp=/m,shared=1 ! no mp0",
        "lxc ! rootfs: tank:subvol-100-disk-0|mp0: /dev/sdb1,mp=/m ! no mp0",
        "lxc ! template: 1|rootfs: tank:basevol-100-disk-0 ! no template",
      })
  void snapshots(String kind, String lines, String expected) {
    assertThat(text(mobility(TREE, kind, lines).snapshot())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // replication.cfg ! live ! offline
        "local: 100-0|target pve2 ! yes ! yes",
        "local: 100-0|target pve2|disable ! yes ! yes",
        "local: 100-0|target pve3 ! no scsi0 ! yes",
        "local: 101-0|target pve2 ! no scsi0 ! yes",
        "local: 100-0|target pve2|remove_job full ! no ! no",
      })
  void replicatedDisksTakeTheirSnapshotsAlong(String job, String live, String offline) {
    TestTree tree = TREE.with("replication.cfg", job.replace("|", "\n\t") + "\n");
    String disk = "scsi0: tank:vm-100-disk-0";
    Mobility.Target target = target(tree, "qemu-server", disk + "|[s1]|" + disk);

    assertThat(text(target.live())).isEqualTo(live);
    assertThat(text(target.offline())).isEqualTo(offline);
  }

  @Test
  void aReplicatedVmMovesLiveToItsTargetsOnly() {
    TestTree tree = TREE.with("replication.cfg", "local: 100-0\n\ttarget pve3\n");
    Mobility.Target target = target(tree, "qemu-server", "memory: 512");

    assertThat(target.live().possible()).isEqualTo(Answer.NO);
    assertThat(target.live().blockedBy()).isEmpty();
    assertThat(target.offline().possible()).isEqualTo(Answer.YES);
  }

  @Test
  void aTemplateWithLinkedClonesStays() {
    TestTree tree =
        TREE.with("nodes/pve1/qemu-server/101.conf", "scsi0: tank:base-100-disk-0/vm-101-disk-0\n");
    String template = "template: 1|scsi0: tank:base-100-disk-0";

    assertThat(text(target(tree, "qemu-server", template).offline())).isEqualTo("no scsi0");
    assertThat(text(target(TREE, "qemu-server", template).offline())).isEqualTo("yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "scsi0: tank:vm-100-disk-0 ! unknown ! unknown ! unknown",
        "hostpci0: mapping=gpu ! unknown ! unknown ! yes",
        "usb0: mapping=stick ! no usb0 ! unknown ! yes",
        "scsi0: /dev/sdb ! no scsi0 ! no scsi0 ! no scsi0",
      })
  void whatWasNotGivenIsUnknown(String lines, String live, String offline, String snapshot) {
    Mobility mobility = mobility(TestTree.empty().withNode("pve2"), "qemu-server", lines);

    assertThat(text(mobility.targets().get(0).live())).isEqualTo(live);
    assertThat(text(mobility.targets().get(0).offline())).isEqualTo(offline);
    assertThat(text(mobility.snapshot())).isEqualTo(snapshot);
  }

  @Test
  void releasesDiffer() {
    String lines = "vga: std,clipboard=vnc|scsi0: san:vm-100-disk-0.qcow2";
    Cluster cluster = tree(TREE, "qemu-server", lines).cluster(8);
    Mobility mobility = Mobility.of(cluster.guests().get(0), cluster);

    assertThat(text(mobility.targets().get(0).live())).isEqualTo("no vga");
    assertThat(text(mobility.snapshot())).isEqualTo("no scsi0");
  }

  @Test
  void notesTellWhatIsPossibleButNotFree() {
    Mobility.Target vm =
        target(TREE, "qemu-server", "scsi0: tank:vm-100-disk-0|cpu: host|unused0: tank:vm-100-d");
    Mobility.Target container = target(TREE, "lxc", "dev0: /dev/dri/renderD128|dev1: /dev/net/tun");

    assertThat(vm.live().notes())
        .containsExactly(
            "copies local disks (with-local-disks): scsi0", "cpu: host wants the same CPU there");
    assertThat(vm.offline().notes()).isEmpty();
    assertThat(container.restart().notes())
        .containsExactly("does not start there without /dev/dri/renderD128");
    assertThat(mobility(TREE, "qemu-server", "virtiofs0: data").snapshot().notes())
        .containsExactly("without RAM, because of virtiofs0");
  }

  @Test
  void targetsAreTheOtherNodes() {
    TestTree tree = TREE.withNode("pve4").withNode("pve3");

    assertThat(mobility(tree, "lxc", "hostname: a").targets())
        .extracting(Mobility.Target::node)
        .containsExactly("pve2", "pve3", "pve4");
  }

  private static Mobility.Target target(TestTree tree, String kind, String lines) {
    return mobility(tree, kind, lines).targets().get(0);
  }

  private static Mobility mobility(TestTree tree, String kind, String lines) {
    Cluster cluster = tree(tree, kind, lines).cluster();
    return Mobility.of(cluster.guest(100).orElseThrow(), cluster);
  }

  private static TestTree tree(TestTree tree, String kind, String lines) {
    return tree.with("nodes/pve1/" + kind + "/100.conf", lines.replace("|", "\n") + "\n");
  }

  private static String text(Ability ability) {
    return switch (ability.possible()) {
      case YES -> "yes";
      case UNKNOWN -> "unknown";
      case NO -> ("no " + String.join(" ", ability.blockedBy())).strip();
    };
  }
}
