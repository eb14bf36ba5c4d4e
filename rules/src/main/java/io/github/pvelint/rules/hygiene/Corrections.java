package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.schema.Checked;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.RawKeys;
import io.github.pvelint.schema.Schema;
import io.github.pvelint.schema.ValueCheck;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a line was meant to say, where there is no doubt about it. */
final class Corrections {
  /** Faults in one value that are worth mending together. */
  private static final int MOST_FAULTS = 5;

  private Corrections() {}

  /**
   * The line of an option that Proxmox cannot read as it is written.
   *
   * @return absent if there is no such option, its value would not load, or the section has it
   */
  static Optional<String> readable(Guest guest, Place place, Line.Entry meant) {
    if (meant.isRaw()) {
      String key = meant.key().text();
      boolean accepted =
          guest.kind() == GuestKind.LXC && RawKeys.judge(key).status() == RawKeys.Status.ACCEPTED;
      return accepted ? Optional.of(key + ": " + meant.value().text()) : Optional.empty();
    }
    return line(guest, place, meant.key().text().toLowerCase(Locale.ROOT), meant.value());
  }

  /** The line with the key that a mistyped one must have been; absent as for {@link #readable}. */
  static Optional<String> renamed(Guest guest, Complaint complaint) {
    return complaint
        .entry()
        .filter(entry -> !entry.isRaw())
        .flatMap(
            entry ->
                only(Schema.of(guest.kind()).suggestions(entry.key().text()))
                    .flatMap(key -> line(guest, complaint.place(), key, entry.value())));
  }

  private static Optional<String> line(Guest guest, Place place, String key, Slice value) {
    boolean free =
        place.part() != Place.Part.SPECIAL
            && guest.config().section(place).flatMap(section -> section.find(key)).isEmpty();
    return Schema.of(guest.kind())
        .find(key)
        .filter(option -> free && isPermitted(guest, option, value))
        .map(option -> key + ": " + value.text());
  }

  private static boolean isPermitted(Guest guest, Option option, Slice value) {
    return check(guest, option, value) instanceof Checked.Accepted accepted
        && ValueCheck.rangeProblem(option, accepted.value()).isEmpty();
  }

  /** What gives the option of a complaint the value that was meant; absent if that is not clear. */
  static Optional<Remedy> ofValue(Guest guest, Complaint complaint, String note) {
    return complaint.entry().flatMap(entry -> ofValue(guest, complaint.place(), entry, note));
  }

  private static Optional<Remedy> ofValue(Guest guest, Place place, Line.Entry entry, String note) {
    String key = entry.key().text();
    return value(guest, entry)
        .map(
            value ->
                isReachable(place)
                    ? Remedy.set(guest, key, value, note)
                    : edit(entry.text(), key, value, note));
  }

  /** What gives an option another value, in a snapshot, too. */
  static Remedy set(Guest guest, Setting setting, String value, String note) {
    return isReachable(setting.place())
        ? Remedy.set(guest, setting.key(), value, note)
        : edit(setting.line(), setting.key(), value, note);
  }

  /** Whether a command can change the section: none changes a snapshot's. */
  static boolean isReachable(Place place) {
    return place.part() == Place.Part.CURRENT || place.part() == Place.Part.PENDING;
  }

  private static Remedy edit(Slice line, String key, String value, String note) {
    return new Remedy.EditFile(List.of(line), key + ": " + value, note);
  }

  private static Optional<String> value(Guest guest, Line.Entry entry) {
    Optional<Option> option = Schema.of(guest.kind()).find(entry.key().raw());
    Slice value = withoutComment(entry.value());
    for (int i = 0; option.isPresent() && i <= MOST_FAULTS; i++) {
      Checked checked = check(guest, option.get(), value);
      if (checked instanceof Checked.Accepted) {
        return Optional.of(value.text());
      }
      Optional<String> mended = mended(option.get(), value, (Checked.Refused) checked);
      if (mended.isEmpty()) {
        break;
      }
      value = Source.of("", mended.get()).whole();
    }
    return Optional.empty();
  }

  /** The value up to a blank and `#`: there are no comments behind values, but many believe so. */
  static Slice withoutComment(Slice value) {
    for (int i = 1; i < value.length(); i++) {
      if (value.byteAt(i) == '#' && Slice.isSpace(value.byteAt(i - 1))) {
        return value.part(0, i).stripTrailing();
      }
    }
    return value;
  }

  private static Checked check(Guest guest, Option option, Slice value) {
    return new ValueCheck().check(Schema.of(guest.kind()), option, value, CustomCpuModels.UNKNOWN);
  }

  private static Optional<String> mended(Option option, Slice value, Checked.Refused refused) {
    Slice at = refused.at();
    return replacement(option, refused)
        .map(
            text ->
                value.part(0, at.start() - value.start()).text()
                    + text
                    + value.part(at.end() - value.start(), value.length()).text());
  }

  private static Optional<String> replacement(Option option, Checked.Refused refused) {
    String wrong = refused.at().text();
    if (refused.isUnknownName()) {
      String name = wrong.strip();
      return option.property(name).isPresent()
          ? Optional.of(name)
          : only(option.suggestions(wrong));
    }
    return refused
        .property()
        .map(option::property)
        .orElse(Optional.of(option))
        .flatMap(at -> NearValues.closest(at, wrong));
  }

  /** The one there is; absent if there are several, so that one would have to guess. */
  static Optional<String> only(List<String> guesses) {
    return guesses.size() == 1 ? Optional.of(guesses.get(0)) : Optional.empty();
  }
}
