package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Section;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Problem;
import io.github.pvelint.schema.ValueCheck;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/** Values that load, although Proxmox's API would never have written them. */
final class ValueOutOfRange implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "value-out-of-range",
              Category.HYGIENE,
              Severity.WARNING,
              "Proxmox VE's API would refuse the value of the option")
          .anyGuest()
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox VE checks the range and the permitted words of an option when it is set, not
            when the file is loaded. A value that somebody wrote into the file by hand is loaded in
            silence; what it does is left to the code that meets it, from nothing at all to a guest
            that does not start.
            """)
        .detection(
            """
            An option whose value has the right type but is less or more than permitted, longer, not
            among the permitted words, or of another form, in the current, the pending or a
            snapshot's section. Between the commas of a property string Proxmox checks all of that
            on load: see `bad-value`.
            """)
        .remediation("Set a value that the API takes; the finding says which would be.")
        .waiver("The value is known to work, and nobody will want to set it through the API.")
        .bad(
            """
            cores: 0
            hostname: web
            ostype: debain
            """)
        .good(
            """
            cores: 1
            hostname: web
            ostype: debian
            """)
        .guidance(Guidance.G14)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    for (Section section : guest.config().sections()) {
      for (Setting setting : section.settings()) {
        Optional<Problem> problem = setting.meaning().problem();
        if (problem.isPresent()) {
          findings.add(finding(guest, setting, problem.get()));
        }
      }
    }
  }

  private static Finding finding(Guest guest, Setting setting, Problem problem) {
    return Finding.at(
            setting.spot().underlining(setting.valueSlice()),
            setting.keySlice().text()
                + ": "
                + problem.reason()
                + "; Proxmox loads it, but its API would refuse it")
        .remedy(remedy(guest, setting, setting.option().orElseThrow()));
  }

  private static Remedy remedy(Guest guest, Setting setting, Option option) {
    Slice value = Corrections.withoutComment(setting.valueSlice());
    if (!value.equals(setting.valueSlice())
        && ValueCheck.rangeProblem(option, value.text()).isEmpty()) {
      return Corrections.set(
          guest, setting, value.text(), "a comment must be a line of its own, with `#` first");
    }
    return NearValues.closest(option, setting.value())
        .filter(near -> ValueCheck.rangeProblem(option, near).isEmpty())
        .map(near -> Corrections.set(guest, setting, near, "if that is what was meant"))
        .orElse(Remedy.advice("set a value that is permitted, or remove the line"));
  }
}
