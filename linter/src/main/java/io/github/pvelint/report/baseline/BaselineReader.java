package io.github.pvelint.report.baseline;

import io.github.pvelint.lint.Baseline;
import io.github.pvelint.lint.BaselineEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a baseline: what {@link BaselineWriter} wrote, or SARIF that pvelint wrote. */
public final class BaselineReader {
  static final String VERSION = "baselineVersion";
  static final String ENTRIES = "entries";
  static final int CURRENT = 1;

  private static final List<String> MEMBERS =
      List.of("rule", "file", "subject", "fingerprint", "value");

  private final JsonCursor json;
  private final List<BaselineEntry> entries = new ArrayList<>();
  private boolean isBaseline;

  private BaselineReader(JsonCursor json) {
    this.json = json;
  }

  /**
   * Reads a baseline.
   *
   * @throws BaselineFormatException if it is none, or one of a later pvelint
   * @throws IOException if the stream cannot be read
   */
  public static Baseline read(InputStream in) throws IOException, BaselineFormatException {
    List<BaselineEntry> entries = new ArrayList<>();
    JsonCursor.read(in, json -> entries.addAll(new BaselineReader(json).entries()));
    return new Baseline(entries);
  }

  private List<BaselineEntry> entries() throws IOException, BaselineFormatException {
    json.members(
        name -> {
          switch (name) {
            case VERSION -> version();
            case ENTRIES -> json.elements(this::entry);
            case "runs" -> {
              isBaseline = true;
              entries.addAll(new SarifBaseline(json).runs());
            }
            default -> json.skip();
          }
        });
    if (!isBaseline) {
      throw json.fault("neither a baseline of pvelint nor SARIF: there is no `" + VERSION + "`");
    }
    return entries;
  }

  private void version() throws IOException, BaselineFormatException {
    isBaseline = true;
    int version = json.number();
    if (version != CURRENT) {
      throw json.fault(
          "a baseline of version " + version + ", which this pvelint does not know: write it anew");
    }
  }

  private void entry() throws IOException, BaselineFormatException {
    Map<String, String> texts = new HashMap<>();
    json.members(
        name -> {
          if (MEMBERS.contains(name)) {
            texts.put(name, json.text());
          } else {
            json.skip();
          }
        });
    for (String member : MEMBERS) {
      if (!texts.containsKey(member)) {
        throw json.fault("this entry has no `" + member + "`");
      }
    }
    entries.add(
        new BaselineEntry(
            texts.getOrDefault("rule", ""),
            texts.getOrDefault("file", ""),
            texts.getOrDefault("subject", ""),
            texts.getOrDefault("fingerprint", ""),
            texts.getOrDefault("value", "")));
  }
}
