package io.github.pvelint.report.text;

import java.util.List;

/** A table in Markdown. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  Markdown(List<String> heading) {
    row(heading);
    text.append("|---".repeat(heading.size())).append("|\n");
  }

  /** Adds a row. */
  void row(List<String> cells) {
    for (String cell : cells) {
      text.append("| ").append(escape(cell)).append(' ');
    }
    text.append("|\n");
  }

  private static String escape(String cell) {
    return Visible.text(cell)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\|`*_\\[\\]])", "\\\\$1");
  }

  String text() {
    return text.toString();
  }
}
