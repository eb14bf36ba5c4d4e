package io.github.pvelint.report.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences at blanks so that they fit. */
final class Wrap {
  private Wrap() {}

  /**
   * The lines of a text; line feeds in it are kept as breaks. A word that is too long stays whole,
   * and so does what stands in backquotes: it is there to be copied.
   *
   * @param room columns a line may take
   */
  static List<String> lines(String text, int room) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\n", -1)) {
      breakUp(Visible.text(paragraph.stripTrailing()), room, lines);
    }
    return lines;
  }

  private static void breakUp(String paragraph, int room, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = -1;
    for (String word : words(paragraph)) {
      int width = Visible.width(word);
      if (used >= 0 && used + 1 + width > room) {
        lines.add(line.toString());
        line.setLength(0);
        used = -1;
      }
      line.append(used < 0 ? "" : " ").append(word);
      used += 1 + width;
    }
    lines.add(line.toString());
  }

  private static List<String> words(String paragraph) {
    List<String> words = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == '`') {
        // A backquote without a second one quotes nothing.
        quoted = !quoted && paragraph.indexOf('`', i + 1) > 0;
      } else if (c == ' ' && !quoted) {
        words.add(paragraph.substring(start, i));
        start = i + 1;
      }
    }
    words.add(paragraph.substring(start));
    return words;
  }
}
