package io.github.pvelint.testing;

/**
 * What a fixture says must be found.
 *
 * @param file relative to the fixture's folder, with forward slashes
 * @param line 1-based
 * @param rule the rule's id
 * @param text what must be underlined; for what must stay unknown, what could not be judged
 * @param unknown whether the rule must say that it could not judge the text, rather than find a
 *     fault
 */
public record Expectation(String file, int line, String rule, String text, boolean unknown) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + (unknown ? "unknown " : "") + rule + " `" + text + "`";
  }
}
