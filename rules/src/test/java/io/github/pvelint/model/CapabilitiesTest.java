package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lists of capabilities, in the order of their lines. */
class CapabilitiesTest {
  private static Capabilities of(String... lines) {
    return Containers.of(lines).capabilities();
  }

  @Test
  void lxcDropsItsOwnList() {
    Capabilities none = of();

    assertThat(none.dropped())
        .containsExactly("mac_admin", "mac_override", "sys_module", "sys_rawio", "sys_time");
    assertThat(none.regained()).isEmpty();
    assertThat(none.restoredBy()).isEmpty();
    assertThat(none.kept()).isEmpty();
  }

  @Test
  void linesAddToIt() {
    assertThat(of("lxc.cap.drop: sys_nice\tCAP_SYS_Boot").dropped())
        .hasSize(7)
        .contains("sys_nice", "sys_boot", "sys_module");
  }

  @Test
  void anEmptyLineClearsItAndLaterOnesAddAgain() {
    Capabilities some =
        of("lxc.cap.drop: sys_nice", "lxc.cap.drop =", "lxc.cap.drop: sys_module sys_time");

    assertThat(some.dropped()).containsExactly("sys_module", "sys_time");
    assertThat(some.regained()).containsExactly("mac_admin", "mac_override", "sys_rawio");
    assertThat(some.restoredBy().map(line -> line.line().text())).contains("lxc.cap.drop =");
  }

  @Test
  void nothingIsGivenBackWhereAllIsDroppedAgain() {
    assertThat(
            of(
                    "lxc.cap.drop:",
                    "lxc.cap.drop: mac_admin mac_override sys_time sys_module sys_rawio")
                .restoredBy())
        .isEmpty();
  }

  @Test
  void aListToKeepTakesItsPlace() {
    Capabilities kept = of("lxc.cap.drop:", "lxc.cap.keep: chown CAP_SYS_MODULE");

    assertThat(kept.kept())
        .extracting(Capabilities.Kept::name)
        .containsExactly("chown", "sys_module");
    assertThat(kept.restoredBy()).isEmpty();
  }

  @Test
  void anEmptyLineOrNoneClearsTheListToKeep() {
    assertThat(of("lxc.cap.keep: sys_module", "lxc.cap.keep:").kept()).isEmpty();
    assertThat(of("lxc.cap.keep: sys_module", "lxc.cap.keep: kill none chown").kept())
        .extracting(Capabilities.Kept::name)
        .containsExactly("none", "chown");
  }
}
