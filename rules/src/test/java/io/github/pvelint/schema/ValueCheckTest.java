package io.github.pvelint.schema;

import static io.github.pvelint.schema.GuestKind.LXC;
import static io.github.pvelint.schema.GuestKind.QEMU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of options that are no property strings. */
class ValueCheckTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "on, 1", "YES, 1", "True, 1", "0, 0", "Off, 0", "no, 0", "fAlse, 0"})
  void normalisesYesAndNo(String word, String loaded) {
    assertThat(Checks.accepted(LXC, "onboot", word).value()).isEqualTo(loaded);
    assertThat(Checks.accepted(QEMU, "onboot", word).value()).isEqualTo(loaded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "y", "enabled", "01", " ", "1 # yes", "truee", "\"1\""})
  void refusesOtherWords(String word) {
    assertThat(Checks.refused(LXC, "onboot", word).at().raw()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "007, 7",
    "000, 0",
    "99999999, 99999999",
    "18446744073709551615, 18446744073709551615",
    "18446744073709551616, 1.84467440737096e+19",
    "99999999999999999999, 1e+20",
    "123456789012345678901234567890, 1.23456789012346e+29",
  })
  void normalisesIntegersAsPerlDoes(String digits, String loaded) {
    assertThat(Checks.accepted(QEMU, "cores", digits).value()).isEqualTo(loaded);
  }

  @Test
  void aNumberBeyondDoublesIsInfinite() {
    assertThat(Checks.accepted(QEMU, "cores", "9".repeat(400)).value()).isEqualTo("Inf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+2", "-1", "2.0", "0x2", "1_000", "1G", " ", "2 # two", "2\u00c2\u00a0"})
  void refusesOtherIntegers(String value) {
    assertThat(Checks.refused(LXC, "cores", value).reason()).contains("no whole number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0.5", "00.50", "99999"})
  void keepsNumbersAsWritten(String value) {
    assertThat(Checks.accepted(LXC, "cpulimit", value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {".5", "1.", "1e3", "-1", "1,5", "1.2.3", ""})
  void refusesOtherNumbers(String value) {
    assertThat(Checks.check(LXC, "cpulimit", value)).isInstanceOf(Checked.Refused.class);
  }

  @Test
  void stripsOnePairOfQuotesFromPlainTextOfVms() {
    assertThat(Checks.accepted(QEMU, "ciuser", "\"bob\"").value()).isEqualTo("bob");
    assertThat(Checks.accepted(QEMU, "ciuser", "\"\"bob\"\"").value()).isEqualTo("\"bob\"");
    assertThat(Checks.accepted(QEMU, "ciuser", "\"").value()).isEqualTo("\"");
    assertThat(Checks.accepted(QEMU, "ciuser", "\"\"").value()).isEmpty();
    assertThat(Checks.accepted(LXC, "entrypoint", "\"/bin/sh\"").value()).isEqualTo("\"/bin/sh\"");
  }

  @Test
  void quotesArePartOfTextWithAFormat() {
    assertThat(Checks.refused(QEMU, "tags", "\"a;b\"").at().raw()).isEqualTo("\"a");
    assertThat(Checks.refused(QEMU, "name", "\"x\"").at().raw()).isEqualTo("\"x\"");
  }

  @ParameterizedTest
  @CsvSource({"cores", "ciuser", "onboot", "net0", "tags"})
  void refusesLineBreaks(String key) {
    Checked.Refused refused = Checks.refused(QEMU, key, "a\rb");

    assertThat(refused.reason()).contains("line break");
    assertThat(refused.at().start()).isEqualTo(1);
    assertThat(refused.at().length()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "LXC, ostype, foo",
    "LXC, memory, 0",
    "LXC, arch, x",
    "LXC, lock, x",
    "LXC, tty, 99",
    "QEMU, bios, x",
    "QEMU, cores, 0",
    "QEMU, serial0, /etc/passwd",
    "QEMU, vmgenid, foo",
    "QEMU, hugepages, 7",
    "QEMU, cpulimit, 99999",
    "QEMU, startdate, foo",
    "QEMU, vcpus, 0",
  })
  void leavesLimitsOfTopLevelOptionsToTheApi(GuestKind kind, String key, String value) {
    assertThat(Checks.accepted(kind, key, value).value()).isEqualTo(value);
    Option option = Schema.of(kind).find(key).orElseThrow();
    assertThat(ValueCheck.rangeProblem(option, value)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "LXC, ostype, debian",
    "LXC, memory, 16",
    "QEMU, serial0, socket",
    "QEMU, vmgenid, 1",
    "QEMU, cpulimit, 128",
    "QEMU, parallel0, /dev/usb/lp0",
    "QEMU, startdate, now",
    "QEMU, ciuser, anything",
    "LXC, cpulimit, 0.5",
    "QEMU, parent, snap",
    "QEMU, running-nets-host-mtu, 'net0=1500,net1=9000'",
    "LXC, entrypoint, /sbin/init x",
  })
  void findsNothingOutOfRange(GuestKind kind, String key, String value) {
    Option option = Schema.of(kind).find(key).orElseThrow();
    assertThat(ValueCheck.rangeProblem(option, value)).isEmpty();
  }

  @Test
  void saysWhatIsOutOfRange() {
    Schema schema = Schema.of(QEMU);
    assertThat(ValueCheck.rangeProblem(schema.find("cpulimit").orElseThrow(), "200"))
        .hasValue(new Problem("`200` is more than 128"));
    assertThat(ValueCheck.rangeProblem(schema.find("bios").orElseThrow(), "uefi"))
        .hasValue(new Problem("`uefi` is not allowed: use `seabios`, `ovmf`"));
    assertThat(ValueCheck.rangeProblem(schema.find("parent").orElseThrow(), "x".repeat(41)))
        .hasValue(new Problem("it is 41 characters long, more than 40"));
    assertThat(ValueCheck.rangeProblem(schema.find("serial0").orElseThrow(), "/etc/x"))
        .hasValue(new Problem("`/etc/x` will not do: use `socket` or a device below `/dev/`"));
  }

  @Test
  void bindsEachHalfOfAnAlternativeAtOneEndOnly() {
    // As Proxmox matches it: ^/dev/parport\d+|/dev/usb/lp\d+$
    Option parallel = Schema.of(QEMU).find("parallel0").orElseThrow();
    assertThat(ValueCheck.rangeProblem(parallel, "/dev/parport0xyz")).isEmpty();
    assertThat(ValueCheck.rangeProblem(parallel, "/x/dev/usb/lp0")).isEmpty();
    assertThat(ValueCheck.rangeProblem(parallel, "/x/dev/parport0")).isPresent();
  }

  @Test
  void showsBytesThatAreNoUtf8OneCharEach() {
    assertThat(Checks.accepted(QEMU, "searchdomain", "\u00ff").value()).isEqualTo("\u00ff");
    assertThat(Checks.accepted(QEMU, "searchdomain", "\u00c3\u00bc").value()).isEqualTo("\u00fc");
    assertThat(Checks.accepted(LXC, "tags", "a\0b").value()).isEqualTo("a\0b");
  }

  @Test
  void checksTheFleecingSection() {
    Schema schema = Schema.of(QEMU);
    Option images = schema.fleecing("fleecing-images").orElseThrow();
    ValueCheck check = new ValueCheck();
    assertThat(
            check.check(
                schema, images, Source.of("f", "local:a,local:b").whole(), CustomCpuModels.UNKNOWN))
        .isInstanceOf(Checked.Accepted.class);
    assertThat(check.check(schema, images, Source.of("f", "foo").whole(), CustomCpuModels.UNKNOWN))
        .isInstanceOf(Checked.Refused.class);
  }
}
