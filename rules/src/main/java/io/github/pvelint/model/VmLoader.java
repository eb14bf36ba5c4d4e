package io.github.pvelint.model;

import io.github.pvelint.model.Complaint.Reason;
import io.github.pvelint.schema.Checked;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Schema;
import io.github.pvelint.schema.ValueCheck;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * PVE::QemuServer::parse_vm_config. Its ways: a bad or unknown option is dropped; an unknown
 * section is skipped whole; a second section of a name is complained about and replaces the first.
 */
final class VmLoader extends SectionLoader {
  VmLoader(Schema schema, ValueCheck check, CustomCpuModels cpus, Meanings meanings) {
    super(schema, check, cpus, meanings);
  }

  @Override
  void take(Line line) {
    if (line instanceof Line.Header header) {
      takeHeader(header);
      return;
    }
    SectionBuilder open = section;
    if (open == null) {
      return;
    }
    if (line instanceof Line.Comment comment) {
      describe(open, comment.text(), comment.body(), true);
    } else if (line instanceof Line.Entry entry) {
      takeEntry(open, entry);
    } else if (line instanceof Line.Malformed && !takeSnapstate(open, line.text())) {
      unparsable(line);
    }
  }

  private void takeHeader(Line.Header header) {
    String name = header.name().raw();
    Optional<String> specialName = specialName(name);
    if (name.equalsIgnoreCase("pending")) {
      complainIf(hasPending(), header, "`[PENDING]`");
      beginPending(header.text());
    } else if (specialName.isPresent()) {
      String key = specialName.get();
      complainIf(special.containsKey(key), header, "`[special:" + key + "]`");
      begin(special, key, Place.special(key), header.text());
    } else if (SectionNames.isSnapshot(name)) {
      complainIf(snapshots.containsKey(name), header, "the snapshot `" + name + "`");
      begin(snapshots, name, Place.snapshot(name), header.text());
    } else {
      section = null;
      complain(
          Reason.UNKNOWN_SECTION,
          header,
          "`["
              + header.name().text()
              + "]` is no section of a VM's config: Proxmox ignores all lines up to the next"
              + " header",
          false);
    }
  }

  /** {@code special} in any case, but the name behind it exactly so. */
  private static Optional<String> specialName(String name) {
    if (name.regionMatches(true, 0, "special:", 0, 8)) {
      String rest = name.substring(8);
      if (rest.equals("cloudinit") || rest.equals("fleecing")) {
        return Optional.of(rest);
      }
    }
    return Optional.empty();
  }

  private void complainIf(boolean duplicate, Line.Header header, String what) {
    if (duplicate) {
      complain(
          Reason.DUPLICATE_SECTION,
          header,
          "a second section for " + what + ": Proxmox forgets the earlier one",
          true);
    }
  }

  private void takeEntry(SectionBuilder open, Line.Entry entry) {
    boolean isSpecial = open.place.part() == Place.Part.SPECIAL;
    if (!isSpecial && putKnown(open, entry)) {
      return;
    }
    String key = entry.key().raw();
    Slice value = entry.value();
    if (key.equals("description") && hasText(value)) {
      describe(open, entry.text(), value, false);
    } else if (takeSnapstate(open, entry.text())) {
      return;
    } else if (key.equals("args") && hasText(value)) {
      open.put(unchecked(open, entry, key, true));
    } else if (key.equals("delete") && hasText(value)) {
      takeDelete(open, entry);
    } else if (value.isEmpty() || entry.isRaw()) {
      unparsable(entry);
    } else {
      takeOption(open, entry, key);
    }
  }

  private void takeDelete(SectionBuilder open, Line.Entry entry) {
    if (open.place.part() == Place.Part.PENDING) {
      open.put(unchecked(open, entry, "delete", true));
    } else {
      complain(
          Reason.MISPLACED_DELETE,
          entry,
          "`delete` means something only in `[PENDING]`: Proxmox ignores this line",
          false);
    }
  }

  private void takeOption(SectionBuilder open, Line.Entry entry, String key) {
    if (open.place.isSpecial("cloudinit")) {
      // Informative copies of options, stored unchecked.
      open.put(unchecked(open, entry, key, true));
      return;
    }
    Optional<Option> option =
        open.place.isSpecial("fleecing") ? schema.fleecing(key) : schema.find(key);
    if (option.isEmpty()) {
      complain(Reason.UNKNOWN_KEY, entry, entry.key(), "`" + key + "` is no option of a VM", false);
      return;
    }
    Checked checked = check(option.get(), entry.value());
    if (checked instanceof Checked.Accepted accepted) {
      store(open, entry, option.get(), accepted);
    } else if (checked instanceof Checked.Refused refused) {
      refuse(entry, refused, false);
    }
  }

  private void store(
      SectionBuilder open, Line.Entry entry, Option option, Checked.Accepted accepted) {
    String key = entry.key().raw();
    String stored = key;
    String value = accepted.value();
    if (key.equals("cdrom")) {
      stored = "ide2";
      Optional<String> drive = accepted.properties().flatMap(schema::canonicalDrive);
      if (drive.isEmpty()) {
        complain(
            Reason.BAD_VALUE, entry, entry.value(), "Proxmox cannot use this as a CD drive", false);
        return;
      }
      value = drive.get();
    }
    Meaning meaning =
        new Meaning(
            stored,
            value,
            stored.equals(key) ? Optional.of(option) : schema.find(stored),
            accepted.properties(),
            true);
    if (open.place.part() == Place.Part.SPECIAL) {
      open.put(new Setting(open.place, entry, meaning));
    } else {
      putNew(open, entry, meaning);
    }
  }

  @Override
  Optional<String> description(SectionBuilder section) {
    String gathered = section.gathered();
    if (gathered != null) {
      return Optional.of(Descriptions.stripTrailing(gathered));
    }
    Setting option = section.get("description");
    return option == null ? Optional.empty() : Optional.of(option.value());
  }
}
