package io.github.pvelint.rules;

import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Section;
import io.github.pvelint.model.Words;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Does to a guest's file what a remedy says, as {@code pct set}, {@code qm set} or an editor would.
 * What the command leaves alone stays as it is, byte for byte.
 *
 * <p>An option is set where the finding is: in the pending section if it is pending there, else in
 * the current one, which then counts again, whatever was pending for it. An option that is deleted
 * is gone from both.
 */
final class RemedyApplication {
  private final GuestConfig config;
  private final List<Placed> lines;
  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<Slice> changed = new LinkedHashSet<>();

  /** A line of the file in its new state: gone if it is without text. */
  private static final class Placed {
    final Line line;
    final Place place;
    String text;
    boolean isGone;

    Placed(Line line, Place place) {
      this.line = line;
      this.place = place;
      this.text = line.text().raw();
    }
  }

  private RemedyApplication(GuestConfig config) {
    this.config = config;
    this.lines = placed(config);
  }

  /**
   * Applies a remedy.
   *
   * @param place the section of the finding
   * @param remedy anything but advice
   */
  static RemedyApplication of(GuestConfig config, Place place, Remedy remedy) {
    RemedyApplication application = new RemedyApplication(config);
    if (remedy instanceof Remedy.SetOption set) {
      application.set(place, set);
    } else if (remedy instanceof Remedy.DeleteOptions delete) {
      delete.keys().forEach(application::delete);
    } else if (remedy instanceof Remedy.EditFile edit) {
      application.edit(edit);
    } else {
      throw new IllegalArgumentException("nothing to apply: " + remedy);
    }
    return application;
  }

  /** The file as it is now. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    for (Placed line : lines) {
      if (!line.isGone) {
        text.append(line.text).append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * The options and raw keys that were set, changed or removed, as Proxmox stores them; {@code
   * description} for comments.
   */
  Set<String> keys() {
    return keys;
  }

  /** The lines of the old file that are there no more. */
  Set<Slice> changedLines() {
    return changed;
  }

  /** Whether it changed a line of the pending section. */
  boolean changesPending() {
    return lines.stream()
        .anyMatch(line -> line.place.equals(Place.PENDING) && changed.contains(line.line.text()));
  }

  private void set(Place place, Remedy.SetOption set) {
    if (place.part() == Place.Part.SNAPSHOT || place.part() == Place.Part.SPECIAL) {
      throw new IllegalArgumentException("no command changes a section like " + place);
    }
    String key = stored(set.key());
    keys.add(key);
    String text = raw(set.key() + ": " + set.value());
    Place target =
        place.equals(Place.PENDING) && has(Place.PENDING, key) ? Place.PENDING : Place.CURRENT;
    if (target.equals(Place.CURRENT)) {
      remove(Place.PENDING, key);
    }
    undelete(key);
    if (!replace(target, key, text)) {
      append(text);
    }
  }

  private void delete(String name) {
    String key = stored(name);
    keys.add(key);
    remove(Place.CURRENT, key);
    remove(Place.PENDING, key);
  }

  private void edit(Remedy.EditFile edit) {
    boolean isFirst = true;
    for (Slice slice : edit.lines()) {
      Placed line = line(slice);
      keys.add(key(line.line));
      drop(line);
      if (isFirst && !edit.replacement().isEmpty()) {
        line.text = raw(edit.replacement());
        line.isGone = false;
        keys.add(
            edit.replacement().startsWith("#")
                ? "description"
                : stored(edit.replacement().split("[:=]", 2)[0].strip()));
      }
      isFirst = false;
    }
  }

  private Placed line(Slice slice) {
    return lines.stream()
        .filter(line -> line.line.text().equals(slice))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a whole line of the file: " + slice));
  }

  private boolean has(Place place, String key) {
    return lines.stream().anyMatch(line -> is(line, place, key));
  }

  private static boolean is(Placed line, Place place, String key) {
    return !line.isGone && line.place.equals(place) && key(line.line).equals(key);
  }

  private void remove(Place place, String key) {
    lines.stream().filter(line -> is(line, place, key)).forEach(this::drop);
  }

  /** Of several lines the last one counts, so that is the one that stays. */
  private boolean replace(Place place, String key, String text) {
    List<Placed> own = lines.stream().filter(line -> is(line, place, key)).toList();
    own.forEach(this::drop);
    if (!own.isEmpty()) {
      Placed last = own.get(own.size() - 1);
      last.text = text;
      last.isGone = false;
    }
    return !own.isEmpty();
  }

  private void drop(Placed line) {
    changed.add(line.line.text());
    line.isGone = true;
  }

  /** A new option goes behind the last line of the current section that says anything. */
  private void append(String text) {
    Placed last = null;
    for (Placed line : lines) {
      if (line.place.equals(Place.CURRENT) && !(line.line instanceof Line.Blank)) {
        last = line;
      }
    }
    if (last == null) {
      throw new IllegalStateException("nothing in the current section of " + config.label());
    }
    last.text = last.text + "\n" + text;
  }

  /** An option that is set is no longer to be deleted. */
  private void undelete(String key) {
    for (Placed line : lines) {
      if (is(line, Place.PENDING, "delete") && line.line instanceof Line.Entry entry) {
        List<String> others = new ArrayList<>();
        Words.of(entry.value()).forEach(word -> others.add(word.raw()));
        if (others.removeIf(word -> word.replace("!", "").equals(key))) {
          drop(line);
          line.isGone = others.isEmpty();
          line.text = "delete: " + String.join(",", others);
          keys.add("delete");
        }
      }
    }
  }

  private static String key(Line line) {
    return line instanceof Line.Entry entry ? stored(entry.key().raw()) : "";
  }

  private static String stored(String key) {
    return key.equals("cdrom") ? "ide2" : key;
  }

  private static String raw(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** All lines with the section that each belongs to. */
  private static List<Placed> placed(GuestConfig config) {
    Map<Slice, Place> headers = new HashMap<>();
    config.forgotten().forEach(section -> put(headers, section, lost(section)));
    config.sections().forEach(section -> put(headers, section, section.place()));
    config.special().values().forEach(section -> put(headers, section, section.place()));
    List<Placed> placed = new ArrayList<>();
    Place place = Place.CURRENT;
    for (Line line : config.document().lines()) {
      if (line instanceof Line.Header) {
        // A container's loader takes no notice of a header that it does not know.
        Place otherwise = config.kind() == GuestKind.LXC ? place : Place.special("unknown");
        place = headers.getOrDefault(line.text(), otherwise);
      }
      placed.add(new Placed(line, place));
    }
    return placed;
  }

  private static Place lost(Section section) {
    return Place.special("forgotten " + section.place().name());
  }

  private static void put(Map<Slice, Place> headers, Section section, Place place) {
    section.header().ifPresent(header -> headers.put(header, place));
  }
}
