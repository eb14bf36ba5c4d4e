package io.github.pvelint.report.text;

import java.util.List;

/** A table for a page, cell by cell, as plain text that may quote a config. */
public record Rows(List<String> heading, List<List<String>> rows) {
  public Rows {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }

  /** In Markdown. */
  String markdown() {
    Markdown table = new Markdown(heading);
    rows.forEach(table::row);
    return table.text();
  }
}
