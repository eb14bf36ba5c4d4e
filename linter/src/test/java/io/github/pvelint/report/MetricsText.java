package io.github.pvelint.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prometheus' text exposition format 0.0.4, read strictly: each metric has a help text, then a
 * type, then at least one sample; no sample is there twice; the last line ends with a line feed.
 */
final class MetricsText {
  private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
  private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*";
  private static final String VALUE = "\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\"";
  private static final Pattern HELP = Pattern.compile("# HELP (" + NAME + ") [^\n\\\\]+");
  private static final Pattern TYPE = Pattern.compile("# TYPE (" + NAME + ") gauge");
  private static final Pattern PAIR = Pattern.compile("(" + LABEL + ")=(" + VALUE + ")");
  private static final Pattern SAMPLE =
      Pattern.compile("(" + NAME + ")(?:\\{((?:" + PAIR.pattern() + ",?)+)(?<!,)\\})? ([0-9]+)");

  private final Map<Sample, Long> samples = new LinkedHashMap<>();
  private final Map<String, String> stages = new HashMap<>();

  /** What tells a sample from others. */
  record Sample(String name, Map<String, String> labels) {}

  private MetricsText() {}

  static MetricsText of(String text) {
    if (!text.endsWith("\n")) {
      throw new AssertionError("the last line has no end");
    }
    MetricsText metrics = new MetricsText();
    for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
      metrics.take(line);
    }
    if (metrics.stages.isEmpty() || !metrics.stages.values().stream().allMatch("sample"::equals)) {
      throw new AssertionError("metrics without samples: " + metrics.stages);
    }
    return metrics;
  }

  private void take(String line) {
    Matcher help = HELP.matcher(line);
    Matcher type = TYPE.matcher(line);
    Matcher sample = SAMPLE.matcher(line);
    if (help.matches()) {
      advance(help.group(1), "nothing", "help");
    } else if (type.matches()) {
      advance(type.group(1), "help", "type");
    } else if (sample.matches()) {
      String stage = stages.get(sample.group(1));
      advance(sample.group(1), "sample".equals(stage) ? "sample" : "type", "sample");
      add(sample);
    } else {
      throw new AssertionError("no line of the format: " + line);
    }
  }

  private void advance(String name, String from, String to) {
    String stage = stages.getOrDefault(name, "nothing");
    stages.put(name, to);
    if (!stage.equals(from)) {
      throw new AssertionError(to + " of " + name + " after " + stage);
    }
  }

  private void add(Matcher line) {
    Map<String, String> labels = new TreeMap<>();
    if (line.group(2) != null) {
      Matcher pair = PAIR.matcher(line.group(2));
      while (pair.find()) {
        String value = pair.group(2).substring(1, pair.group(2).length() - 1);
        if (labels.put(pair.group(1), unescape(value)) != null) {
          throw new AssertionError("a label twice: " + line.group());
        }
      }
    }
    Long value = Long.valueOf(line.group(line.groupCount()));
    if (samples.put(new Sample(line.group(1), labels), value) != null) {
      throw new AssertionError("a sample twice: " + line.group());
    }
  }

  private static String unescape(String value) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        char next = value.charAt(++i);
        plain.append(next == 'n' ? '\n' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The value of a sample. */
  long value(String name, String... labels) {
    Map<String, String> wanted = new TreeMap<>();
    for (int i = 0; i < labels.length; i += 2) {
      wanted.put(labels[i], labels[i + 1]);
    }
    Long value = samples.get(new Sample(name, wanted));
    if (value == null) {
      throw new AssertionError("no " + name + wanted + " in " + samples);
    }
    return value;
  }

  /** The sum of all samples of a metric. */
  long sum(String name) {
    return samples.entrySet().stream()
        .filter(sample -> sample.getKey().name().equals(name))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
