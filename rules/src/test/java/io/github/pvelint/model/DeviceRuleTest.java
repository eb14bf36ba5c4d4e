package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Device rules of control groups. */
class DeviceRuleTest {
  private static final DeviceNumber TUN = DeviceNumber.character(10, 200);

  private static DeviceRule rule(String text) {
    return DeviceRule.parse(text).orElseThrow();
  }

  @Test
  void numbersAreDecimalOrHexadecimalOrAStar() {
    assertThat(rule("c 10:200 rwm").names(TUN)).isTrue();
    assertThat(rule("c 0xa:0xC8 rwm").names(TUN)).isTrue();
    assertThat(rule("c 10:*").names(TUN)).isTrue();
    assertThat(rule("c *:200 rwm").names(TUN)).isFalse();
    assertThat(rule("c *:200 rwm").allows(TUN)).isTrue();
    assertThat(rule("b 10:200 rwm").allows(TUN)).isFalse();
    assertThat(rule("a").allows(TUN)).isTrue();
    assertThat(rule("a").names(TUN)).isFalse();
  }

  @Test
  void allIsEveryDeviceOfAType() {
    assertThat(rule("a").isAll()).isTrue();
    assertThat(rule("a *:* rwm").isAll()).isTrue();
    assertThat(rule("b *:* r").isAll()).isTrue();
    assertThat(rule("c 10:* rwm").isAll()).isFalse();
  }

  @Test
  void aNodeThatMayOnlyBeMadeIsNotOpened() {
    assertThat(rule("c *:* m").opens()).isFalse();
    assertThat(rule("c *:* rm").opens()).isTrue();
    assertThat(rule("c *:* w").opens()).isTrue();
    assertThat(rule("a").opens()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c",
        "all",
        "d 1:2 r",
        "c 1 r",
        "c 1: r",
        "c :2 r",
        "c 0x:1 r",
        "c x:1 r",
        "c 12345678:1 r",
        "c -1:1 r",
        "*:* rwm"
      })
  void anythingElseIsNoRule(String text) {
    assertThat(DeviceRule.parse(text)).isEmpty();
  }
}
