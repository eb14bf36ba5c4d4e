package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a vzdump command (PVE::JSONSchema::get_options): options in any order,
 * everything else is a VMID. An option that vzdump does not have, or a value that it refuses,
 * refuses all.
 */
final class VzdumpArguments {
  private static final Set<String> ON = Set.of("", "1", "on", "yes", "true");
  private static final Set<String> OFF = Set.of("0", "off", "no", "false");

  private final Map<String, SectionConfigOption> options;
  private final Slice line;
  private final List<Slice> words;
  private final List<SectionConfigProperty> taken = new ArrayList<>();

  private VzdumpArguments(Map<String, SectionConfigOption> options, Slice line, List<Slice> words) {
    this.options = options;
    this.line = line;
    this.words = words;
  }

  /**
   * The options and VMIDs; absent if Proxmox refuses the line.
   *
   * @param options what vzdump takes
   */
  static Optional<List<SectionConfigProperty>> read(
      Map<String, SectionConfigOption> options, Slice line, Slice arguments) {
    VzdumpArguments reader = new VzdumpArguments(options, line, split(arguments));
    int at = 0;
    while (at >= 0 && at < reader.words.size()) {
      at = reader.take(at);
    }
    return at < 0 ? Optional.empty() : Optional.of(reader.taken);
  }

  /** Takes the argument at an index; returns the next index, or -1 if it is refused. */
  private int take(int at) {
    Slice word = words.get(at);
    int dashes = word.startsWith("--") ? 2 : word.startsWith("-") ? 1 : 0;
    if (dashes == 0) {
      return add("vmid", word, word) ? at + 1 : -1;
    }
    int equals = word.raw().indexOf('=');
    Slice name = word.part(dashes, equals < 0 ? word.length() : equals);
    SectionConfigOption option = options.get(name.raw());
    if (option == null) {
      return -1;
    }
    if (equals >= 0) {
      Slice value = unquote(word.part(equals + 1, word.length()));
      return add(name.raw(), name, value) ? at + 1 : -1;
    }
    boolean hasNext = at + 1 < words.size();
    if (option.flag() && (!hasNext || words.get(at + 1).startsWith("-"))) {
      return add(name.raw(), name, name.part(name.length(), name.length())) ? at + 1 : -1;
    }
    return hasNext && add(name.raw(), name, words.get(at + 1)) ? at + 2 : -1;
  }

  private boolean add(String key, Slice keySlice, Slice value) {
    SectionConfigOption option = options.get(key);
    if (option == null) {
      return false;
    }
    Optional<String> loaded = option.flag() ? truth(value) : option.load(value);
    if (loaded.isEmpty()) {
      return false;
    }
    if (!option.repeatable() && !key.equals("vmid")) {
      // Of an option that is given twice the last one counts.
      taken.removeIf(property -> property.key().equals(key));
    }
    taken.add(new SectionConfigProperty(line, key, keySlice, value, loaded.get()));
    return true;
  }

  /** On the command line booleans have more spellings than in section configs. */
  private static Optional<String> truth(Slice value) {
    String word = value.raw().toLowerCase(Locale.ROOT);
    return ON.contains(word)
        ? Optional.of("1")
        : OFF.contains(word) ? Optional.of("0") : Optional.empty();
  }

  /** Words as a shell sees them; a word that is quoted as a whole without its quotes. */
  private static List<Slice> split(Slice text) {
    List<Slice> words = new ArrayList<>();
    int start = -1;
    int quote = 0;
    for (int i = 0; i <= text.length(); i++) {
      int b = i < text.length() ? text.byteAt(i) : ' ';
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '\'' || b == '"') {
        quote = b;
        start = start < 0 ? i : start;
      } else if (Slice.isSpace(b)) {
        if (start >= 0) {
          words.add(unquote(text.part(start, i)));
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      words.add(text.part(start, text.length()));
    }
    return words;
  }

  private static Slice unquote(Slice word) {
    int last = word.length() - 1;
    boolean quoted =
        last > 0
            && (word.byteAt(0) == '\'' || word.byteAt(0) == '"')
            && word.byteAt(0) == word.byteAt(last);
    return quoted ? word.part(1, last) : word;
  }
}
