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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Options that are given more than once in a section. */
final class DuplicateKey implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicate-key",
              Category.HYGIENE,
              Severity.WARNING,
              "An option is given more than once; the last one counts")
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
            Of an option that stands in a section twice, Proxmox VE takes the last line and never
            mentions the others; the next change through the web interface or the API removes them
            from the file. Who reads the file from the top sees a value that does not hold. Tools
            that read only the beginning of the file may see another one than Proxmox does.
            """)
        .detection(
            """
            A key that a later line of the same section sets again, in the current, the pending or
            a snapshot's section; `cdrom` and `ide2` are one option. Raw `lxc.*` keys are lists and
            may repeat; so may `description:` lines, which add up. A later line with a bad value
            does not count for a VM, since Proxmox drops it: that is for `bad-value`.
            """)
        .remediation("Remove the lines that do not count. Make sure that the last one is right.")
        .waiver("Never: the lines before the last one have no effect.")
        .bad(
            """
            hostname: web
            memory: 512
            memory: 1024
            """)
        .good(
            """
            hostname: web
            lxc.mount.entry: /srv/a srv/a none bind 0 0
            lxc.mount.entry: /srv/b srv/b none bind 0 0
            memory: 1024
            """)
        .guidance(Guidance.G5)
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
      if (!section.overridden().isEmpty()) {
        lostByKey(section).forEach((key, lost) -> report(section, key, lost, findings));
      }
    }
  }

  private static Map<String, List<Setting>> lostByKey(Section section) {
    Map<String, List<Setting>> lost = new LinkedHashMap<>();
    for (Setting setting : section.overridden()) {
      lost.computeIfAbsent(setting.key(), key -> new ArrayList<>()).add(setting);
    }
    return lost;
  }

  private static void report(Section section, String key, List<Setting> lost, Findings findings) {
    section
        .find(key)
        .ifPresent(
            winner -> {
              Finding finding =
                  Finding.at(lost.get(0).spot(), message(lost.get(0), winner)).remedy(remedy(lost));
              for (Setting other : lost.subList(1, lost.size())) {
                finding = finding.with(other.line(), "this line does not count either");
              }
              findings.add(finding.with(winner.line(), "this line counts"));
            });
  }

  private static String message(Setting lost, Setting winner) {
    String written = lost.keySlice().text();
    String again = winner.keySlice().text();
    return "`"
        + written
        + "` is given again "
        + (written.equals(again) ? "" : "as `" + again + "` ")
        + "further down"
        + (lost.value().equals(winner.value())
            ? ", with the same value"
            : ": this line has no effect");
  }

  private static Remedy remedy(List<Setting> lost) {
    return new Remedy.EditFile(
        lost.stream().map(Setting::line).toList(),
        "",
        "that changes nothing for the guest; make sure that the line which counts is the right one");
  }
}
