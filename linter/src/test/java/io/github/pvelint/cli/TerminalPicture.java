package io.github.pvelint.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws what a terminal shows, colours included, as an SVG. */
final class TerminalPicture {
  private static final Pattern COLOUR = Pattern.compile("\033\\[([0-9;]*)m");
  private static final double COLUMN = 7.8;
  private static final int LINE = 18;
  private static final int MARGIN = 16;
  private static final String PLAIN = "#d3d7cf";

  /** By the numbers that terminals are told. */
  private static final Map<String, String> COLOURS =
      Map.of(
          "31", "#ff6b68", "32", "#8ae234", "33", "#f6c945", "34", "#729fcf", "35", "#c397d8", "36",
          "#5fd7d7");

  private final StringBuilder svg = new StringBuilder();
  private final TreeSet<String> style = new TreeSet<>();

  private TerminalPicture() {}

  /** The picture of some lines of text with escape sequences for colours. */
  static String of(List<String> lines) {
    TerminalPicture picture = new TerminalPicture();
    picture.draw(lines);
    return picture.svg.toString();
  }

  private void draw(List<String> lines) {
    int columns =
        lines.stream()
            .mapToInt(line -> COLOUR.matcher(line).replaceAll("").length())
            .max()
            .orElse(1);
    int width = (int) (columns * COLUMN) + 2 * MARGIN;
    int height = lines.size() * LINE + 2 * MARGIN;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
        font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="13">
        <rect width="100%%" height="100%%" rx="8" fill="#1d2021"/>
        """
            .formatted(width, height));
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), MARGIN + (i + 1) * LINE - 5);
    }
    svg.append("</svg>\n");
  }

  private void line(String line, int y) {
    int column = 0;
    int begin = 0;
    Matcher matcher = COLOUR.matcher(line);
    while (matcher.find()) {
      column = text(line.substring(begin, matcher.start()), column, y);
      colour(matcher.group(1));
      begin = matcher.end();
    }
    text(line.substring(begin), column, y);
  }

  private void colour(String codes) {
    for (String code : codes.split(";", -1)) {
      if (code.isEmpty() || code.equals("0")) {
        style.clear();
      } else {
        style.add(code);
      }
    }
  }

  /** Each piece is told its width, so that it fits whatever font there is. */
  private int text(String text, int column, int y) {
    if (!text.isBlank()) {
      String colour =
          COLOURS.entrySet().stream()
              .filter(known -> style.contains(known.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(PLAIN);
      svg.append("<text xml:space=\"preserve\" x=\"")
          .append(Math.round(MARGIN + column * COLUMN))
          .append("\" y=\"" + y + "\" textLength=\"")
          .append(Math.round(text.length() * COLUMN))
          .append("\" fill=\"" + colour + "\"")
          .append(style.contains("1") ? " font-weight=\"bold\"" : "")
          .append('>')
          .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
          .append("</text>\n");
    }
    return column + text.length();
  }
}
