package io.github.pvelint.model;

import io.github.pvelint.model.Complaint.Reason;
import io.github.pvelint.schema.Checked;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.RawKeys;
import io.github.pvelint.schema.Schema;
import io.github.pvelint.schema.ValueCheck;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * PVE::LXC::Config::parse_pct_config. Its ways: a bad or unknown option is stored all the same; a
 * bracket line that is no header is just a line it cannot parse, and what follows goes on in the
 * section before.
 */
final class ContainerLoader extends SectionLoader {
  ContainerLoader(Schema schema, ValueCheck check, CustomCpuModels cpus, Meanings meanings) {
    super(schema, check, cpus, meanings);
  }

  @Override
  void take(Line line) {
    if (line instanceof Line.Header header) {
      takeHeader(header);
    } else if (line instanceof Line.Comment comment) {
      describe(open(), comment.text(), comment.body(), true);
    } else if (line instanceof Line.Entry entry && entry.isRaw()) {
      takeRaw(entry);
    } else if (line instanceof Line.Entry entry) {
      takeEntry(entry);
    } else if (line instanceof Line.Malformed && !takeSnapstate(open(), line.text())) {
      unparsable(line);
    }
  }

  /** The section that lines go to: a container's loader always has one. */
  private SectionBuilder open() {
    SectionBuilder open = section;
    if (open == null) {
      throw new IllegalStateException("a container's loader never skips a section");
    }
    return open;
  }

  private void takeHeader(Line.Header header) {
    String name = header.name().raw();
    if (name.equalsIgnoreCase("pve:pending")) {
      beginPending(header.text());
    } else if (SectionNames.isSnapshot(name)) {
      begin(snapshots, name, Place.snapshot(name), header.text());
    } else {
      complain(
          Reason.UNKNOWN_SECTION,
          header,
          "`["
              + header.name().text()
              + "]` is no section of a container's config: Proxmox ignores"
              + " the line and takes the following ones as part of the section before it",
          false);
    }
  }

  private void takeRaw(Line.Entry entry) {
    String key = entry.key().raw();
    RawKeys.Verdict verdict = RawKeys.judge(key);
    switch (verdict.status()) {
      case ACCEPTED -> addRaw(entry);
      case ENVIRONMENT -> addEnvironment(entry);
      case RENAMED, CGROUP_V1, LIMIT -> {
        addRaw(entry);
        complain(Reason.RAW_OUTDATED, entry, entry.key(), verdict.message(), true);
      }
      case REFUSED, UNKNOWN ->
          complain(Reason.RAW_REFUSED, entry, entry.key(), verdict.message(), false);
    }
  }

  private void addRaw(Line.Entry entry) {
    open().addRaw(unchecked(open(), entry, entry.key().raw(), true));
  }

  /** The raw environment is folded into the option {@code env}, joined by NUL. */
  private void addEnvironment(Line.Entry entry) {
    Setting earlier = open().get("env");
    Setting added = unchecked(open(), entry, "env", true);
    if (earlier == null) {
      open().put(added);
      return;
    }
    open()
        .putJoined(
            new Setting(
                added.place(),
                entry,
                new Meaning(
                    "env",
                    earlier.value() + '\0' + added.value(),
                    added.option(),
                    Optional.empty(),
                    true)));
  }

  private void takeEntry(Line.Entry entry) {
    if (putKnown(open(), entry)) {
      return;
    }
    String key = entry.key().raw();
    Slice value = entry.value();
    if (key.equals("description") && hasText(value)) {
      describe(open(), entry.text(), value, false);
    } else if (takeSnapstate(open(), entry.text())) {
      return;
    } else if (key.equals("delete") && hasText(value)) {
      takeDelete(entry);
    } else if (value.isEmpty()) {
      unparsable(entry);
    } else if (key.indexOf('-') >= 0) {
      // The pattern for a container's keys has no hyphen: to Proxmox the line is no option at all.
      complain(
          Reason.UNKNOWN_KEY,
          entry,
          entry.key(),
          "`" + key + "` is no option of a container",
          false);
    } else {
      takeOption(entry, key);
    }
  }

  private void takeDelete(Line.Entry entry) {
    // The parser compares the section's name, so a snapshot called `pending` passes as well.
    Place place = open().place;
    if (place.part() == Place.Part.PENDING || place.equals(Place.snapshot("pending"))) {
      open().put(unchecked(open(), entry, "delete", true));
    } else {
      complain(
          Reason.MISPLACED_DELETE,
          entry,
          "`delete` means something only in `[pve:pending]`: Proxmox ignores this line",
          false);
    }
  }

  private void takeOption(Line.Entry entry, String key) {
    Optional<Option> option = schema.find(key);
    if (option.isEmpty()) {
      open().put(unchecked(open(), entry, key, false));
      complain(
          Reason.UNKNOWN_KEY,
          entry,
          entry.key(),
          "`" + key + "` is no option of a container",
          true);
      return;
    }
    Checked checked = check(option.get(), entry.value());
    if (checked instanceof Checked.Accepted accepted) {
      putNew(
          open(), entry, new Meaning(key, accepted.value(), option, accepted.properties(), true));
    } else if (checked instanceof Checked.Refused refused) {
      open().put(unchecked(open(), entry, key, false));
      refuse(entry, refused, true);
    }
  }

  @Override
  Optional<String> description(SectionBuilder section) {
    String gathered = section.gathered();
    // Perl's truth: an empty text and "0" are lost.
    if (gathered != null && !gathered.isEmpty() && !gathered.equals("0")) {
      return Optional.of(gathered);
    }
    Setting option = section.get("description");
    return option == null ? Optional.empty() : Optional.of(option.value());
  }
}
