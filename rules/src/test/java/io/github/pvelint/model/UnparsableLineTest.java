package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.GuestReader;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnparsableLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "  cores: 2|cores|2",
        "cores : 2|cores|2",
        "cores=2|cores|2",
        "Cores:2 |Cores|2",
        "\tmp0: a,mp=/b|mp0|a,mp=/b",
        "lxc.tty.max : 4|lxc.tty.max|4",
        "\uFEFFhostname: web|hostname|web"
      })
  void looksLikeAnOption(String text, String key, String value) {
    Line.Entry meant = line(text).meant().orElseThrow();
    assertThat(meant.key().text()).isEqualTo(key);
    assertThat(meant.value().text()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cores:", " # cores: 2", "; cores: 2", "[a] # b", "cores 2", " cores: "})
  void looksLikeNone(String text) {
    assertThat(line(text).meant()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " cores: 2|an option, comment or header must begin in the first column",
        "cores=2|an option is written `key: value`, the key in small letters with the colon next to it",
        "cores:|`cores` has no value",
        "lxc.tty.max: 4|`lxc.tty.max` is a raw key of LXC, which says nothing to a VM",
        "[a] b|this is no section header, which is `[NAME]` with nothing behind it",
        "\uFEFFname: a|a byte order mark stands before the text",
        "what|this is no option (`key: value`), comment or section header"
      })
  void saysWhatIsWrong(String text, String fault) {
    assertThat(line(text).message()).isEqualTo(fault + ": Proxmox ignores this line");
  }

  private static UnparsableLine line(String text) {
    return new UnparsableLine(new GuestReader().read(Source.of("a", text)).lines().get(0));
  }
}
