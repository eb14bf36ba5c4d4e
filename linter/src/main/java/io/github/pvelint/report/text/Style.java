package io.github.pvelint.report.text;

/**
 * How the report for people looks.
 *
 * @param color whether to use the terminal's colours
 * @param width in columns; source lines and notes are made to fit it. Below 80 counts as 80
 * @param quiet one line a finding and the summary, nothing else
 * @param statistics adds a table of findings per rule
 */
public record Style(boolean color, int width, boolean quiet, boolean statistics) {
  private static final int NARROWEST = 80;

  public Style {
    width = Math.max(width, NARROWEST);
  }
}
