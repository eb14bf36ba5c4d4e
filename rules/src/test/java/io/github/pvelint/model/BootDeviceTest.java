package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BootDeviceTest {
  @Test
  void anOrderCountsAlone() {
    assertThat(names("boot: order=scsi0;net0\nbootdisk: ide0\n")).containsExactly("scsi0", "net0");
  }

  @Test
  void aBootDiskCountsWhereTheDiskIsAmongTheLetters() {
    assertThat(names("boot: dc\nbootdisk: ide0\n")).containsExactly("ide0");
    assertThat(names("bootdisk: ide0\n")).containsExactly("ide0");
    assertThat(names("boot: nd\nbootdisk: ide0\n")).isEmpty();
  }

  @Test
  void withoutEitherItIsLeftToProxmox() {
    assertThat(names("name: a\nscsi0: local-lvm:vm-101-disk-0\n")).isEmpty();
  }

  private static List<String> names(String text) {
    GuestConfig config =
        new GuestLoader()
            .load(
                Source.of("qemu-server/101.conf", text),
                GuestKind.QEMU,
                101,
                Optional.empty(),
                CustomCpuModels.NONE);
    Vm vm = (Vm) Guest.of(config);
    return vm.bootDevices().stream().map(device -> device.name().text()).toList();
  }
}
