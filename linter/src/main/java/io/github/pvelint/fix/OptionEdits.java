package io.github.pvelint.fix;

import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Section;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Words;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sets and removes options in one section: the current one, or the pending one. There, a value
 * is laid over the current one, and {@code delete} takes away in the end.
 */
final class OptionEdits {
  private static final String DELETE = "delete";

  private final GuestConfig config;
  private final Section section;

  /**
   * Edits for a section.
   *
   * @param place current or pending, and there
   */
  OptionEdits(GuestConfig config, Place place) {
    this.config = config;
    this.section = config.section(place).orElseThrow();
  }

  /** Gives an option a value, on its own line or on a new one. */
  List<Edit> set(String key, String value) {
    List<Edit> edits = new ArrayList<>(keep(key));
    Optional<Setting> setting = section.find(key);
    if (setting.isPresent()) {
      ValueEdit.of(setting.get().valueSlice(), value).ifPresent(edits::add);
    } else {
      edits.add(insert(key, value));
    }
    return edits;
  }

  private Edit insert(String key, String value) {
    return Lines.of(config, section.place()).insert(key, key + ": " + value);
  }

  /** Removes an option: its lines, and from the current section if this is the pending one. */
  List<Edit> delete(String key) {
    List<Edit> edits = new ArrayList<>();
    for (Setting lost : section.overridden()) {
      if (lost.key().equals(key)) {
        edits.add(LineEdit.remove(lost.line()));
      }
    }
    section.find(key).ifPresent(setting -> edits.add(LineEdit.remove(setting.line())));
    if (edits.isEmpty() && section.place().equals(Place.PENDING)) {
      edits.addAll(deleteLater(key));
    }
    return edits;
  }

  private List<Edit> deleteLater(String key) {
    String others =
        section.find(DELETE).map(setting -> setting.valueSlice().text() + ",").orElse("");
    return set(DELETE, others + key);
  }

  /** An option that is set is no longer to be deleted. */
  private List<Edit> keep(String key) {
    return section.find(DELETE).map(delete -> keep(delete, key)).orElse(List.of());
  }

  private static List<Edit> keep(Setting delete, String key) {
    List<Slice> words = Words.of(delete.valueSlice());
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).raw();
      if (word.equals(key) || word.equals("!" + key)) {
        edits.add(
            words.size() == 1 ? LineEdit.remove(delete.line()) : new Edit(withComma(words, i), ""));
      }
    }
    return edits;
  }

  private static Slice withComma(List<Slice> words, int i) {
    Slice word = words.get(i);
    return i > 0
        ? word.source().slice(words.get(i - 1).end(), word.end())
        : word.source().slice(word.start(), words.get(1).start());
  }
}
