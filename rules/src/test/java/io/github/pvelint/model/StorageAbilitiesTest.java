package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What storages can do, by type, format and release. */
class StorageAbilitiesTest {
  private static final String CHAIN = "snapshot-as-volume-chain 1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // type | more | volume | VM on 8 | VM on 9 | container on 9
        "dir | - | 100/vm-100-disk-0.qcow2 | YES | YES | NO",
        "dir | chain | 100/vm-100-disk-0.qcow2 | YES | YES | NO",
        "dir | - | 100/vm-100-disk-0.raw | NO | NO | NO",
        "dir | - | 100/vm-100-disk-0.vmdk | NO | NO | NO",
        "dir | - | 100/vm-100-disk-0 | NO | NO | NO",
        "dir | - | 101/subvol-101-disk-0.subvol | NO | NO | NO",
        "btrfs | - | 100/vm-100-disk-0.raw | YES | YES | YES",
        "btrfs | - | 100/vm-100-disk-0.qcow2 | YES | YES | NO",
        "btrfs | - | 101/subvol-101-disk-0.subvol | YES | YES | YES",
        "nfs | - | 100/vm-100-disk-0.qcow2 | YES | YES | NO",
        "nfs | - | 100/vm-100-disk-0.raw | NO | NO | NO",
        "cifs | - | 100/vm-100-disk-0.qcow2 | YES | YES | NO",
        "cifs | - | 100/vm-100-disk-0.raw | NO | NO | NO",
        "cephfs | - | vm-100-disk-0 | NO | NO | NO",
        "lvm | - | vm-100-disk-0 | NO | NO | NO",
        "lvm | chain | vm-100-disk-0.qcow2 | NO | YES | NO",
        "lvm | shared 1 | vm-100-disk-0 | NO | NO | NO",
        "lvmthin | - | vm-100-disk-0 | YES | YES | YES",
        "zfspool | - | vm-100-disk-0 | YES | YES | YES",
        "zfspool | - | subvol-101-disk-0 | YES | YES | YES",
        "rbd | - | vm-100-disk-0 | YES | YES | YES",
        "zfs | - | vm-100-disk-0 | YES | YES | YES",
        "iscsi | - | 0.0.0.scsi-36 | NO | NO | NO",
        "iscsidirect | - | 0 | NO | NO | NO",
        "pbs | - | vm-100-disk-0 | NO | NO | NO",
        "glusterfs | - | 100/vm-100-disk-0.qcow2 | YES | NO | NO",
        "drbd | - | vm-100-disk-0 | UNKNOWN | UNKNOWN | UNKNOWN",
        "acme | - | vm-100-disk-0 | UNKNOWN | UNKNOWN | UNKNOWN",
        "acme | shared 1 | vm-100-disk-0 | UNKNOWN | UNKNOWN | UNKNOWN",
      })
  void snapshots(String type, String more, String name, Answer on8, Answer on9, Answer container) {
    Storage storage = storage(type, more);
    VolumeId volume = new VolumeId("s1", name);

    assertThat(storage.canSnapshot(volume, GuestKind.QEMU, 8)).as("VM on 8").isEqualTo(on8);
    assertThat(storage.canSnapshot(volume, GuestKind.QEMU, 9)).as("VM on 9").isEqualTo(on9);
    assertThat(storage.canSnapshot(volume, GuestKind.LXC, 9)).as("CT").isEqualTo(container);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // type | more | volume | movable | a VM's with snapshots | a container's
        "dir | - | 100/vm-100-disk-0.qcow2 | YES | YES | NO",
        "dir | chain | 100/vm-100-disk-0.qcow2 | YES | NO | NO",
        "dir | - | 101/vm-101-disk-0.raw | YES | NO | NO",
        "btrfs | - | 100/vm-100-disk-0.raw | YES | YES | YES",
        "btrfs | - | 101/subvol-101-disk-0.subvol | YES | YES | YES",
        "lvm | - | vm-100-disk-0 | YES | NO | NO",
        "lvm | chain | vm-100-disk-0.qcow2 | YES | NO | NO",
        "lvmthin | - | vm-100-disk-0 | YES | NO | NO",
        "zfspool | - | vm-100-disk-0 | YES | YES | YES",
        "zfspool | - | subvol-101-disk-0 | YES | YES | YES",
        "esxi | - | vm-100-disk-0 | NO | NO | NO",
        "nfs | - | 100/vm-100-disk-0.raw | NO | NO | NO",
        "acme | - | vm-100-disk-0 | UNKNOWN | UNKNOWN | UNKNOWN",
      })
  void migration(
      String type, String more, String name, Answer moves, Answer ofVm, Answer ofContainer) {
    Storage storage = storage(type, more);
    VolumeId volume = new VolumeId("s1", name);

    assertThat(storage.canMigrateLocally()).isEqualTo(moves);
    assertThat(storage.canMigrateSnapshots(volume, GuestKind.QEMU)).isEqualTo(ofVm);
    assertThat(storage.canMigrateSnapshots(volume, GuestKind.LXC)).isEqualTo(ofContainer);
  }

  @ParameterizedTest
  @CsvSource({
    "dir, NO, YES",
    "btrfs, NO, YES",
    "nfs, NO, YES",
    "cifs, NO, YES",
    "cephfs, NO, YES",
    "pbs, NO, YES",
    "zfspool, YES, NO",
    "lvm, NO, NO",
    "lvmthin, NO, NO",
    "rbd, NO, NO",
    "iscsi, NO, NO",
    "iscsidirect, NO, NO",
    "zfs, NO, NO",
    "esxi, NO, NO",
    "acme, UNKNOWN, UNKNOWN",
  })
  void replicationAndBackups(String type, Answer replicates, Answer holdsBackups) {
    assertThat(storage(type, "-").canReplicate()).isEqualTo(replicates);
    assertThat(storage(type, "-").canHoldBackups()).isEqualTo(holdsBackups);
  }

  @ParameterizedTest
  @CsvSource({
    "content images, pve1, true",
    "nodes pve1, pve1, true",
    "nodes pve2;pve1, pve1, true",
    "nodes pve2, pve1, false",
    "disable, pve1, false",
    "disable 0, pve1, true",
  })
  void availability(String line, String node, boolean isAvailable) {
    assertThat(storage("dir", line).isAvailableOn(node)).isEqualTo(isAvailable);
  }

  private static Storage storage(String type, String more) {
    String line = more.equals("-") ? "" : "\t" + (more.equals("chain") ? CHAIN : more) + "\n";
    String required =
        String.join(
            "",
            StorageType.find(type).map(StorageType::required).orElse(List.of()).stream()
                .map(key -> "\t" + key + " x\n")
                .toList());
    return Storages.read(Source.of("storage.cfg", type + ": s1\n" + required + line))
        .find("s1")
        .orElseThrow();
  }
}
