package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.report.RemedyText.Form;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyTextTest {
  private static final Source FILE =
      Source.of("lxc/101.conf", "arch: amd64\nlxc.cap.drop:\nlxc.environment: TOKEN=abc\n");

  private static RemedyText of(Remedy remedy) {
    return RemedyText.of(remedy, new Redactor());
  }

  private static Remedy set(String key, String value) {
    return new Remedy.SetOption(GuestKind.QEMU, 100, key, value, "");
  }

  @Test
  void anOptionIsSetByACommand() {
    Remedy remedy =
        new Remedy.SetOption(
            GuestKind.LXC, 101, "mp0", "local-zfs:subvol-101-disk-1,mp=/data,backup=1", "Adds it");
    assertThat(of(remedy))
        .isEqualTo(
            new RemedyText(
                Form.COMMAND,
                "pct set 101 --mp0 local-zfs:subvol-101-disk-1,mp=/data,backup=1",
                "Adds it."));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = '>',
      value = {
        "a b>'a b'",
        "it's>'it'\\''s'",
        "$(reboot)>'$(reboot)'",
        "a;b>'a;b'",
        "~user>'~user'",
        "a*>'a*'",
        "\u00e9>'\u00e9'",
        "||>''",
        "a=b,c:/d_e@f%g+h.i-j>a=b,c:/d_e@f%g+h.i-j",
      })
  void wordsAreQuotedWhereTheyMustBe(String word, String quoted) {
    assertThat(RemedyText.quote(word)).isEqualTo(quoted);
  }

  @Test
  void anUnknownGuestIsAPlaceholder() {
    Remedy remedy = new Remedy.DeleteOptions(GuestKind.LXC, 0, List.of("a", "b"), "");
    assertThat(of(remedy))
        .isEqualTo(new RemedyText(Form.COMMAND, "pct set <vmid> --delete a,b", ""));
  }

  @Test
  void aCommandNeverSetsAMask() {
    RemedyText text = of(set("args", "-spice port=1,password=geheim"));
    assertThat(text.form()).isEqualTo(Form.EDIT);
    assertThat(text.text())
        .isEqualTo(
            "Change args of VM 100 by hand: its value holds a secret or unprintable bytes, so no"
                + " command is shown.");
  }

  @Test
  void aCommandNeverHoldsWhatATerminalActsOn() {
    assertThat(of(set("args", "-name \u001b[2J")).form()).isEqualTo(Form.EDIT);
    assertThat(of(set("args", "-name \uFFFD")).form()).isEqualTo(Form.EDIT);
  }

  @Test
  void linesAreRemovedByHand() {
    Remedy remedy = new Remedy.EditFile(List.of(FILE.line(2), FILE.line(3)), "", "LXC adds none");
    assertThat(of(remedy))
        .isEqualTo(
            new RemedyText(
                Form.EDIT,
                "Remove lines 2, 3 of lxc/101.conf: lxc.cap.drop:; lxc.environment: TOKEN=***",
                "LXC adds none."));
  }

  @Test
  void aLineIsReplacedByHand() {
    Remedy remedy = new Remedy.EditFile(List.of(FILE.line(2)), "lxc.cap.drop: sys_module", "");
    assertThat(of(remedy).text())
        .isEqualTo("Replace line 2 of lxc/101.conf with: lxc.cap.drop: sys_module");
  }

  @Test
  void adviceIsASentence() {
    assertThat(of(Remedy.advice("Back it up. Restore it!")))
        .isEqualTo(new RemedyText(Form.ADVICE, "Back it up. Restore it!", ""));
    assertThat(of(Remedy.advice("Use password=abc")).text()).isEqualTo("Use password=***.");
  }
}
