package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a property of a section may hold (PVE::SectionConfig::check_value).
 *
 * @param valid whether Proxmox takes the value; never asked about an empty one
 * @param form what the value should be, for a sentence: {@code a number}
 * @param flag whether it may stand without a value, which then is 1
 * @param repeatable whether it may stand more than once, each adding to a list
 * @param required whether the section vanishes without it
 */
record SectionConfigOption(
    Predicate<Slice> valid, String form, boolean flag, boolean repeatable, boolean required) {
  private static final Pattern NODE = Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?");

  private static final int MAX_SCHEDULE = 128;

  static SectionConfigOption matching(String form, Predicate<Slice> valid) {
    return new SectionConfigOption(valid, form, false, false, false);
  }

  static SectionConfigOption text() {
    return matching("some text", value -> true);
  }

  /** 0 or 1 only: unlike guest configs, these files know no {@code yes} and {@code on}. */
  static SectionConfigOption onOff() {
    Predicate<Slice> valid = value -> value.is("0") || value.is("1");
    return new SectionConfigOption(valid, "0 or 1", true, false, false);
  }

  /** PVE::CalendarEvent's format pve-calendar-event, at most 128 characters long. */
  static SectionConfigOption calendarEvent() {
    return matching(
        "a calendar event of at most " + MAX_SCHEDULE + " characters",
        value -> value.length() <= MAX_SCHEDULE && CalendarEvent.read(value).event().isPresent());
  }

  static SectionConfigOption oneOf(String... words) {
    Set<String> all = Set.of(words);
    return matching("one of " + String.join(", ", words), value -> all.contains(value.raw()));
  }

  static SectionConfigOption node() {
    return matching("a node's name", value -> NODE.matcher(value.raw()).matches());
  }

  static SectionConfigOption number(int min, int max) {
    String form = max == Integer.MAX_VALUE ? "a number from " + min : min + " to " + max;
    return matching(form, value -> isNumber(value.raw(), min, max));
  }

  /** A list of which every word must be valid: one bad word refuses the whole. */
  static SectionConfigOption list(String form, Predicate<Slice> word) {
    return matching(form, value -> Words.of(value).stream().allMatch(word));
  }

  /** The same, but it may stand more than once. */
  SectionConfigOption repeated() {
    return new SectionConfigOption(valid, form, flag, true, required);
  }

  /** The same, but the section vanishes without it. */
  SectionConfigOption mandatory() {
    return new SectionConfigOption(valid, form, flag, repeatable, true);
  }

  /** The value as loaded; absent if Proxmox refuses it. */
  Optional<String> load(Slice value) {
    if (value.isEmpty()) {
      return flag ? Optional.of("1") : Optional.empty();
    }
    // "property contains a line feed": a carriage return within the value counts as one.
    String raw = value.raw();
    return raw.indexOf('\r') < 0 && valid.test(value) ? Optional.of(raw) : Optional.empty();
  }

  private static boolean isNumber(String text, int min, int max) {
    if (!text.matches("[+-]?[0-9]{1,9}")) {
      return false;
    }
    int number = Integer.parseInt(text);
    return number >= min && number <= max;
  }
}
