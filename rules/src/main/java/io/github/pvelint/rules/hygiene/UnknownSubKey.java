package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Complaint.Reason;
import io.github.pvelint.model.Guest;
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
import io.github.pvelint.schema.Property;
import io.github.pvelint.schema.Schema;
import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/** Sub-options that Proxmox does not know: the whole line is then of no use. */
final class UnknownSubKey implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "unknown-sub-key",
              Category.HYGIENE,
              Severity.ERROR,
              "An unknown sub-option makes the whole line useless")
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
            One unknown name between the commas, and Proxmox VE refuses the whole value. A VM is
            then without the disk or the network device, and the next time Proxmox writes the file
            the line is gone. A container keeps the line, but it cannot be used: the mount point is
            not mounted, the network device not there.
            """)
        .detection(
            """
            A `name=value` in an option such as `net0`, `scsi0`, `mp0` or `features` whose name that
            option does not have, in any section. With `--pve-version 8` also a name that came with
            a later release.
            """)
        .remediation(
            """
            Correct the name or take that part out; all other parts of the line stay as they are.
            """)
        .waiver("A newer release of Proxmox VE knows the name; then pvelint should, too.")
        .bad(
            """
            hostname: web
            net0: name=eth0,bridge=vmbr0,vlan=20,type=veth
            unprivileged: 1
            """)
        .good(
            """
            hostname: web
            net0: name=eth0,bridge=vmbr0,tag=20,type=veth
            unprivileged: 1
            """)
        .guidance(Guidance.G12)
        .manual("container configuration", "chapter-pct.html#pct_configuration")
        .manual("VM options", "chapter-qm.html#qm_options")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Complaint complaint : Complaints.of(guest, Reason.UNKNOWN_SUB_KEY)) {
      findings.add(
          Finding.at(complaint.spot(), Effects.with(guest, complaint))
              .remedy(remedy(guest, complaint)));
    }
    int release = cluster.circumstances().pveMajor();
    if (release < Schema.PVE_MAJOR && !guest.isNextStart()) {
      Newcomers.subOptions(
          guest,
          release,
          (setting, property, option) ->
              findings.add(newcomer(guest, setting, property, option, release)));
    }
  }

  private static Remedy remedy(Guest guest, Complaint complaint) {
    return Corrections.ofValue(guest, complaint, "if that is what was meant")
        .orElse(Remedy.advice(advice(guest, complaint)));
  }

  private static String advice(Guest guest, Complaint complaint) {
    List<String> names =
        complaint
            .entry()
            .flatMap(entry -> Schema.of(guest.kind()).find(entry.key().raw()))
            .map(option -> option.suggestions(complaint.at().text()))
            .orElse(List.of());
    return names.isEmpty()
        ? "take it out of the line"
        : "did you mean `" + String.join("` or `", names) + "`? Else take it out of the line";
  }

  private static Finding newcomer(
      Guest guest, Setting setting, Property property, Option option, int release) {
    return Finding.at(
            setting.spot(property),
            Newcomers.message(Newcomers.written(setting, property), option, release)
                + "; "
                + Effects.ofUnusable(guest, setting.key()))
        .remedy(remedy(guest, setting, property, release));
  }

  private static Remedy remedy(Guest guest, Setting setting, Property property, int release) {
    Optional<String> older =
        Schema.of(guest.kind())
            .find(setting.key())
            .flatMap(option -> Newcomers.olderName(option, property, release));
    if (older.isPresent()) {
      String value = renamed(setting.valueSlice(), property, older.get());
      return Corrections.set(guest, setting, value, "its name in Proxmox VE " + release);
    }
    String note = "or upgrade first, if it is needed";
    return Corrections.isReachable(setting.place())
        ? Remedy.dropProperty(guest, setting, property, note)
        : Remedy.advice("take it out of the line, " + note);
  }

  private static String renamed(Slice value, Property property, String name) {
    Slice whole = property.whole(value);
    return value.part(0, whole.start() - value.start()).text()
        + name
        + "="
        + property.value(value).text()
        + value.part(whole.end() - value.start(), value.length()).text();
  }
}
