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

class VmTest {

  static Vm vm(String config) {
    Source source = Source.of("100.conf", config);
    return (Vm)
        Guest.of(
            new GuestLoader()
                .load(source, GuestKind.QEMU, 100, Optional.empty(), CustomCpuModels.UNKNOWN));
  }

  @Test
  void theMachineVersionIsTheNamedOneElseTheLatest() {
    assertThat(vm("machine: pc-q35-9.2+pve1\nostype: win11\n").machineVersion())
        .contains(new MachineVersion(9, 2, 1));
    assertThat(vm("machine: q35\nostype: l26\n").machineVersion()).isEmpty();
    assertThat(vm("name: web\n").machineVersion()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"8.1.5, 5.1", "9.0.2, 5.1", "9.1.0, 9.1", "10.0, 10.0", "10.1.2, 10.1"})
  void windowsWithoutAVersionGetsTheOneItWasMadeWith(String madeWith, String expected) {
    String config = "machine: q35\nmeta: creation-qemu=" + madeWith + ",ctime=1\nostype: win10\n";
    assertThat(vm(config).machineVersion()).hasToString("Optional[" + expected + "]");
  }

  @Test
  void windowsOfUnknownAgeGetsAnOldOne() {
    assertThat(vm("ostype: wxp\n").machineVersion()).contains(MachineVersion.of(5, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wxp", "w2k", "w2k3", "w2k8", "wvista", "win7", "win8", "win10", "win11"})
  void knowsEveryWindows(String ostype) {
    assertThat(vm("ostype: " + ostype + "\n").isWindows()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"l26", "other", "solaris", "windows", "win"})
  void knowsWhatIsNone(String ostype) {
    assertThat(vm("ostype: " + ostype + "\n").isWindows()).isFalse();
  }

  @Test
  void onlyDrivesForDataAreDataDisks() {
    Vm vm =
        vm(
            """
            efidisk0: local:1,efitype=4m
            ide0: none,media=cdrom
            ide2: local:vm-100-cloudinit,media=cdrom
            sata3: none
            scsi0: local:2,backup=0
            tpmstate0: local:3
            unused0: local:4
            virtio1: /dev/sdb
            """);
    assertThat(vm.dataDisks()).extracting(Disk::key).containsExactly("scsi0", "virtio1");
    assertThat(vm.dataDisks()).extracting(Disk::isHostPath).containsExactly(false, true);
    assertThat(vm.dataDisks())
        .extracting(disk -> disk.backupOff().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void theEfiDisksDefaultsAreThoseOfTheSchema() {
    EfiDisk plain = vm("efidisk0: local:1\n").efiDisk().orElseThrow();
    assertThat(plain.is4m()).isFalse();
    assertThat(plain.hasPreEnrolledKeys()).isFalse();
    assertThat(plain.certificates()).isEqualTo("2011");
    EfiDisk full =
        vm("efidisk0: local:1,efitype=4m,ms-cert=2023k,pre-enrolled-keys=on\n")
            .efiDisk()
            .orElseThrow();
    assertThat(full.is4m()).isTrue();
    assertThat(full.hasPreEnrolledKeys()).isTrue();
    assertThat(full.certificates()).isEqualTo("2023k");
  }

  @Test
  void someMemoryEncryptionHasFirmwareWithoutVariables() {
    assertThat(vm("amd-sev: snp\n").hasStatelessFirmware()).isTrue();
    assertThat(vm("amd-sev: type=es\n").hasStatelessFirmware()).isFalse();
    assertThat(vm("intel-tdx: tdx,attestation=0\n").hasStatelessFirmware()).isTrue();
    assertThat(vm("bios: ovmf\n").hasStatelessFirmware()).isFalse();
  }

  @Test
  void theAgentIsOffAndFreezesByDefault() {
    assertThat(vm("name: web\n").agent().isEnabled()).isFalse();
    assertThat(vm("agent: 1\n").agent().isEnabled()).isTrue();
    assertThat(vm("agent: 1\n").agent().freezeOff()).isEmpty();
    assertThat(vm("agent: enabled=1,guest-fsfreeze=no\n").agent().freezeOff()).isPresent();
  }

  @Test
  void aRunningMachineMeansSomethingOnlyWithItsMemory() {
    assertThat(vm("runningmachine: pc-q35-5.1\n").machineOfMemory()).isEmpty();
    assertThat(vm("runningmachine: pc-q35-5.1\nvmstate: local:1\n").machineOfMemory())
        .map(machine -> machine.type().text())
        .contains("pc-q35-5.1");
  }
}
