package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pvelint.syntax.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line that {@code args} makes. */
class QemuArgumentTest {
  private static List<QemuArgument> of(String line) {
    return QemuArgument.of(Source.of("100.conf", line).whole());
  }

  @Test
  void optionsHaveWhatFollowsThem() {
    assertThat(of("-cpu host,kvm=off  --s -device vfio-pci,host=01:00.0"))
        .extracting(QemuArgument::name, QemuArgument::value, argument -> argument.slice().text())
        .containsExactly(
            tuple("cpu", "host,kvm=off", "-cpu host,kvm=off"),
            tuple("s", "", "--s"),
            tuple("device", "vfio-pci,host=01:00.0", "-device vfio-pci,host=01:00.0"));
  }

  @Test
  void quotesKeepWordsTogether() {
    assertThat(of("-name 'a -drive b' -smbios type=2,x=\"it's -s\" \"-s\""))
        .extracting(QemuArgument::name)
        .containsExactly("name", "smbios", "s");
    assertThat(of("-cpu 'host, +x'").get(0).value()).isEqualTo("host, +x");
    assertThat(of("-name 'never closed -s")).hasSize(1);
  }

  @Test
  void wordsBeforeTheFirstOptionAreNone() {
    assertThat(of("none")).isEmpty();
    assertThat(of("  ")).isEmpty();
    assertThat(of("- -")).isEmpty();
    assertThat(of("# -cpu host")).extracting(QemuArgument::name).containsExactly("cpu");
  }

  @Test
  void partsAreFoundByTheirBeginning() {
    QemuArgument drive = of("-drive if=pflash,readonly=on").get(0);

    assertThat(drive.hasPart("if=pflash")).isTrue();
    assertThat(drive.hasPart("readonly")).isTrue();
    assertThat(drive.hasPart("only")).isFalse();
  }
}
