package io.github.pvelint.report.text;

import static io.github.pvelint.report.text.Reports.PLAIN;
import static io.github.pvelint.report.text.Reports.at;
import static io.github.pvelint.report.text.Reports.finding;
import static io.github.pvelint.report.text.Reports.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding looks like. */
class FindingTextTest {
  private static final Source CONTAINER =
      Source.of(
          "nodes/pve1/lxc/102.conf",
          """
          arch: amd64
          mp0: local-zfs:subvol-102-disk-1,mp=/srv,size=8G
          lxc.apparmor.profile: unconfined
          """);

  /** The finding's own lines, without the summary. */
  private static String text(Style style, Severity severity, Finding finding) {
    String all = new Reports().add(rule("some-rule", severity), finding).text(style);
    return all.substring(0, all.lastIndexOf('\n', all.length() - 2) + 1);
  }

  private static String text(Finding finding) {
    return text(PLAIN, Severity.WARNING, finding);
  }

  @Test
  void aCommandStandsOnALineOfItsOwn() {
    Finding finding =
        finding(CONTAINER, "size=8G", "mp0 is in no backup")
            .remedy(
                new Remedy.SetOption(
                    GuestKind.LXC,
                    102,
                    "mp0",
                    "local-zfs:subvol-102-disk-1,mp=/srv,size=8G,backup=1",
                    "the next backup grows by this volume"));
    assertThat(text(finding))
        .isEqualTo(
            """
            nodes/pve1/lxc/102.conf:2:42: warning: mp0 is in no backup [some-rule]
               2 | mp0: local-zfs:subvol-102-disk-1,mp=/srv,size=8G
                 |                                          ^^^^^^^
            help: run
                  pct set 102 --mp0 local-zfs:subvol-102-disk-1,mp=/srv,size=8G,backup=1
                  the next backup grows by this volume

            """);
  }

  @Test
  void adviceIsBrokenAtBlanksAndAtItsOwnLineFeeds() {
    Finding finding =
        finding(CONTAINER, "arch", "container 102 is privileged")
            .remedy(
                Remedy.advice(
                    "back the container up and restore it:\npct restore 102 BACKUP\n"
                        + "this replaces the container, so keep the backup until you have seen it"
                        + " run"));
    assertThat(text(finding))
        .isEqualTo(
            """
            nodes/pve1/lxc/102.conf:1:1: warning: container 102 is privileged [some-rule]
               1 | arch: amd64
                 | ^^^^
            help: back the container up and restore it:
                  pct restore 102 BACKUP
                  this replaces the container, so keep the backup until you have seen it
                  run

            """);
  }

  @Test
  void anEditShowsTheLinesThatGoAndTheOneThatComes() {
    Slice line = at(CONTAINER, "lxc.apparmor.profile: unconfined");
    Finding finding =
        finding(CONTAINER, "unconfined", "no AppArmor")
            .remedy(
                new Remedy.EditFile(
                    List.of(line), "lxc.apparmor.profile: generated", "restart it"));
    assertThat(text(finding))
        .isEqualTo(
            """
            nodes/pve1/lxc/102.conf:3:23: warning: no AppArmor [some-rule]
               3 | lxc.apparmor.profile: unconfined
                 |                       ^^^^^^^^^^
            help: edit the file
                  - lxc.apparmor.profile: unconfined
                  + lxc.apparmor.profile: generated
                  restart it

            """);
  }

  @Test
  void relatedPlacesFollowWithTheSameMargin() {
    Source jobs = Source.of("jobs.cfg", "\n".repeat(1233) + "vzdump: nightly\n\tvmid 102\n");
    Finding finding =
        finding(CONTAINER, "arch", "no backup").with(at(jobs, "vmid 102"), "this job never runs");
    assertThat(text(finding))
        .isEqualTo(
            """
            nodes/pve1/lxc/102.conf:1:1: warning: no backup [some-rule]
                1 | arch: amd64
                  | ^^^^
            see: jobs.cfg:1235:2: this job never runs
             1235 |     vmid 102
                  |     --------

            """);
  }

  @Test
  void aMissingTextIsMarkedWithOneCaret() {
    Slice nothing = CONTAINER.slice(11, 11);
    assertThat(text(Finding.at(Spot.whole(nothing), "gone")))
        .contains(
            """
               1 | arch: amd64
                 |            ^
            """);
    assertThat(text(Finding.at(Spot.whole(Source.of("101.conf", "").whole()), "empty file")))
        .isEqualTo(
            """
            101.conf:1:1: warning: empty file [some-rule]
               1 |\s
                 | ^

            """);
  }

  @Test
  void aSliceOfSeveralLinesIsMarkedOnItsFirst() {
    assertThat(text(Finding.at(Spot.whole(CONTAINER.slice(6, 20)), "two lines")))
        .contains(
            """
               1 | arch: amd64
                 |       ^^^^^
            """);
  }

  @Test
  void theCarriageReturnOfALineEndIsShownOnlyWhereItMatters() {
    Source dos = Source.of("101.conf", "arch: amd64\r\ntags: a\rb\r\n");
    assertThat(text(finding(dos, "amd64", "x"))).contains("   1 | arch: amd64\n");
    assertThat(text(finding(dos, "amd64\r", "x")))
        .contains("   1 | arch: amd64\\r\n     |       ^^^^^^^\n");
    assertThat(text(finding(dos, "b", "x"))).contains("   2 | tags: a\\rb\n     |          ^\n");
  }

