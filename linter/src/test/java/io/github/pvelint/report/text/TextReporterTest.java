package io.github.pvelint.report.text;

import static io.github.pvelint.report.text.Reports.PLAIN;
import static io.github.pvelint.report.text.Reports.QUIET;
import static io.github.pvelint.report.text.Reports.finding;
import static io.github.pvelint.report.text.Reports.rule;
import static io.github.pvelint.report.text.Reports.subject;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report around the findings. */
class TextReporterTest {
  private static final Source ONE = Source.of("lxc/101.conf", "arch: amd64\nonbot: 1\n");
  private static final Source TWO = Source.of("lxc/102.conf", "arch: amd64\n");
  private static final Source JOBS = Source.of("jobs.cfg", "\n\nvzdump: nightly\n");
  private static final RuleInfo ERROR = rule("privileged-container", Severity.ERROR);
  private static final RuleInfo WARNING = rule("unknown-key", Severity.WARNING);
  private static final RuleInfo NOTE = rule("tun-device", Severity.NOTE);

  private static Reports withFindings() {
    return new Reports()
        .guests(2)
        .add(NOTE, finding(ONE, "arch", "is noted"))
        .add(WARNING, finding(ONE, "onbot", "is unknown"))
        .add(ERROR, finding(TWO, "arch", "is privileged"))
        .add(WARNING, finding(TWO, "amd64", "is unknown"));
  }

  private static Reports withGaps(Reports reports) {
    return reports
        .verdict("in-a-job", subject("lxc", "101", ONE), Outcome.NOT_EVALUATED, "no jobs.cfg")
        .verdict("in-a-job", subject("qemu", "102", TWO), Outcome.NOT_EVALUATED, "no jobs.cfg")
        .verdict(
            "job-target", subject("backup-job", "n", JOBS), Outcome.NOT_EVALUATED, "no jobs.cfg")
        .verdict(
            "in-a-pool",
            subject("lxc", "101", ONE),
            Outcome.NOT_EVALUATED,
            "no jobs.cfg",
            "no user.cfg")
        .verdict("snapshots", subject("lxc", "101", ONE), Outcome.PARTLY_EVALUATED, "nas unknown")
        .verdict("mounts", subject("backup-job", "n", JOBS), Outcome.FAILED, "nas unknown")
        .verdict("fine", subject("lxc", "101", ONE), Outcome.PASSED)
        .verdict("for-vms", subject("lxc", "101", ONE), Outcome.NOT_APPLICABLE);
  }

  @Test
  void gapsAreGroupedByReason() {
    assertThat(withGaps(new Reports().guests(2)).text(PLAIN))
        .isEqualTo(
            """
            Not evaluated:
              no jobs.cfg: in-a-job, in-a-pool, job-target
              no user.cfg: in-a-pool
            Partly evaluated:
              nas unknown: mounts (jobs.cfg:1), snapshots (lxc/101.conf:1)

            No findings: 3 rules evaluated on 1 of 2 guests; 3 rules not evaluated, 2 partly
            """);
  }

  @Test
  void whereRulesTakeMoreThanALineTheirNumberIsTold() {
    Reports reports = new Reports();
    for (int i = 1; i <= 5; i++) {
      reports.verdict(
          "quite-a-long-rule-id-" + i, subject("lxc", "101", ONE), Outcome.NOT_EVALUATED, "no a");
    }
    reports.verdict("one-more", subject("lxc", "101", ONE), Outcome.NOT_EVALUATED, "no b");

    assertThat(reports.text(PLAIN))
        .startsWith(
            """
            Not evaluated (--format markdown names all rules):
              no a: 5 rules
              no b: one-more

            """)
        .contains("6 rules");
  }

  @Test
  void aRuleThatJudgedSomeGuestsIsPartlyEvaluated() {
    Reports reports =
        new Reports()
            .guests(2)
            .verdict("in-a-job", subject("lxc", "101", ONE), Outcome.PASSED)
            .verdict("in-a-job", subject("lxc", "102", TWO), Outcome.NOT_EVALUATED, "no jobs.cfg");
    assertThat(reports.text(QUIET))
        .isEqualTo("No findings: 1 rule evaluated on 1 of 2 guests; 1 rule partly evaluated\n");
  }

