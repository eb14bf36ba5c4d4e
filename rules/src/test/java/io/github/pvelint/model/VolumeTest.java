package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeTest {
  @ParameterizedTest
  @CsvSource({
    "local-lvm:vm-101-disk-0, 101",
    "local-lvm:vm-101-cloudinit, 101",
    "local-zfs:subvol-101-disk-0, 101",
    "local-zfs:base-100-disk-0/vm-101-disk-0, 101",
    "local-zfs:basevol-100-disk-0/subvol-101-disk-0, 101",
    "ceph:base-100-disk-0, 100",
    "local:101/vm-101-disk-0.qcow2, 101",
    "local:101/whatever.raw, 101",
    "local:100/base-100-disk-0.qcow2/101/vm-101-disk-0.qcow2, 101"
  })
  void knowsItsOwnerByItsName(String id, String owner) {
    assertThat(volume(id).flatMap(Volume::owner)).hasValue(owner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "local:iso/vm-100-disk-0.iso",
        "local:import/appliance.ova/vm-100-disk-0.vmdk",
        "local-lvm:data",
        "local-lvm:vm-disk-0",
        "local-lvm:vm-100",
        "local-lvm:other-100-disk-0",
        "san:0.0.0.scsi-36001405"
      })
  void belongsToNobodyByOtherNames(String id) {
    assertThat(volume(id)).isPresent();
    assertThat(volume(id).flatMap(Volume::owner)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "cdrom", "/dev/disk/by-id/vm-100-disk-0", "/srv/a:b"})
  void isNoPathAndNoWord(String file) {
    assertThat(volume(file)).isEmpty();
  }

  @Test
  void hasAStorageAndAName() {
    Volume volume = volume("local:101/a:b.raw").orElseThrow();
    assertThat(volume.storage()).isEqualTo("local");
    assertThat(volume.name()).isEqualTo("101/a:b.raw");
  }

  @Test
  void isSharedIfTheDriveSaysSo() {
    assertThat(volume("san:vm-100-disk-0,shared=1").orElseThrow().isShared()).isTrue();
    assertThat(volume("san:vm-100-disk-0,shared=0").orElseThrow().isShared()).isFalse();
    assertThat(volume("san:vm-100-disk-0").orElseThrow().isShared()).isFalse();
  }

  private static Optional<Volume> volume(String drive) {
    Source source = Source.of("qemu-server/101.conf", "scsi0: " + drive + "\n");
    GuestConfig config =
        new GuestLoader().load(source, GuestKind.QEMU, 101, Optional.empty(), CustomCpuModels.NONE);
    return Guest.of(config).volumes().stream().findFirst();
  }
}
