package io.github.pvelint.report.text;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.model.Spot;
import io.github.pvelint.report.SilentRule;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes reports by hand, and the text of them. */
final class Reports {
  static final Style PLAIN = new Style(false, 80, false, false);
  static final Style QUIET = new Style(false, 80, true, false);

  private final List<Result> results = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private int guests = 1;
  private int clusters = 1;

  static RuleInfo rule(String id, Severity severity) {
    return RuleInfo.of(id, Category.ISOLATION, severity, "Something is wrong").build();
  }

  /** The first place in the source where the words stand. */
  static Slice at(Source source, String words) {
    int chars = source.text().indexOf(words);
    if (chars < 0) {
      throw new IllegalArgumentException("no `" + words + "` in " + source.text());
    }
    int start = source.text().substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
    return source.slice(start, start + words.getBytes(StandardCharsets.UTF_8).length);
  }

  static Finding finding(Source source, String words, String message) {
    return Finding.at(Spot.whole(at(source, words)), message);
  }

  static Subject subject(String kind, String id, Source source) {
    String label = (kind.equals("qemu") ? "VM " : "container ") + id;
    return new Subject(kind, id, "", label, source.slice(0, 0));
  }

  Reports guests(int number) {
    this.guests = number;
    return this;
  }

  Reports clusters(int number) {
    this.clusters = number;
    return this;
  }

  Reports add(RuleInfo rule, Finding finding) {
    Source source = finding.at().slice().source();
    results.add(new Result(rule, subject("lxc", "101", source), finding, 0));
    return this;
  }

  Reports verdict(String rule, Subject subject, Outcome outcome, String... reasons) {
    RuleInfo info = rule(rule, Severity.NOTE);
    verdicts.add(new Verdict(info, subject, outcome, List.of(reasons)));
    return this;
  }

  /** A rule that judged the first container. */
  Reports passed(String rule) {
    Source source = Source.of("101.conf", "arch: amd64\n");
    return verdict(rule, subject("lxc", "101", source), Outcome.PASSED);
  }

  Reports bug(String file, String message) {
    troubles.add(new Trouble(file, Optional.of(1), message, Trouble.Fault.OURS));
    return this;
  }

  Reports trouble(String file, Optional<Integer> line, String message) {
    troubles.add(new Trouble(file, line, message));
    return this;
  }

  String text(Style style) {
    List<Rule> rules =
        verdicts.stream().map(Verdict::rule).distinct().<Rule>map(SilentRule::new).toList();
    StringBuilder out = new StringBuilder();
    try {
      new TextReporter(style)
          .write(new Report(rules, results, verdicts, troubles, guests, clusters), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
