package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineVersionTest {

  @ParameterizedTest
  @CsvSource({
    "pc-i440fx-9.2+pve1, 9, 2, 1",
    "pc-q35-8.1, 8, 1, 0",
    "pc-q35-10.0+pve0.pxe, 10, 0, 0",
    "pc-2.12.pxe, 2, 12, 0",
    "pc-1.3, 1, 3, 0",
    "pc-i440fx-2.4.1, 2, 4, 0",
    "virt-6.0, 6, 0, 0",
    "virt-9.2+pve10, 9, 2, 10"
  })
  void readsAllWaysToWriteAVersion(String type, int major, int minor, int revision) {
    assertThat(MachineVersion.in(type)).contains(new MachineVersion(major, minor, revision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "pc", "q35", "virt", "pc-q35", "pc-q35-8", "microvm-8.1", "pc-q35-99999999.1"})
  void findsNoneWhereThereIsNone(String type) {
    assertThat(MachineVersion.in(type)).isEmpty();
  }

  @Test
  void comparesNumbers() {
    assertThat(MachineVersion.in("pc-q35-10.0").orElseThrow())
        .isGreaterThan(MachineVersion.of(9, 2))
        .isGreaterThan(MachineVersion.in("pc-q35-9.2+pve1").orElseThrow())
        .isLessThan(MachineVersion.in("pc-q35-10.0+pve1").orElseThrow())
        .isLessThan(MachineVersion.of(10, 1));
    assertThat(MachineVersion.of(2, 12).isOlderThan(MachineVersion.of(2, 4))).isFalse();
    assertThat(MachineVersion.of(6, 0).isOlderThan(MachineVersion.of(6, 0))).isFalse();
  }

  @Test
  void supportMovesOnByTwoMajorVersionsARelease() {
    assertThat(MachineVersion.oldestOn(8)).hasToString("2.4");
    assertThat(MachineVersion.oldestOn(9)).hasToString("6.0");
    assertThat(MachineVersion.oldestOn(10)).hasToString("8.0");
  }

  @Test
  void whatIsSuggestedIsSupportedNextTimeAsWell() {
    for (int release = 8; release <= 9; release++) {
      assertThat(MachineVersion.newestThroughout(release))
          .isGreaterThanOrEqualTo(MachineVersion.oldestOn(release + 1));
    }
  }

  @Test
  void looksAsInAConfig() {
    assertThat(new MachineVersion(9, 2, 1)).hasToString("9.2+pve1");
    assertThat(Machine.named("q35", MachineVersion.of(10, 0))).isEqualTo("pc-q35-10.0");
    assertThat(Machine.named("pc", MachineVersion.of(10, 0))).isEqualTo("pc-i440fx-10.0");
    assertThat(Machine.named("virt", MachineVersion.of(10, 0))).isEqualTo("virt-10.0");
  }
}
