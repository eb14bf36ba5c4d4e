package io.github.pvelint.report.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences at blanks so that they fit. */
final class Wrap {
  private Wrap() {}

  /**
   * The lines of a text; line feeds in it are kept as breaks. A word that is too long stays whole.
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
    int used = 0;
    for (String word : paragraph.split(" ", -1)) {
      int width = Visible.width(word);
      if (used > 0 && used + 1 + width > room) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      } else if (!line.isEmpty() || used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += width;
    }
    lines.add(line.toString());
  }
}
