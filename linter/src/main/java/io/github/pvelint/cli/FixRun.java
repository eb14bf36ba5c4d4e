package io.github.pvelint.cli;

import io.github.pvelint.fix.Change;
import io.github.pvelint.fix.Fixed;
import io.github.pvelint.fix.Fixer;
import io.github.pvelint.fix.Texts;
import io.github.pvelint.input.FileReplacement;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Unwritable;
import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.syntax.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** {@code check --fix}: fixes in memory, then replaces the files that have changed. */
final class FixRun {
  /** Why files below /etc/pve are left alone. */
  static final String LIVE = "belongs to a running cluster";

  /** Begins the reason for a fix that stands in a file which was left alone. */
  static final String WHY = "the file ";

  private final CheckOptions options;
  private final Function<List<Cluster>, Report> judge;
  private final Predicate<Path> isLive;
  private final Map<String, String> refused = new LinkedHashMap<>();

  /**
   * A run.
   *
   * @param judge what there is to find in clusters, asked for or not
   * @param isLive whether a file is a running cluster's own
   */
  FixRun(CheckOptions options, Function<List<Cluster>, Report> judge, Predicate<Path> isLive) {
    this.options = options;
    this.judge = judge;
    this.isLive = isLive;
  }

  /** What fixing would do; writes nothing. */
  Fixed plan(Inputs inputs) {
    Set<Fix> classes =
        options.has(Flag.UNSAFE_FIXES) ? EnumSet.of(Fix.SAFE, Fix.UNSAFE) : EnumSet.of(Fix.SAFE);
    return Fixer.fix(judge, classes, inputs.given(), inputs.models());
  }

  /** Fixes, and reports what is left in the clusters as they are then. */
  Report run(Inputs inputs) {
    Fixed fixed = plan(inputs);
    Map<Source, Source> written = new HashMap<>();
    Map<String, Path> files = inputs.files();
    for (Change change : fixed.changes()) {
      if (write(files.get(change.before().name()), change)) {
        written.put(change.before(), change.after());
      }
    }
    Report report = fixed.report();
    return refused.isEmpty()
        ? report
        : judge
            .apply(Texts.replace(inputs.models(), written))
            .withFixes(withoutRefused(report.fixes().orElseThrow()));
  }

  private boolean write(@org.jspecify.annotations.Nullable Path file, Change change) {
    try {
      if (file == null) {
        refuse(change, "was not read from a file of its own");
      } else if (isLive.test(file) && !options.has(Flag.FORCE_LIVE)) {
        refuse(change, LIVE);
      } else {
        new FileReplacement(file, change.before().toBytes()).write(change.after().toBytes());
        return true;
      }
    } catch (Unwritable e) {
      refuse(change, e.getMessage());
    }
    return false;
  }

  private void refuse(Change change, String why) {
    refused.put(change.before().name(), why);
  }

  /** Files that could not be written, each with the reason. */
  Map<String, String> refused() {
    return refused;
  }

  private Fixes withoutRefused(Fixes planned) {
    List<Result> done = new ArrayList<>();
    List<Fixes.Undone> undone = new ArrayList<>(planned.undone());
    for (Result result : planned.done()) {
      String why = refused.get(result.subject().file());
      if (why == null) {
        done.add(result);
      } else {
        undone.add(new Fixes.Undone(result, WHY + why));
      }
    }
    return new Fixes(planned.found(), done, undone, planned.unsafe());
  }
}
