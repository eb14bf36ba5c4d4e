package io.github.pvelint.cli;

import java.util.ArrayList;
import java.util.List;

/** Sets the Markdown of rules for a terminal: wrapped, code and lists left as they are. */
final class Paragraphs {
  private Paragraphs() {}

  /** Words in lines of at most {@code width} columns; a longer word has a line of its own. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A Markdown text in lines of at most {@code width} columns, but for code. */
  static List<String> of(String markdown, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean isCode = false;
    for (String line : markdown.strip().lines().toList()) {
      if (line.startsWith("```")) {
        flush(paragraph, width, lines);
        isCode = !isCode;
      } else if (isCode) {
        lines.add("    " + line);
      } else if (line.isBlank()) {
        flush(paragraph, width, lines);
        lines.add("");
      } else {
        if (isItem(line)) {
          flush(paragraph, width, lines);
        }
        paragraph.append(line.strip()).append(' ');
      }
    }
    flush(paragraph, width, lines);
    return lines;
  }

  private static boolean isItem(String line) {
    return line.startsWith("- ") || line.matches("[0-9]+\\. .*");
  }

  private static void flush(StringBuilder paragraph, int width, List<String> lines) {
    if (paragraph.isEmpty()) {
      return;
    }
    String text = paragraph.toString();
    int hang = isItem(text) ? text.indexOf(' ') + 1 : 0;
    List<String> wrapped = wrap(text, width - hang);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? "" : " ".repeat(hang)) + wrapped.get(i));
    }
    paragraph.setLength(0);
  }
}
