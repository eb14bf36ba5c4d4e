package io.github.pvelint.fix;

import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Section;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of one section, in the order of the file, its header first. */
final class Lines {
  private static final Place NOWHERE = Place.special("");

  private final Source source;
  private final List<Line> lines;

  private Lines(Source source, List<Line> lines) {
    this.source = source;
    this.lines = lines;
  }

  /** The lines at a place; none if the file has no such section. */
  static Lines of(GuestConfig config, Place wanted) {
    Map<Slice, Place> headers = headers(config);
    List<Line> lines = new ArrayList<>();
    Place place = Place.CURRENT;
    for (Line line : config.document().lines()) {
      if (line instanceof Line.Header) {
        // A container's loader takes no notice of a header that it does not know.
        Place otherwise = config.kind() == GuestKind.LXC ? place : NOWHERE;
        place = headers.getOrDefault(line.text(), otherwise);
      }
      if (place.equals(wanted)) {
        lines.add(line);
      }
    }
    return new Lines(config.document().source(), lines);
  }

  private static Map<Slice, Place> headers(GuestConfig config) {
    Map<Slice, Place> headers = new HashMap<>();
    List<Section> sections = new ArrayList<>(config.sections());
    sections.addAll(config.special().values());
    sections.forEach(
        section -> section.header().ifPresent(header -> headers.put(header, section.place())));
    config
        .forgotten()
        .forEach(section -> section.header().ifPresent(header -> headers.put(header, NOWHERE)));
    return headers;
  }

  /**
   * Adds an option where Proxmox would write it: comments come first, then options by name, then
   * raw lines.
   */
  Edit insert(String key, String text) {
    Optional<Line> previous = Optional.empty();
    boolean isInOptions = false;
    for (Line line : lines) {
      isInOptions |= line instanceof Line.Entry;
      if (isBefore(line, key, isInOptions)) {
        previous = Optional.of(line);
      }
    }
    return previous
        .map(line -> LineEdit.after(line.text(), text))
        .orElseGet(() -> LineEdit.before(firstOption(), text));
  }

  private static boolean isBefore(Line line, String key, boolean isInOptions) {
    if (line instanceof Line.Entry entry) {
      return !entry.isRaw() && entry.key().raw().compareTo(key) < 0;
    }
    return line instanceof Line.Header || (line instanceof Line.Comment && !isInOptions);
  }

  /** The first option; in a section without any, the beginning of the file. */
  private Slice firstOption() {
    return lines.stream()
        .filter(line -> line instanceof Line.Entry)
        .findFirst()
        .map(Line::text)
        .orElse(source.line(1));
  }
}
