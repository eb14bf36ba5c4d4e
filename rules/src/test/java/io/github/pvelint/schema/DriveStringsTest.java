package io.github.pvelint.schema;

import static io.github.pvelint.schema.GuestKind.QEMU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriveStringsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "virtio0 | local:iso/a.iso,media=cdrom | a virtio disk cannot be a CD drive",
        "ide2    | local:iso/a.iso,media=cdrom,snapshot=1 | `snapshot`",
        "ide3    | local:iso/a.iso,media=cdrom,format=raw | `format`",
        "scsi0   | local:1/a,mbps=1,mbps_rd=1 | `mbps` and `mbps_rd` exclude each other",
        "scsi0   | local:1/a,iops=1,iops_wr=1 | `iops` and `iops_wr` exclude each other",
        "scsi0   | local:1/a,bps=1,mbps=1 | `bps` and `mbps` exclude each other",
        "scsi0   | local:1/a,bps=0,mbps_wr=1 | `mbps` and `mbps_wr` exclude each other",
        "scsi0   | local:1/a,mbps_rd_max=5 | `mbps_rd_max` needs `mbps_rd`",
        "scsi0   | local:1/a,mbps=0,mbps_max=5 | `mbps_max` needs `mbps`",
        "scsi0   | local:1/a,iops_max_length=5 | `iops_max_length` needs `iops_max`",
        "scsi0   | local:1/a,mbps=1,bps_max_length=5 | `bps_max_length` needs `mbps_max`",
      })
  void findsDrivesThatLoadInVain(String key, String value, String reason) {
    assertThat(reason(key, value)).hasValueSatisfying(text -> assertThat(text).contains(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "virtio0 | local:1/a",
        "virtio0 | local:1/a,media=disk,snapshot=1,format=raw",
        "ide2    | none,media=cdrom",
        "ide2    | local:iso/a.iso,media=cdrom,snapshot=0",
        "scsi0   | local:1/a,mbps_rd=1,mbps_wr=2,iops=5",
        "scsi0   | local:1/a,mbps=0,mbps_rd=1",
        "scsi0   | local:1/a,mbps=1,mbps_max=5,bps_max_length=2",
        "scsi0   | local:1/a,iops_max=5",
        "net0    | virtio",
        "unused0 | local:1/a",
      })
  void leavesUsableValuesAlone(String key, String value) {
    assertThat(reason(key, value)).isEmpty();
  }

  private static Optional<String> reason(String key, String value) {
    Option option = Schema.of(QEMU).find(key).orElseThrow();
    return DriveStrings.unusableReason(option, key, Checks.propertyString(QEMU, key, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none | none",
        "media=cdrom,file=local:iso/a.iso | local:iso/a.iso,media=cdrom",
        "local:iso/a.iso,size=1024K,,media=cdrom, | local:iso/a.iso,media=cdrom,size=1M",
        "volume=local:iso/a.iso,size=1025 | local:iso/a.iso,size=1025",
        "cdrom,backup=no,aio=threads | cdrom,aio=threads,backup=0",
        "/dev/cdrom,bps_rd=1048576 | /dev/cdrom,mbps_rd=0.000",
      })
  void printsCdDrivesAsProxmoxDoes(String value, String printed) {
    PropertyString drive = Checks.propertyString(QEMU, "cdrom", value);
    assertThat(Schema.of(QEMU).canonicalDrive(drive)).hasValue(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/srv/a.iso",
        "/dev/",
        "local:iso/a.iso,media=cdrom,format=raw",
        "local:iso/a.iso,iops=1,iops_rd=1",
      })
  void printsNoDriveThatProxmoxCannotUse(String value) {
    PropertyString drive = Checks.propertyString(QEMU, "cdrom", value);
    assertThat(Schema.of(QEMU).canonicalDrive(drive)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "1K, 1024",
    "1.5K, 1536",
    "32G, 34359738368",
    "4MiB, 4194304",
    "0.0001K, 0",
    "1T, 1099511627776",
    "007, 7",
    "8388607T, 9223370937343148032",
  })
  void readsSizes(String text, long bytes) {
    assertThat(DiskSize.bytes(text)).hasValue(bytes);
  }

  @Test
  void knowsWhatIsNoSize() {
    assertThat(DiskSize.bytes("8g")).isEmpty();
    assertThat(DiskSize.bytes("")).isEmpty();
    assertThat(DiskSize.bytes("9999999T")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1023, 1023",
    "1024, 1K",
    "1536, 1536",
    "1048576, 1M",
    "34359738368, 32G",
    "1610612736, 1536M",
    "1099511627776, 1T",
    "0, 0T",
  })
  void printsSizes(long bytes, String text) {
    assertThat(DiskSize.text(bytes)).isEqualTo(text);
  }
}
