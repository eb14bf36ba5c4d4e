package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * One option of QEMU's command line with what follows it: {@code -device vfio-pci,host=01:00.0}.
 *
 * @param slice the option and what belongs to it, as written
 * @param name without its dashes; empty for words before the first option
 * @param value the words that follow, quotes taken off, with a blank between them
 */
public record QemuArgument(Slice slice, String name, String value) {

  /** The options of a command line, split as a shell would (PVE::Tools::split_args). */
  static List<QemuArgument> of(Slice line) {
    List<QemuArgument> arguments = new ArrayList<>();
    for (Slice word : words(line)) {
      String text = unquoted(word);
      if (text.startsWith("-") && text.length() > 1) {
        arguments.add(new QemuArgument(word, text.substring(text.startsWith("--") ? 2 : 1), ""));
      } else if (!arguments.isEmpty()) {
        int last = arguments.size() - 1;
        arguments.set(last, arguments.get(last).followedBy(line, word, text));
      }
    }
    return arguments;
  }

  private QemuArgument followedBy(Slice line, Slice word, String text) {
    Slice longer = line.source().slice(slice.start(), word.end());
    return new QemuArgument(longer, name, value.isEmpty() ? text : value + " " + text);
  }

  private static List<Slice> words(Slice line) {
    List<Slice> words = new ArrayList<>();
    int start = -1;
    int quote = 0;
    for (int i = 0; i < line.length(); i++) {
      int b = line.byteAt(i);
      boolean space = quote == 0 && Slice.isSpace(b);
      if (space && start >= 0) {
        words.add(line.part(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
      if (quote == 0 && (b == '"' || b == '\'')) {
        quote = b;
      } else if (b == quote) {
        quote = 0;
      }
    }
    if (start >= 0) {
      words.add(line.part(start, line.length()));
    }
    return words;
  }

  private static String unquoted(Slice word) {
    return word.text().replace("\"", "").replace("'", "");
  }

  /** Whether a comma-separated part of the value is or begins with the text. */
  public boolean hasPart(String start) {
    return value.startsWith(start) || value.contains("," + start);
  }
}
