package io.github.pvelint.report;

import java.io.IOException;

/** Writes Prometheus' text exposition format 0.0.4. */
final class Metrics {
  private final Appendable out;
  private String name = "";

  Metrics(Appendable out) {
    this.out = out;
  }

  /** Begins a metric, whose samples follow. */
  void gauge(String metric, String help) throws IOException {
    name = metric;
    out.append("# HELP ").append(metric).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(metric).append(" gauge\n");
  }

  /**
   * Writes a sample of the metric that was begun.
   *
   * @param labels names and values in turn
   */
  void sample(long value, String... labels) throws IOException {
    out.append(name);
    for (int i = 0; i < labels.length; i += 2) {
      out.append(i == 0 ? '{' : ',').append(labels[i]);
      out.append("=\"").append(escape(labels[i + 1])).append('"');
    }
    out.append(labels.length == 0 ? " " : "} ").append(Long.toString(value)).append('\n');
  }

  private static String escape(String value) {
    return PlainText.block(value).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
