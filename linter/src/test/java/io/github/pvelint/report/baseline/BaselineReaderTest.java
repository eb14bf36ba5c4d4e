package io.github.pvelint.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pvelint.lint.Baseline;
import io.github.pvelint.lint.BaselineEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineReaderTest {
  private static final BaselineEntry ONE =
      new BaselineEntry("quota-dead", "lxc/101 é\".conf", "a/lxc/101", "f1", "v1");
  private static final BaselineEntry OTHER =
      new BaselineEntry("bad-value", "lxc/102.conf", "a/lxc/102", "f2", "v2");

  private static Baseline read(String text) throws IOException, BaselineFormatException {
    return BaselineReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String write(BaselineEntry... entries) throws IOException {
    StringWriter out = new StringWriter();
    BaselineWriter.write(new Baseline(List.of(entries)), out);
    return out.toString();
  }

  @Test
  void whatIsWrittenIsRead() throws Exception {
    assertThat(read(write(OTHER, ONE)).entries()).containsExactly(ONE, OTHER);
    assertThat(read(write()).entries()).isEmpty();
  }

  @Test
  void anEntryIsALineAndTheirOrderIsAlwaysTheSame() throws IOException {
    assertThat(write(OTHER, ONE)).isEqualTo(write(ONE, OTHER));
    assertThat(write(ONE, OTHER).lines())
        .hasSize(4)
        .startsWith("{\"baselineVersion\":1,\"entries\":[")
        .endsWith(
            "{\"file\":\"lxc/102.conf\",\"rule\":\"bad-value\",\"subject\":\"a/lxc/102\","
                + "\"fingerprint\":\"f2\",\"value\":\"v2\"}",
            "]}");
  }

  @Test
  void whatIsNotKnownIsPassedOver() throws Exception {
    String text = write(ONE).replace("\"value\"", "\"more\":{\"a\":[1]},\"value\"");
    assertThat(read(text.replace("{\"baseline", "{\"x\":[{}],\"baseline")).entries())
        .containsExactly(ONE);
  }

  @Test
  void sarifOfOursIsABaseline() throws Exception {
    String results =
        """
        {"ruleId":"quota-dead","level":"note","message":{"text":"x"},
         "locations":[{"physicalLocation":{"artifactLocation":{"uri":"lxc/101%20%C3%A9%22.conf"}}}],
         "partialFingerprints":{"primaryLocationLineHash":"1:1","pvelint/v1":"f1"},
         "properties":{"pvelint/value":"v1","pvelint/subject":"a/lxc/101"}},
        {"ruleId":"waived","partialFingerprints":{"pvelint/v1":"f3"},
         "suppressions":[{"kind":"external"}]},
        {"ruleId":"bad-value","partialFingerprints":{"pvelint/v1":"f2"}}
        """;

    assertThat(read(sarif("pvelint", results)).entries())
        .containsExactlyInAnyOrder(ONE, new BaselineEntry("bad-value", "", "", "f2", ""));
  }

  private static String sarif(String tool, String results) {
    return "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\""
        + tool
        + "\",\"rules\":[]}},\"results\":["
        + results
        + "]}]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[]                                             | 1:1: an object was expected",
        "~~                                             | 1:1: an object was expected",
        "{}                                             | 1:2: neither a baseline of pvelint nor",
        "{\"a\":1}                                      | 1:7: neither a baseline of pvelint nor",
        "{\"baselineVersion\":2}                        | 1:20: a baseline of version 2, which",
        "{\"baselineVersion\":\"1\"}                    | 1:20: a number was expected",
        "{\"baselineVersion\":1,\"entries\":{}}         | 1:32: an array was expected",
        "{\"baselineVersion\":1,\"entries\":[1]}        | 1:33: an object was expected",
        "{\"baselineVersion\":1,\"entries\":[{}]}       | 1:34: this entry has no `rule`",
        "{\"baselineVersion\":1,\"entries\":[{\"rule\":3}]} | 1:41: a text was expected",
        "{\"baselineVersion\":1} {}                     | 1:23: something follows",
        "{\"baselineVersion\":1,\"baselineVersion\":1}  | no JSON: Duplicate field",
        "{\"runs\":[{\"results\":[]}]}                  | 1:23: this run is not one of pvelint's",
        "{\"runs\":[{\"results\":[{\"ruleId\":\"a\"}]}]}| has no `ruleId` or no fingerprint",
        "{\"baselineVersion\":                          | no JSON: Unexpected end-of-input",
        "nonsense                                       | no JSON: Unrecognized token",
      })
  void whatIsNoneIsRefusedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BaselineFormatException.class)
        .hasMessageContaining(message)
        .message()
        .matches("\\d+:\\d+: .*")
        .doesNotContain("Source:", "REDACTED");
  }

  @Test
  void anotherToolsSarifIsRefused() {
    assertThatThrownBy(() -> read(sarif("other", "")))
        .isInstanceOf(BaselineFormatException.class)
        .hasMessageContaining("not one of pvelint's");
  }

  @Test
  void aBrokenUriIsRefused() {
    String result =
        "{\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"a%zz\"}}}]}";
    assertThatThrownBy(() -> read(sarif("pvelint", result)))
        .isInstanceOf(BaselineFormatException.class)
        .hasMessageContaining("begins no escape");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepOnesAreRefused(String part) {
    assertThatThrownBy(() -> read("{\"x\":" + part.repeat(100_000)))
        .isInstanceOf(BaselineFormatException.class)
        .hasMessageContaining("nesting depth");
  }

  @Test
  void longTextsAreRefused() {
    assertThatThrownBy(
            () -> read("{\"baselineVersion\":1,\"entries\":[{\"rule\":\"" + "x".repeat(2 << 20)))
        .isInstanceOf(BaselineFormatException.class)
        .hasMessageContaining("exceeds the maximum");
  }
}
