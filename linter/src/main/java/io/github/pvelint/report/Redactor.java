package io.github.pvelint.report;

import io.github.pvelint.model.Secrets;

/**
 * Hides the values of secrets in what reports show, as {@link Secrets} finds them.
 *
 * <p>Every reporter uses this one, so that a secret hidden in one format is not shown in another.
 */
public final class Redactor {

  /**
   * What to show of a line of a config, or of a sentence that may quote one.
   *
   * @return the same text with an asterisk for each UTF-16 unit of a secret, so that columns stay
   */
  public String redact(String line) {
    return Secrets.masked(line);
  }

  /** The same for text that is to stay in its line: what acts instead of being seen is replaced. */
  public String line(String text) {
    return PlainText.line(redact(text));
  }
}
