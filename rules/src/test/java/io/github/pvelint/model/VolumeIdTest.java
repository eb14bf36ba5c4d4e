package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeIdTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "local-lvm:vm-100-disk-0 | local-lvm | images | raw | 100 |",
        "nas:100/vm-100-disk-0.qcow2 | nas | images | qcow2 | 100 |",
        "nas:100/vm-100-disk-0.vmdk | nas | images | vmdk | 100 |",
        "nas:100/vm-100-disk-0.raw | nas | images | raw | 100 |",
        "nas:100/copy | nas | images | raw | 100 |",
        "san:vm-100-disk-0.qcow2 | san | images | qcow2 | 100 |",
        "tank:subvol-101-disk-0 | tank | images | subvol | 101 |",
        "tank:basevol-101-disk-0 | tank | images | subvol | 101 |",
        "local:101/subvol-101-disk-0.subvol | local | images | subvol | 101 |",
        "local-lvm:base-100-disk-0 | local-lvm | images | raw | 100 |",
        "tank:base-100-disk-0/vm-101-disk-0 | tank | images | raw | 101 | base-100-disk-0",
        "tank:basevol-100-disk-0/subvol-101-disk-0|tank|images|subvol|101|basevol-100-disk-0",
        "n2:100/base-100-disk-0.qcow2/101/vm-101-disk-0.qcow2"
            + "|n2|images|qcow2|101|100/base-100-disk-0.qcow2",
        "local:iso/debian-13.iso | local | iso | raw | |",
        "local:iso/vm-100-tools.iso | local | iso | raw | |",
        "local:snippets/hook.pl | local | snippets | raw | |",
        "lun:0.0.0.scsi-360000000000000000e00000000010001 | lun | images | raw | |",
        "a.b_c-d:vm-1-x | a.b_c-d | images | raw | 1 |",
      })
  void aNameTellsWhatItIs(
      String text, String storage, String content, String format, Integer owner, String base) {
    VolumeId volume = VolumeId.of(text).orElseThrow();

    assertThat(volume.storage()).isEqualTo(storage);
    assertThat(volume.content()).isEqualTo(content);
    assertThat(volume.format()).isEqualTo(format);
    assertThat(volume.owner())
        .isEqualTo(owner == null ? OptionalInt.empty() : OptionalInt.of(owner));
    assertThat(volume.base().orElse(null)).isEqualTo(base);
    assertThat(volume).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "cdrom", "/dev/sdb", "/mnt/a:b", "local-lvm:", ":x", "x:y"})
  void othersAreNone(String text) {
    assertThat(VolumeId.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "l1:vm-100-cloudinit, true",
    "l1:100/vm-100-cloudinit.qcow2, true",
    "l1:cloudinit, true",
    "l1:vm-100-disk-0, false",
    "l1:iso/cloudinit-tools.iso, false",
  })
  void aCloudInitDriveIsKnownByItsName(String text, boolean isCloudInit) {
    assertThat(VolumeId.of(text).orElseThrow().isCloudInit()).isEqualTo(isCloudInit);
  }

  @ParameterizedTest
  @CsvSource({"l1:8, true", "l1:0.5, true", "l1:vm-8-disk-0, false"})
  void aSizeIsNoVolumeYet(String text, boolean isToBeMade) {
    assertThat(VolumeId.of(text).orElseThrow().isToBeMade()).isEqualTo(isToBeMade);
  }
}
