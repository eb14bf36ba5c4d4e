package io.github.pvelint.model;

import io.github.pvelint.schema.Checked;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Schema;
import io.github.pvelint.schema.ValueCheck;
import io.github.pvelint.syntax.Document;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the loaders of both kinds have in common. Proxmox has two parsers that grew apart; their
 * differences are in the subclasses, each test in the order of the original.
 */
abstract sealed class SectionLoader permits ContainerLoader, VmLoader {
  final Schema schema;
  private final ValueCheck check;
  private final CustomCpuModels cpus;
  private final Meanings meanings;
  final List<Complaint> complaints = new ArrayList<>();
  private final SectionBuilder current = new SectionBuilder(Place.CURRENT, null);
  private final List<SectionBuilder> forgotten = new ArrayList<>(0);
  private SectionBuilder pending = new SectionBuilder(Place.PENDING, null);
  final Map<String, SectionBuilder> snapshots = new LinkedHashMap<>();
  final Map<String, SectionBuilder> special = new LinkedHashMap<>();

  /** The section that lines go to; null while a VM's loader skips an unknown one. */
  @Nullable SectionBuilder section = current;

  SectionLoader(Schema schema, ValueCheck check, CustomCpuModels cpus, Meanings meanings) {
    this.schema = schema;
    this.check = check;
    this.cpus = cpus;
    this.meanings = meanings;
  }

  /** Takes the next line of the file. */
  abstract void take(Line line);

  /** The description that the section ends up with. */
  abstract Optional<String> description(SectionBuilder section);

  final GuestConfig finish(GuestKind kind, int vmid, Optional<String> node, Document document) {
    // Both parsers drop it "just to be sure": the current section has no snapshot state.
    current.remove("snapstate");
    return new GuestConfig(
        kind,
        vmid,
        node,
        document,
        build(current),
        build(pending),
        build(snapshots),
        build(special),
        build(forgotten),
        List.copyOf(complaints));
  }

  private Map<String, Section> build(Map<String, SectionBuilder> builders) {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (Map.Entry<String, SectionBuilder> builder : builders.entrySet()) {
      sections.put(builder.getKey(), build(builder.getValue()));
    }
    return Collections.unmodifiableMap(sections);
  }

  private List<Section> build(List<SectionBuilder> builders) {
    List<Section> sections = new ArrayList<>(builders.size());
    for (SectionBuilder builder : builders) {
      sections.add(build(builder));
    }
    return List.copyOf(sections);
  }

  private Section build(SectionBuilder builder) {
    return builder.build(description(builder));
  }

  final boolean hasPending() {
    return pending.isBegun();
  }

  final void beginPending(Slice header) {
    if (pending.isBegun()) {
      forgotten.add(pending);
    }
    pending = new SectionBuilder(Place.PENDING, header);
    section = pending;
  }

  final void begin(Map<String, SectionBuilder> sections, String name, Place place, Slice header) {
    SectionBuilder begun = new SectionBuilder(place, header);
    section = begun;
    // A later section of the same name takes the earlier one's place, position included.
    SectionBuilder earlier = sections.put(name, begun);
    if (earlier != null) {
      forgotten.add(earlier);
    }
  }

  final void complain(Complaint.Reason reason, Line line, String message, boolean kept) {
    complain(reason, line, line.text(), message, kept);
  }

  final void complain(Complaint.Reason reason, Line line, Slice at, String message, boolean kept) {
    complaints.add(new Complaint(reason, place(), line, at, Optional.empty(), message, kept));
  }

  /** Complains about a value. */
  final void refuse(Line.Entry entry, Checked.Refused refused, boolean kept) {
    Complaint.Reason reason =
        refused.isUnknownName() ? Complaint.Reason.UNKNOWN_SUB_KEY : Complaint.Reason.BAD_VALUE;
    complaints.add(
        new Complaint(
            reason, place(), entry, refused.at(), refused.property(), refused.reason(), kept));
  }

  private Place place() {
    return section == null ? Place.CURRENT : section.place;
  }

  final void unparsable(Line line) {
    UnparsableLine unparsable = new UnparsableLine(line);
    Complaint.Reason reason =
        unparsable.hasByteOrderMark()
            ? Complaint.Reason.BYTE_ORDER_MARK
            : Complaint.Reason.UNPARSABLE;
    complain(reason, line, unparsable.visible(), unparsable.message(), false);
  }

  /** Adds a comment line or a {@code description:} value to the section's description. */
  static void describe(SectionBuilder section, Slice line, Slice encoded, boolean endLine) {
    section.describe(line, Descriptions.decode(encoded) + (endLine ? "\n" : ""));
  }

  /**
   * {@code snapstate:\s*(prepare|delete)\s*$}, which neither parser anchors at the start of the
   * line: any line ending so becomes the snapshot state, and what stood before is lost.
   *
   * @return whether the line was one
   */
  final boolean takeSnapstate(SectionBuilder section, Slice line) {
    Slice trimmed = line.stripTrailing();
    return takeSnapstate(section, line, trimmed, "prepare")
        || takeSnapstate(section, line, trimmed, "delete");
  }

  private boolean takeSnapstate(SectionBuilder section, Slice line, Slice trimmed, String state) {
    if (!endsWith(trimmed, state)) {
      return false;
    }
    Slice before = trimmed.part(0, trimmed.length() - state.length()).stripTrailing();
    if (!endsWith(before, "snapstate:")) {
      return false;
    }
    Slice key = before.part(before.length() - 10, before.length() - 1);
    Slice value = trimmed.part(trimmed.length() - state.length(), trimmed.length());
    section.put(
        new Setting(
            section.place,
            new Line.Entry(
                line.source(),
                line.start(),
                line.end(),
                key.start(),
                key.end(),
                value.start(),
                value.end()),
            new Meaning("snapstate", state, schema.find("snapstate"), Optional.empty(), true)));
    return true;
  }

  private static boolean endsWith(Slice slice, String text) {
    return slice.length() >= text.length()
        && slice.part(slice.length() - text.length(), slice.length()).is(text);
  }

  /** Whether the value holds more than white space: {@code (.*\S)} in the special-cased keys. */
  static boolean hasText(Slice value) {
    return !value.isEmpty() && !Slice.isSpace(value.byteAt(value.length() - 1));
  }

  /**
   * Stores an option whose line was met before.
   *
   * @return whether it was
   */
  final boolean putKnown(SectionBuilder section, Line.Entry entry) {
    Meaning known = meanings.find(entry.text().raw());
    if (known == null) {
      return false;
    }
    section.put(new Setting(section.place, entry, known));
    return true;
  }

  /** Stores an option that {@link #putKnown} did not know, if its meaning hangs on nothing else. */
  final void putNew(SectionBuilder section, Line.Entry entry, Meaning meaning) {
    meanings.add(entry.text().raw(), meaning);
    section.put(new Setting(section.place, entry, meaning));
  }

  final Checked check(Option option, Slice value) {
    return check.check(schema, option, value, cpus);
  }

  /** A setting stored as it stands, unchecked. */
  final Setting unchecked(SectionBuilder section, Line.Entry entry, String key, boolean valid) {
    return new Setting(
        section.place,
        entry,
        new Meaning(
            key,
            Descriptions.text(entry.value()),
            valid ? schema.find(key) : Optional.empty(),
            Optional.empty(),
            valid));
  }
}
