package io.github.pvelint.schema;

import static io.github.pvelint.schema.GuestKind.QEMU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuModelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host",
        "max",
        "kvm64",
        "486",
        "EPYC-Milan",
        "x86-64-v2-AES",
        "x86-64-v4",
        "neoverse-n2",
        "cputype=qemu64,hidden=1,flags=+aes;-pcid;+nested-virt",
        "Haswell,phys-bits=host",
        "host,level=4294967295,guest-phys-bits=64,hv-vendor-id=proxmox",
      })
  void acceptsWhatIsBuiltIn(String cpu) {
    Checks.accepted(QEMU, "cpu", cpu);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "foo | foo | no CPU model of Proxmox",
        "Host | Host | did you mean `host`?",
        "EPYC_Milan | EPYC_Milan | did you mean `EPYC-Milan`?",
        "flags=+aes | flags=+aes | a CPU needs a type",
        "host,flags=+foo | +foo | may not set the CPU flag `foo`",
        "host,flags=+aes;-vmx | -vmx | may not set the CPU flag `vmx`",
        "host,flags=aes | aes | use `+FLAG` and `-FLAG`",
        "host,flags=+aes; | +aes; | use `+FLAG` and `-FLAG`",
        "host,reported-model=kvm64 | reported-model=kvm64 | only a custom CPU model",
        "host,reported-model=foo | foo | not allowed",
        "host,phys-bits=65 | 65 | 8 to 64",
        "host,level=4294967296 | 4294967296 | more than 4294967295",
        "host,hv-vendor-id=a-b | a-b | up to 12",
        "custom-mine | custom-mine | not defined in virtual-guest/cpu-models.conf",
      })
  void refusesTheRest(String cpu, String at, String reason) {
    Checked.Refused refused = Checks.refused(QEMU, "cpu", cpu);
    assertThat(refused.at().raw()).isEqualTo(at);
    assertThat(refused.reason()).contains(reason);
  }

  @Test
  void customModelsDependOnTheCluster() {
    CustomCpuModels mine = CustomCpuModels.of(Set.of("mine"));
    assertThat(Checks.check(QEMU, "cpu", "custom-mine", mine)).isInstanceOf(Checked.Accepted.class);
    assertThat(Checks.check(QEMU, "cpu", "custom-other", mine)).isInstanceOf(Checked.Refused.class);
    assertThat(Checks.check(QEMU, "cpu", "custom-other", CustomCpuModels.UNKNOWN))
        .isInstanceOf(Checked.Accepted.class);
    assertThat(Checks.check(QEMU, "cpu", "mine", mine)).isInstanceOf(Checked.Refused.class);
  }
}
