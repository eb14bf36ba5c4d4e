package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.report.CommandsReporter;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.report.RemedyText;
import io.github.pvelint.report.ShellWords;
import io.github.pvelint.report.SilentRule;
import io.github.pvelint.report.Validated;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.schema.GuestKind;
import java.util.List;

/** Remedies as somebody gets them who knows nothing but the printed script. */
final class PrintedCommands {
  private PrintedCommands() {}

  /** The script for one finding. */
  static String script(Result result) {
    Verdict verdict = new Verdict(result.rule(), result.subject(), Outcome.FAILED, List.of());
    return Validated.text(
        new CommandsReporter(),
        new Report(
            List.of(new SilentRule(result.rule())),
            List.of(result),
            List.of(verdict),
            List.of(),
            1,
            1));
  }

  /** What the script for a finding does; the finding's own remedy if it is no command. */
  static Remedy remedy(Result result) {
    Remedy remedy = result.finding().remedy().orElseThrow();
    List<List<String>> commands = ShellWords.commands(script(result));
    if (RemedyText.of(remedy, new Redactor()).form() != RemedyText.Form.COMMAND) {
      assertThat(commands).isEmpty();
      return remedy;
    }
    assertThat(commands).as("commands for %s", result.at()).hasSize(1);
    return remedy(commands.get(0), remedy.note());
  }

  private static Remedy remedy(List<String> command, String note) {
    assertThat(command).hasSize(5);
    assertThat(command.get(1)).isEqualTo("set");
    assertThat(command.get(3)).startsWith("--");
    GuestKind kind = command.get(0).equals("pct") ? GuestKind.LXC : GuestKind.QEMU;
    assertThat(command.get(0)).isEqualTo(kind.command());
    int vmid = Integer.parseInt(command.get(2));
    String key = command.get(3).substring(2);
    return key.equals("delete")
        ? new Remedy.DeleteOptions(kind, vmid, List.of(command.get(4).split(",")), note)
        : new Remedy.SetOption(kind, vmid, key, command.get(4), note);
  }
}
