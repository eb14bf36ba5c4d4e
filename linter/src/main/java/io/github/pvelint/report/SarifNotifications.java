package io.github.pvelint.report;

import io.github.pvelint.lint.Notice;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Trouble;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes what is no finding and must not go unsaid: input not read, rules not evaluated. */
final class SarifNotifications {
  private static final Kind UNREADABLE =
      new Kind(
          "unreadable-input",
          0,
          "error",
          "Input could not be read.",
          "Nothing is said about this file. All others were judged.");
  private static final Kind INTERNAL_ERROR =
      new Kind(
          "internal-error",
          5,
          "error",
          "A fault of pvelint itself.",
          "Please report it. All that it does not concern was judged.");
  private static final Kind RULE_FAILED =
      new Kind(
          "rule-failed",
          6,
          "error",
          "A rule that the policy brings along fails.",
          "Put its expressions right. All that it does not concern was judged.");
  private static final Kind NOT_EVALUATED =
      new Kind(
          "rule-not-evaluated",
          1,
          "note",
          "A rule was not, or not wholly, evaluated.",
          "No finding does not mean that all is well here. Check again with the file that is"
              + " missing.");
  private static final Kind UNSUPPORTED =
      new Kind(
          "pve-release-unsupported",
          2,
          "note",
          "The Proxmox VE release is out of support.",
          "The configs were judged by a release that gets no security updates any more. Upgrade"
              + " it.");

  private static final Kind LEFT_OUT =
      new Kind(
          "findings-left-out",
          3,
          "warning",
          "Not all findings are shown.",
          "There were more findings than code scanning takes or shows. Another format has them"
              + " all.");

  private static final Kind OF_SOURCE =
      new Kind(
          "about-the-source",
          4,
          "note",
          "There is something to know about an archive, a database or backups.",
          "What was read is as good as the copy that was made; this says where it may be lacking.");

  private final Json json;
  private final SarifRules rules;
  private final SarifLocations locations;
  private final SarifText text;

  SarifNotifications(Json json, SarifRules rules, SarifLocations locations, SarifText text) {
    this.json = json;
    this.rules = rules;
    this.locations = locations;
    this.text = text;
  }

  /** A kind of notification and its place in the list of them. */
  private record Kind(String id, int index, String level, String summary, String help) {}

  /** The member of the driver that says which notifications there are. */
  void writeKinds() throws IOException {
    json.objects(
        "notifications",
        List.of(
            UNREADABLE,
            NOT_EVALUATED,
            UNSUPPORTED,
            LEFT_OUT,
            OF_SOURCE,
            INTERNAL_ERROR,
            RULE_FAILED),
        kind -> {
          json.text("id", kind.id());
          // The validator's rules for GitHub (GH2012) ask of these what GitHub asks of rules.
          json.object("shortDescription", "text", kind.summary());
          json.object("fullDescription", "text", kind.summary());
          json.object("help", "text", kind.help());
        });
  }

  /**
   * The members of the run's invocation.
   *
   * @param remarks on findings that are left out or will not be seen
   */
  void writeInvocation(Report report, List<String> remarks) throws IOException {
    json.flag("executionSuccessful", report.troubles().isEmpty());
    Map<Gap, Long> gaps = Gap.in(report.verdicts());
    json.array(
        "toolExecutionNotifications",
        () -> {
          json.elements(report.troubles(), this::trouble);
          json.elements(gaps.entrySet(), gap -> gap(gap.getKey(), gap.getValue()));
          json.elements(report.notices(), notice -> notification(kind(notice), notice.message()));
          json.elements(remarks, remark -> notification(LEFT_OUT, remark));
        });
  }

  private static Kind kind(Notice notice) {
    return notice.id().equals(UNSUPPORTED.id()) ? UNSUPPORTED : OF_SOURCE;
  }

  private static Kind kind(Trouble trouble) {
    return switch (trouble.fault()) {
      case INPUT -> UNREADABLE;
      case POLICY -> RULE_FAILED;
      case OURS -> INTERNAL_ERROR;
    };
  }

  private void trouble(Trouble trouble) throws IOException {
    notification(kind(trouble), trouble.message());
    int line = Math.max(1, trouble.line().orElse(1));
    json.objects("locations", List.of(trouble), place -> locations.write(place.file(), line));
  }

  private void gap(Gap gap, long subjects) throws IOException {
    notification(NOT_EVALUATED, gap.message(subjects));
    json.begin("associatedRule");
    json.text("id", gap.rule().id());
    json.number("index", rules.indexOf(gap.rule()));
    json.end();
  }

  private void notification(Kind kind, String message) throws IOException {
    json.begin("descriptor");
    json.text("id", kind.id());
    json.number("index", kind.index());
    json.end();
    json.text("level", kind.level());
    json.object("message", "text", text.sentence(message));
  }
}
