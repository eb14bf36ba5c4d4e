package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A section while its lines come in. */
final class SectionBuilder {
  final Place place;
  private final @Nullable Slice header;
  private final Map<String, Setting> options = new LinkedHashMap<>();
  private final List<Setting> raw = new ArrayList<>();
  private final List<Setting> overridden = new ArrayList<>();
  private final List<Slice> comments = new ArrayList<>();
  private @Nullable StringBuilder text;

  SectionBuilder(Place place, @Nullable Slice header) {
    this.place = place;
    this.header = header;
  }

  /** Stores an option; the last one of a key wins, as in Proxmox's hash. */
  void put(Setting setting) {
    Setting earlier = options.put(setting.key(), setting);
    if (earlier != null) {
      overridden.add(earlier);
    }
  }

  /** Stores an option that holds what the earlier one of its key held, and more. */
  void putJoined(Setting setting) {
    options.put(setting.key(), setting);
  }

  @Nullable Setting get(String key) {
    return options.get(key);
  }

  void remove(String key) {
    options.remove(key);
  }

  void addRaw(Setting setting) {
    raw.add(setting);
  }

  /** Adds to the description, at first use starting it. */
  void describe(Slice line, String decoded) {
    comments.add(line);
    if (text == null) {
      text = new StringBuilder();
    }
    text.append(decoded);
  }

  /** The description as gathered; null if no line added to it. */
  @Nullable String gathered() {
    return text == null ? null : text.toString();
  }

  /** Whether a header began it. */
  boolean isBegun() {
    return header != null;
  }

  Section build(Optional<String> description) {
    // Proxmox keeps it in the same hash; to us it is text, not an option.
    options.remove("description");
    return new Section(
        place,
        Optional.ofNullable(header),
        Collections.unmodifiableMap(options),
        List.copyOf(raw),
        description,
        List.copyOf(overridden),
        List.copyOf(comments));
  }
}
