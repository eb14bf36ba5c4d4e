package io.github.pvelint.cli.help;

import java.util.List;

/** Text for {@code man}. */
final class Roff {
  private final StringBuilder page = new StringBuilder();

  /** A request on a line of its own. */
  void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  /** Words to be filled into lines. */
  void text(String text) {
    page.append("\\&").append(escaped(text)).append('\n');
  }

  /** A term, and beside or below it what it means. */
  void item(String term, String meaning) {
    macro("TP");
    macro("B", term);
    text(meaning);
  }

  /** Lines that stay as they are, indented. */
  void literal(List<String> lines) {
    macro("RS", "4");
    macro("nf");
    lines.forEach(this::text);
    macro("fi");
    macro("RE");
  }

  /** What would be a command, or come out as a typographic sign that no shell takes. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
