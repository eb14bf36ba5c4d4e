package io.github.pvelint.cli;

import io.github.pvelint.input.ExampleReader;
import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.MarkedFolder;
import io.github.pvelint.input.MarkedFolder.Mark;
import io.github.pvelint.input.PolicySearch;
import io.github.pvelint.input.Request;
import io.github.pvelint.input.Unreadable;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.policy.cel.OwnRule;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a rule of a policy against what it says of itself. */
final class RuleTrial {
  private final ExampleReader reader;
  private final PolicySearch search;
  private final Circumstances circumstances;

  RuleTrial(FileSystem system, PolicySearch search, Circumstances circumstances) {
    this.reader = new ExampleReader(system);
    this.search = search;
    this.circumstances = circumstances;
  }

  /**
   * How it went.
   *
   * @param shown how much there was to hold the rule against
   * @param faults what is not as it should be
   */
  record Outcome(String shown, List<String> faults) {}

  /** Tries a rule. */
  Outcome of(OwnRule rule) {
    List<String> faults = new ArrayList<>();
    Documentation examples = rule.rule().documentation();
    if (examples.bad().isEmpty()) {
      faults.add("has no bad example: nothing shows that it can fail");
    }
    for (int i = 0; i < examples.bad().size(); i++) {
      bad(rule, examples.bad().get(i), "bad example " + (i + 1), faults);
    }
    for (int i = 0; i < examples.good().size(); i++) {
      good(rule, examples.good().get(i), "good example " + (i + 1), faults);
    }
    int marks = rule.fixtures().map(folder -> fixtures(rule, folder, faults)).orElse(0);
    String shown = examples.bad().size() + " bad, " + examples.good().size() + " good";
    return new Outcome(
        rule.fixtures().isEmpty() ? shown : shown + ", " + marks + " marked", faults);
  }

  private void bad(OwnRule rule, String text, String name, List<String> faults) {
    Report report = judge(rule, text);
    if (report.results().isEmpty()) {
      faults.add(name + " does not raise it: " + why(report));
    }
  }

  private void good(OwnRule rule, String text, String name, List<String> faults) {
    Report report = judge(rule, text);
    if (!report.results().isEmpty()) {
      Slice at = report.results().get(0).at();
      faults.add(name + " raises it: line " + at.line() + ": " + at.text());
    } else if (!report.notEvaluated().isEmpty() || !report.troubles().isEmpty()) {
      faults.add(name + " shows nothing: " + why(report));
    } else if (report.guests() == 0) {
      faults.add(name + " holds no guest");
    }
  }

  private Report judge(OwnRule rule, String text) {
    boolean isVm = !rule.info().kinds().contains(GuestKind.LXC);
    return judge(
        rule, reader.read(text, (isVm ? "qemu-server" : "lxc") + "/101.conf", circumstances));
  }

  private static Report judge(OwnRule rule, Inputs inputs) {
    return new Linter(List.of(rule.rule())).lint(inputs.models(), inputs.troubles());
  }

  private static String why(Report report) {
    Optional<String> trouble = report.troubles().stream().map(Trouble::message).findFirst();
    if (trouble.isPresent() || report.guests() == 0) {
      return trouble.orElse("it holds no guest");
    }
    for (Verdict verdict : report.verdicts()) {
      if (!verdict.reasons().isEmpty()) {
        return verdict.reasons().get(0);
      }
    }
    boolean isMeant =
        report.verdicts().stream()
            .anyMatch(one -> one.outcome() != io.github.pvelint.lint.Outcome.NOT_APPLICABLE);
    return isMeant ? "what it asserts holds" : "it is about no guest in it (kind, when, each)";
  }

  /** Holds it against its folder; returns how many marks are about it. */
  private int fixtures(OwnRule rule, Located<String> named, List<String> faults) {
    try {
      Path folder = search.folder(named.at().source().name(), named.value());
      String id = rule.info().id();
      List<Mark> expected =
          MarkedFolder.read(folder).marks().stream()
              .filter(mark -> mark.rule().equals(id))
              .toList();
      Report report = judge(rule, read(folder));
      report.troubles().forEach(one -> faults.add(one.file() + ": " + one.message()));
      if (expected.isEmpty()) {
        faults.add("no marker in " + named.value() + " speaks of it");
      }
      compare(expected, found(report), faults);
      return expected.size();
    } catch (Unreadable e) {
      faults.add("fixtures " + named.value() + ": " + e.getMessage());
      return 0;
    }
  }

  private Inputs read(Path folder) {
    Request allFiles = new Request(List.of("."), true, Optional.empty(), Optional.empty());
    return new InputReader(folder, InputStream.nullInputStream()).read(allFiles, circumstances);
  }

  private static List<Mark> found(Report report) {
    List<Mark> found = new ArrayList<>();
    report.results().forEach(result -> found.add(mark(result.rule().id(), result.at(), false)));
    for (Verdict verdict : report.verdicts()) {
      verdict
          .unknowns()
          .forEach(unknown -> found.add(mark(verdict.rule().id(), unknown.at(), true)));
    }
    return found;
  }

  private static Mark mark(String rule, Slice at, boolean isUnknown) {
    return new Mark(at.source().name(), at.line(), rule, at.text(), isUnknown);
  }

  private static void compare(List<Mark> expected, List<Mark> found, List<String> faults) {
    List<Mark> left = new ArrayList<>(found);
    for (Mark mark : expected) {
      if (!left.remove(mark)) {
        faults.add("not found: " + mark);
      }
    }
    left.forEach(mark -> faults.add("found without a marker: " + mark));
  }
}
