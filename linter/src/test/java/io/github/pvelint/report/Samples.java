package io.github.pvelint.report;

import io.github.pvelint.lint.Accepted;
import io.github.pvelint.lint.BaselineEntry;
import io.github.pvelint.lint.BaselineState;
import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.lint.Waived;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.Unknown;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports made by hand. */
final class Samples {
  static final RuleInfo SECURITY =
      RuleInfo.of(
              "privileged-container",
              Category.ISOLATION,
              Severity.ERROR,
              "Container runs without a user namespace")
          .security("8.1")
          .build();

  static final RuleInfo PLAIN =
      RuleInfo.of("tag-missing", Category.HYGIENE, Severity.NOTE, "Guest has no tag")
          .precision(Precision.LOW)
          .build();

  /** The subject of verdicts that come without a finding. */
  private static final Source CONTAINER = Source.of("lxc/101.conf", "arch: amd64\n");

  static final RuleInfo WARNING =
      RuleInfo.of("bind-mount", Category.BACKUP, Severity.WARNING, "Bind mount").build();

  private static final Documentation PAGE =
      Documentation.explaining("").reference("A page", "https://example.org/page").build();

  /** The same with what there is to read about them. */
  static final List<Rule> RULES =
      List.of(
          new SilentRule(
              SECURITY,
              Documentation.explaining("Root in it is root on the host.")
                  .detection("Looks at `unprivileged`.")
                  .remediation("Back up and restore as unprivileged.")
                  .waiver("A trusted appliance.")
                  .bad("arch: amd64\n")
                  .good("unprivileged: 1\n")
                  .guidance(Guidance.G5)
                  .manual("Containers", "chapter-pct.html")
                  .build()),
          new SilentRule(PLAIN, PAGE),
          new SilentRule(WARNING, PAGE));

  private final List<Result> results = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();
  private final List<Result> unchanged = new ArrayList<>();
  private final List<BaselineEntry> fixed = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  /** The first place in the source where the words stand. */
  static Slice at(Source source, String words) {
    byte[] bytes = source.toBytes();
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    byte[] wanted = words.getBytes(StandardCharsets.UTF_8);
    int start = raw.indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
    if (start < 0) {
      throw new IllegalArgumentException("no `" + words + "` in " + source.text());
    }
    return source.slice(start, start + wanted.length);
  }

  /** A spot at the first place where the words stand, for an option with that value. */
  static Spot spot(Source source, String words, String key, String value) {
    return new Spot(at(source, words), Place.CURRENT, key, "", "", value);
  }

  static Subject container(Source source) {
    return new Subject("lxc", "101", "", "container 101", source.slice(0, 0));
  }

  Samples add(RuleInfo rule, Finding finding) {
    Subject subject = container(finding.at().slice().source());
    results.add(new Result(rule, subject, finding, 0));
    Verdict failed = new Verdict(rule, subject, Outcome.FAILED, List.of());
    if (!verdicts.contains(failed)) {
      verdicts.add(failed);
    }
    return this;
  }

  Samples add(RuleInfo rule, Slice at, String message) {
    return add(rule, Finding.at(Spot.whole(at), message));
  }

  Samples verdict(RuleInfo rule, Outcome outcome, String... reasons) {
    Subject subject = container(CONTAINER);
    verdicts.add(new Verdict(rule, subject, outcome, List.of(reasons)));
    return this;
  }

  Samples partly(RuleInfo rule, Unknown unknown) {
    Subject subject = container(CONTAINER);
    verdicts.add(
        new Verdict(
            rule, subject, Outcome.PARTLY_EVALUATED, List.of(unknown.why()), List.of(unknown)));
    return this;
  }

  Samples trouble(String file, Optional<Integer> line, String message) {
    troubles.add(new Trouble(file, line, message));
    return this;
  }

  /** Takes the last finding out of those that count, as one that somebody accepts. */
  Samples waive(Waiver waiver) {
    waived.add(new Waived(results.remove(results.size() - 1), waiver));
    return this;
  }

  /** Says of the last finding what a baseline makes of it. */
  Samples baseline(BaselineState state) {
    Result result = results.remove(results.size() - 1).withBaseline(state);
    (state == BaselineState.UNCHANGED ? unchanged : results).add(result);
    return this;
  }

  /** Says that an entry of the baseline is gone. */
  Samples fixed(BaselineEntry entry) {
    fixed.add(entry);
    return this;
  }

  Report report() {
    Accepted accepted = new Accepted(waived, unchanged, fixed);
    return new Report(RULES.subList(0, 2), results, accepted, verdicts, troubles, List.of(), 1, 1);
  }
}
