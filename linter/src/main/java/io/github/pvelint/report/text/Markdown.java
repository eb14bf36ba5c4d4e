package io.github.pvelint.report.text;

import java.util.List;

/** A table in Markdown. Nothing in a text is taken for markup, by GitHub neither. */
final class Markdown {
  /** What begins emphasis, code, links, cells, mentions of people or issues, and formulas. */
  private static final String ACTIVE = "\\`*_[]|~$#@";

  private final StringBuilder text = new StringBuilder();

  Markdown(List<String> heading) {
    row(heading);
    text.append("|---".repeat(heading.size())).append("|\n");
  }

  /** Adds a row of texts. */
  void row(List<String> cells) {
    markup(cells.stream().map(Markdown::escape).toList());
  }

  /** Adds a row of Markdown. */
  void markup(List<String> cells) {
    for (String cell : cells) {
      text.append("| ").append(cell).append(' ');
    }
    text.append("|\n");
  }

  /** A text on one line as Markdown that shows it as it is. */
  static String escape(String text) {
    String line = Visible.text(text).strip();
    StringBuilder markdown = new StringBuilder(line.length() + 16);
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      switch (c) {
        case '&' -> markdown.append("&amp;");
        case '<' -> markdown.append("&lt;");
        case '>' -> markdown.append("&gt;");
        default -> markdown.append(isActive(line, at) ? "\\" : "").append(c);
      }
    }
    return markdown.toString();
  }

  /** Colons make links of URLs and pictures of names, dots links of {@code www.example.org}. */
  private static boolean isActive(String line, int at) {
    char c = line.charAt(at);
    boolean isGlued = at + 1 < line.length() && line.charAt(at + 1) != ' ';
    return ACTIVE.indexOf(c) >= 0
        || (c == ':' && isGlued)
        || (c == '.' && isGlued && at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3));
  }

  String text() {
    return text.toString();
  }
}