  @Test
  void caretsStandBelowWideCombiningAndTabbedText() {
    Source source = Source.of("101.conf", "tags:\t東京;n\u0303;🚀;end\n");
    assertThat(text(finding(source, "京", "x")))
        .contains("   1 | tags:   東京;n\u0303;🚀;end\n     |           ^^\n");
    assertThat(text(finding(source, "n\u0303", "x"))).contains("\n     |              ^\n");
    assertThat(text(finding(source, "🚀;", "x"))).contains("\n     |                ^^^\n");
    assertThat(text(finding(source, "end", "x")))
        .contains("101.conf:1:16: ", "\n     |                   ^^^\n");
  }

  @Test
  void aLongLineIsCutAroundWhatIsMarked() {
    Source source = Source.of("101.conf", "a".repeat(90) + "MARKED" + "b".repeat(90) + "TAIL\n");
    assertThat(text(finding(source, "MARKED", "x")))
        .contains(
            "   1 | …" + "a".repeat(53) + "MARKED" + "b".repeat(12) + "…\n",
            "     | " + " ".repeat(54) + "^^^^^^\n");
    assertThat(text(finding(source, "TAIL", "x")))
        .contains("   1 | …" + "b".repeat(68) + "TAIL\n     | " + " ".repeat(69) + "^^^^\n");
    assertThat(text(finding(source, "aaa", "x")))
        .contains("   1 | " + "a".repeat(72) + "…\n     | ^^^\n");
  }

  @Test
  void aMarkThatIsTooLongRunsIntoTheCut() {
    Source source = Source.of("101.conf", "name: " + "x".repeat(300) + "\n");
    assertThat(text(finding(source, "x".repeat(300), "x")))
        .contains("   1 | name: " + "x".repeat(66) + "…\n     |       " + "^".repeat(67) + "\n");
  }

  @Test
  void nothingHostileReachesTheTerminal() {
    Source source = Source.of("lxc/\u001b[2J101.conf", "name: \u001b]0;x\u0007\u202eadmin\u200b\n");
    Finding finding =
        finding(source, "\u202eadmin", "a \u001b[31mred\u2066\n\u009b\u007f\ud800 message")
            .with(at(source, "\u0007"), "bell\u0007")
            .remedy(Remedy.advice("do\r\u2028this"));
    assertThat(text(finding))
        .isEqualTo(
            """
            lxc/\\x1b[2J101.conf:1:13: warning: a \\x1b[31mred\\u2066\\n\\x9b\\x7f\\ud800 message [some-rule]
               1 | name: \\x1b]0;x\\x07\\u202eadmin\\u200b
                 |                   ^^^^^^^^^^^
            see: lxc/\\x1b[2J101.conf:1:12: bell\\x07
               1 | name: \\x1b]0;x\\x07\\u202eadmin\\u200b
                 |               ----
            help: do\\r\\u2028this

            """);
  }

  @Test
  void bytesThatAreNoTextAreShownAsReplacements() {
    Source source = Source.of("101.conf", new byte[] {'a', ':', ' ', (byte) 0xff, 'x', '\n'});
    assertThat(text(Finding.at(Spot.whole(source.slice(4, 5)), "x")))
        .contains("101.conf:1:5: ", "   1 | a: \ufffdx\n     |     ^\n");
  }

  @Test
  void secretsAreMaskedWhereverALineIsShown() {
    Source vm =
        Source.of("qemu-server/100.conf", "description: password=Hunter22\ncipassword: Hunter22\n");
    Finding finding =
        finding(vm, "Hunter22", "the text holds password=Hunter22")
            .with(at(vm, "cipassword: Hunter22"), "like cipassword: Hunter22")
            .remedy(
                new Remedy.SetOption(
                    GuestKind.QEMU, 100, "cipassword", "Hunter22", "not password=Hunter22"));
    assertThat(text(finding))
        .contains(
            """
               1 | description: password=********
                 |                       ^^^^^^^^
            """,
            """
               2 | cipassword: ********
                 | --------------------
            """)
        .doesNotContain("Hunter22", "qm set");
    Finding edit =
        finding(vm, "cipassword", "x")
            .remedy(
                new Remedy.EditFile(
                    List.of(at(vm, "cipassword: Hunter22")), "cipassword: Hunter22", ""));
    assertThat(text(edit))
        .contains("      - cipassword: ********\n      + cipassword: ********\n")
        .doesNotContain("Hunter22");
  }

  @Test
  void coloursAreUsedOnlyWhenAskedFor() {
    Finding finding = finding(CONTAINER, "arch", "it is so").remedy(Remedy.advice("change it"));
    String colored = text(new Style(true, 80, false, false), Severity.ERROR, finding);
    assertThat(colored.replace('\u001b', 'E'))
        .isEqualTo(
            """
            nodes/pve1/lxc/102.conf:1:1: E[1;31merror: E[0mE[1mit is soE[0mE[2m [some-rule]E[0m
            E[1;34m   1 | E[0march: amd64
            E[1;34m     | E[0mE[1;31m^^^^E[0m
            E[1;36mhelp: E[0mchange it

            """);
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(text(PLAIN, Severity.ERROR, finding));
  }
}
