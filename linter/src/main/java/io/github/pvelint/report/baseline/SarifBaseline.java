package io.github.pvelint.report.baseline;

import io.github.pvelint.lint.BaselineEntry;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the results of a SARIF file as a baseline: those of pvelint that were found then. What was
 * waived is none of it.
 */
final class SarifBaseline {
  private static final String NAME = "pvelint";

  private final JsonCursor json;
  private final List<BaselineEntry> entries = new ArrayList<>();

  SarifBaseline(JsonCursor json) {
    this.json = json;
  }

  /** The entries of all runs; the cursor is at the array of them. */
  List<BaselineEntry> runs() throws IOException, BaselineFormatException {
    json.elements(this::run);
    return entries;
  }

  private void run() throws IOException, BaselineFormatException {
    String[] tool = {""};
    json.members(
        name -> {
          switch (name) {
            case "tool" -> at(List.of("driver", "name"), text -> tool[0] = text);
            case "results" -> json.elements(this::result);
            default -> json.skip();
          }
        });
    if (!tool[0].equals(NAME)) {
      throw json.fault("this run is not one of pvelint's");
    }
  }

  private void result() throws IOException, BaselineFormatException {
    Draft draft = new Draft();
    json.members(
        name -> {
          switch (name) {
            case "ruleId" -> draft.rule = json.text();
            case "partialFingerprints" ->
                at(List.of("pvelint/v1"), text -> draft.fingerprint = text);
            case "properties" -> properties(draft);
            case "locations" -> json.elements(() -> location(draft));
            case "suppressions" ->
                json.elements(
                    () -> {
                      draft.isWaived = true;
                      json.skip();
                    });
            default -> json.skip();
          }
        });
    if (draft.rule.isEmpty() || draft.fingerprint.isEmpty()) {
      throw json.fault("this result has no `ruleId` or no fingerprint `pvelint/v1`");
    }
    if (!draft.isWaived) {
      entries.add(
          new BaselineEntry(draft.rule, draft.file, draft.subject, draft.fingerprint, draft.value));
    }
  }

  private void properties(Draft draft) throws IOException, BaselineFormatException {
    json.members(
        name -> {
          switch (name) {
            case "pvelint/value" -> draft.value = json.text();
            case "pvelint/subject" -> draft.subject = json.text();
            default -> json.skip();
          }
        });
  }

  private void location(Draft draft) throws IOException, BaselineFormatException {
    at(List.of("physicalLocation", "artifactLocation", "uri"), uri -> draft.file = path(uri));
  }

  private String path(String uri) throws BaselineFormatException {
    try {
      // A plus is a plus in a path.
      return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw json.fault("`%` begins no escape in this URI");
    }
  }

  /** Takes a text. */
  private interface Taker {
    void take(String text) throws BaselineFormatException;
  }

  /** Goes down by the names of members, passing over all others. */
  private void at(List<String> path, Taker taker) throws IOException, BaselineFormatException {
    if (path.isEmpty()) {
      taker.take(json.text());
      return;
    }
    json.members(
        name -> {
          if (name.equals(path.get(0))) {
            at(path.subList(1, path.size()), taker);
          } else {
            json.skip();
          }
        });
  }

  /** A result as far as it is read. */
  private static final class Draft {
    private String rule = "";
    private String file = "";
    private String subject = "";
    private String fingerprint = "";
    private String value = "";
    private boolean isWaived;
  }
}
