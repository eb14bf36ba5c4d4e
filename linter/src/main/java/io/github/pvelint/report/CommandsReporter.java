package io.github.pvelint.report;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.rule.Remedy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shell script of the commands that do away with findings, guest by guest. What no command does
 * is a comment. Of several commands for one option only the first is there: each was made from the
 * value as it is now, so the second would undo the first.
 */
public final class CommandsReporter implements Reporter {
  private final Sentences sentences = new Sentences();
  private final Redactor redactor = new Redactor();

  @Override
  public void write(Report report, Appendable out) throws IOException {
    out.append("#!/bin/sh\n");
    comment("What pvelint found, with the commands that mend it. Read before you run it,", out);
    comment("each guest's commands on the node that it is on.", out);
    Map<Subject, List<Result>> subjects = new LinkedHashMap<>();
    for (Result result : report.results()) {
      subjects.computeIfAbsent(result.subject(), any -> new ArrayList<>()).add(result);
    }
    for (Map.Entry<Subject, List<Result>> subject : subjects.entrySet()) {
      out.append('\n');
      comment(subject.getKey().label() + " (" + subject.getKey().file() + ")", out);
      write(subject.getValue(), out);
    }
  }

  private void write(List<Result> results, Appendable out) throws IOException {
    Map<String, String> commands = new HashMap<>();
    for (Result result : results) {
      String message = sentences.message(result.finding());
      comment(result.severity().id() + ": " + message + " [" + result.rule().id() + "]", out);
      if (result.finding().remedy().isPresent()) {
        write(result.finding().remedy().get(), commands, out);
      } else {
        comment("  See `pvelint explain " + result.rule().id() + "`.", out);
      }
    }
  }

  /**
   * Writes the remedy of a finding.
   *
   * @param commands those that the guest has already, by the options that they set or delete
   */
  private void write(Remedy remedy, Map<String, String> commands, Appendable out)
      throws IOException {
    RemedyText text = RemedyText.of(remedy, redactor);
    if (!text.note().isEmpty()) {
      comment("  " + text.note(), out);
    }
    List<String> keys = keys(remedy);
    Optional<String> earlier =
        keys.stream().filter(commands::containsKey).map(commands::get).findFirst();
    if (text.form() != RemedyText.Form.COMMAND) {
      comment("  " + text.text(), out);
    } else if (!isRunnable(text.text())) {
      comment("  By hand: " + text.text(), out);
    } else if (earlier.isEmpty()) {
      keys.forEach(key -> commands.put(key, text.text()));
      out.append(text.text()).append('\n');
    } else if (!earlier.get().equals(text.text())) {
      comment("  Check again after the command above, which changes the same option.", out);
    }
  }

  private static List<String> keys(Remedy remedy) {
    if (remedy instanceof Remedy.SetOption set) {
      return List.of(set.key());
    }
    return remedy instanceof Remedy.DeleteOptions delete ? delete.keys() : List.of();
  }

  /** A shell would take the stand-in for an unknown VMID for a file to read from. */
  private static boolean isRunnable(String command) {
    return PlainText.line(command).equals(command) && !command.contains(RemedyText.NO_VMID);
  }

  /** A comment ends with its line, and nothing in a line ends it. */
  private void comment(String text, Appendable out) throws IOException {
    out.append("# ").append(sentences.line(text)).append('\n');
  }
}
