package io.github.pvelint.rule;

import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Property;
import io.github.pvelint.syntax.Slice;
import java.util.List;

/**
 * What to do about a finding. Where a command does it, it is given whole, with all that the line
 * held before; where none does, that is said.
 */
public sealed interface Remedy {

  /** What it does or costs, for people; empty if the command says it all. */
  String note();

  /**
   * An option gets another value: {@code pct set 101 --mp0 ...}.
   *
   * @param value the whole new value, sibling properties included
   */
  record SetOption(GuestKind kind, int vmid, String key, String value, String note)
      implements Remedy {}

  /** Options are removed: {@code pct set 101 --delete features}. */
  record DeleteOptions(GuestKind kind, int vmid, List<String> keys, String note)
      implements Remedy {}

  /**
   * A line is changed or removed in the file, since no command reaches it (raw {@code lxc.*}
   * lines).
   *
   * @param lines the whole lines to replace
   * @param replacement the new line; empty to remove them
   */
  record EditFile(List<Slice> lines, String replacement, String note) implements Remedy {}

  /**
   * No single command does it.
   *
   * @param note the way, step by step if need be; says so if it destroys anything
   */
  record Advice(String note) implements Remedy {}

  /** Advice in words. */
  static Remedy advice(String note) {
    return new Advice(note);
  }

  /** A guest's option set to a value. */
  static Remedy set(Guest guest, String key, String value, String note) {
    return new SetOption(guest.kind(), guest.vmid(), key, value, note);
  }

  /** A property set to a value within its option, all others kept as they are written. */
  static Remedy setProperty(Guest guest, Setting setting, String name, String value, String note) {
    String pair = name + "=" + value;
    String changed =
        setting
            .property(name)
            // A value that stood alone goes on standing alone.
            .map(old -> replace(setting, old, old.hasKey() ? pair : value))
            .orElse(setting.valueSlice().text() + "," + pair);
    return set(guest, setting.key(), changed, note);
  }

  /** A property removed from its option; the option itself, if nothing else is in it. */
  static Remedy dropProperty(Guest guest, Setting setting, Property property, String note) {
    String rest = replace(setting, property, "");
    return rest.isEmpty()
        ? delete(guest, setting.key(), note)
        : set(guest, setting.key(), rest, note);
  }

  /** An option removed. */
  static Remedy delete(Guest guest, String key, String note) {
    return new DeleteOptions(guest.kind(), guest.vmid(), List.of(key), note);
  }

  /** A raw line removed from the file. */
  static Remedy removeLine(Setting setting, String note) {
    return removeLines(List.of(setting), note);
  }

  /** Raw lines removed from the file together: of lines that override each other, all must go. */
  static Remedy removeLines(List<Setting> settings, String note) {
    return new EditFile(settings.stream().map(Setting::line).toList(), "", note);
  }

  private static String replace(Setting setting, Property property, String pair) {
    Slice value = setting.valueSlice();
    Slice whole = setting.part(property);
    String before = value.part(0, whole.start() - value.start()).text();
    String after = value.part(whole.end() - value.start(), value.length()).text();
    if (!pair.isEmpty()) {
      return before + pair + after;
    }
    // The comma goes with the property that it separated.
    if (after.startsWith(",")) {
      return before + after.substring(1);
    }
    return before.endsWith(",") ? before.substring(0, before.length() - 1) : before + after;
  }
}