  @Test
  void manyPlacesAreCounted() {
    Reports reports = new Reports().guests(5);
    for (int vmid = 101; vmid <= 105; vmid++) {
      Source source = Source.of("nodes/pve1/lxc/" + vmid + ".conf", "arch: amd64\n");
      reports.verdict(
          "storage-cannot-snapshot",
          subject("lxc", Integer.toString(vmid), source),
          Outcome.PARTLY_EVALUATED,
          "storage \"nas\" is not in storage.cfg");
    }
    assertThat(reports.text(PLAIN))
        .isEqualTo(
            """
            Partly evaluated:
              storage "nas" is not in storage.cfg: storage-cannot-snapshot
                  (nodes/pve1/lxc/101.conf:1, nodes/pve1/lxc/102.conf:1,
                  nodes/pve1/lxc/103.conf:1 and 2 more)

            No findings: 1 rule evaluated on 5 guests; 1 rule partly evaluated
            """);
  }

  @Test
  void aCleanRunSaysHowMuchItLookedAt() {
    assertThat(new Reports().passed("a-rule").passed("another-rule").text(PLAIN))
        .isEqualTo("No findings: 2 rules evaluated on 1 guest\n");
  }

  @Test
  void aRunThatCheckedNothingDoesNotLookClean() {
    assertThat(new Reports().guests(0).clusters(0).text(PLAIN))
        .isEqualTo("Nothing was checked: no guest config was found\n");
    assertThat(new Reports().guests(3).clusters(2).text(PLAIN))
        .isEqualTo("Nothing was checked: no rule could be evaluated on 3 guests (2 clusters)\n");
    Reports gap =
        new Reports()
            .verdict("in-a-job", subject("lxc", "101", ONE), Outcome.NOT_EVALUATED, "no jobs.cfg");
    assertThat(gap.text(QUIET))
        .isEqualTo(
            "Nothing was checked: no rule could be evaluated on 1 guest; 1 rule not evaluated\n");
  }

  @Test
  void theSummaryCountsBySeverity() {
    assertThat(withGaps(withFindings().clusters(2)).text(QUIET))
        .endsWith(
            "\n1 error, 2 warnings, 1 note in 2 guests (2 clusters); 3 rules not evaluated, 2"
                + " partly\n");
    assertThat(new Reports().add(NOTE, finding(ONE, "arch", "x")).text(QUIET))
        .endsWith("\n1 note in 1 guest\n");
  }

  @Test
  void quietIsOneLineAFinding() {
    assertThat(withFindings().text(QUIET))
        .isEqualTo(
            """
            lxc/101.conf:1:1: note: is noted [tun-device]
            lxc/101.conf:2:1: warning: is unknown [unknown-key]
            lxc/102.conf:1:1: error: is privileged [privileged-container]
            lxc/102.conf:1:7: warning: is unknown [unknown-key]
            1 error, 2 warnings, 1 note in 2 guests
            """);
  }

  @Test
  void statisticsListTheMostFrequentRuleFirst() {
    assertThat(withFindings().text(new Style(false, 80, false, true)))
        .endsWith(
            """

                2  warning  unknown-key
                1  error    privileged-container
                1  note     tun-device

            1 error, 2 warnings, 1 note in 2 guests
            """);
  }

  @Test
  void aFaultOfOursIsNotCalledUnread() {
    Reports reports =
        new Reports().passed("a-rule").bug("lxc/103.conf", "internal error in rule x");
    assertThat(reports.text(PLAIN))
        .isEqualTo(
            """
            lxc/103.conf:1: internal error in rule x

            No findings: 1 rule evaluated on 1 guest; 1 internal error
            """);
  }

  @Test
  void whatCouldNotBeReadIsNamedEvenWhenQuiet() {
    Reports reports =
        new Reports()
            .passed("a-rule")
            .trouble("lxc/103.conf", Optional.empty(), "permission denied")
            .trouble("jobs.cfg", Optional.of(3), "no\u0007 header")
            .trouble("jobs.cfg", Optional.of(9), "no header");
    assertThat(reports.text(PLAIN))
        .isEqualTo(
            """
            lxc/103.conf: not read: permission denied
            jobs.cfg:3: not read: no\\x07 header
            jobs.cfg:9: not read: no header

            No findings: 1 rule evaluated on 1 guest; 2 files not read
            """);
    assertThat(reports.text(QUIET)).startsWith("lxc/103.conf: not read: permission denied\n");
  }
}
