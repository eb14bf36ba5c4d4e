package io.github.pvelint.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pvelint.rules.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogues as they are, and that no rule names a control that they lack. */
class ControlsTest {
  private static final Controls CONTROLS = Controls.load();

  private static List<String> ids(Framework framework) {
    return CONTROLS.all(framework).stream().map(Control::id).toList();
  }

  private static Stream<String> rules() {
    return Rules.all().stream().map(rule -> rule.info().id());
  }

  @ParameterizedTest
  @CsvSource({
    "BSI, 77, (SYS\\.1\\.[56]|CON\\.3|OPS\\.1\\.1\\.3)\\.A[1-9][0-9]?",
    "ISO, 93, A\\.[5-8]\\.[1-9][0-9]?",
    "NIST, 298, '(AC|AT|AU|CA|CM|CP|IA|IR|MA|MP|PE|PL|PM|PS|PT|RA|SA|SC|SI|SR)-[1-9][0-9]?'",
    "CIS, 153, 1?[0-9]\\.[1-9][0-9]?"
  })
  void aCatalogueIsWhole(Framework framework, int size, String pattern) {
    assertThat(ids(framework))
        .hasSize(size)
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches(pattern));
  }

  /** How many controls there are in each part of a catalogue. */
  @ParameterizedTest
  @CsvSource({
    "SYS.1.5, 26",
    "SYS.1.6, 26",
    "CON.3, 11",
    "OPS.1.1.3, 14",
    "A.5, 37",
    "A.6, 8",
    "A.7, 14",
    "A.8, 34",
    "AC, 23",
    "AT, 5",
    "AU, 15",
    "CA, 8",
    "CM, 14",
    "CP, 12",
    "IA, 12",
    "IR, 9",
    "MA, 7",
    "MP, 8",
    "PE, 22",
    "PL, 8",
    "PM, 32",
    "PS, 9",
    "PT, 8",
    "RA, 9",
    "SA, 16",
    "SC, 47",
    "SI, 22",
    "SR, 12",
    "1, 5",
    "2, 7",
    "3, 14",
    "4, 12",
    "5, 6",
    "6, 8",
    "7, 7",
    "8, 12",
    "9, 7",
    "10, 7",
    "11, 5",
    "12, 8",
    "13, 11",
    "14, 9",
    "15, 7",
    "16, 14",
    "17, 9",
    "18, 5"
  })
  void aPartIsWhole(String part, int size) {
    assertThat(CONTROLS.within(part)).hasSize(size);
  }

  @Test
  void requirementsThatWereDroppedAreNotThere() {
    assertThat(ids(Framework.BSI))
        .doesNotContain("SYS.1.5.A1", "SYS.1.5.A18", "CON.3.A3", "OPS.1.1.3.A4", "OPS.1.1.3.A16");
    assertThat(ids(Framework.NIST))
        .doesNotContain("AC-13", "CP-5", "CA-4", "SA-12", "SC-9", "SI-9", "IR-10");
  }

  @Test
  void everyRuleEitherSupportsControlsOrSaysWhyNot() {
    assertThat(rules())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            rule ->
                assertThat(CONTROLS.of(rule).isEmpty())
                    .as(rule)
                    .isEqualTo(CONTROLS.whyNone(rule).isPresent()));
  }

  @Test
  void nothingButRulesSupportsControls() {
    assertThat(CONTROLS.rules()).containsExactlyInAnyOrderElementsOf(rules().toList());
  }

  @Test
  void whatARuleSupportsIsInTheOrderOfTheCataloguesAndHasATopic() {
    List<Control> order =
        Stream.of(Framework.values())
            .flatMap(framework -> CONTROLS.all(framework).stream())
            .toList();
    assertThat(rules().map(CONTROLS::of))
        .allSatisfy(
            controls ->
                assertThat(controls.stream().map(order::indexOf))
                    .isSorted()
                    .doesNotHaveDuplicates());
    assertThat(rules().flatMap(rule -> CONTROLS.of(rule).stream()))
        .isNotEmpty()
        .allSatisfy(control -> assertThat(control.topic()).as(control.id()).isNotEmpty());
  }

  @Test
  void eachCatalogueHasSomethingForTheRules() {
    assertThat(Framework.values())
        .allSatisfy(
            framework ->
                assertThat(CONTROLS.supported(framework))
                    .isNotEmpty()
                    .allMatch(control -> control.framework() == framework));
  }

  @ParameterizedTest
  @CsvSource({
    "SYS.1.6.A17, SYS.1.6.A17, true",
    "SYS.1.6.A17, sys.1.6.a17, true",
    "SYS.1.6.A17, SYS.1.6, true",
    "SYS.1.6.A17, SYS.1, true",
    "SYS.1.6.A17, SYS.1.6.A1, false",
    "SYS.1.6.A17, SYS.1.6., false",
    "SYS.1.6.A17, SYS.1.6.A17.1, false",
    "SYS.1.6.A17, bsi, true",
    "SYS.1.6.A17, iso, false",
    "A.8.13, A.8, true",
    "A.8.13, A.8.1, false",
    "AC-6, AC, true",
    "AC-6, A, false",
    "11.2, 11, true",
    "11.2, 1, false",
    "11.2, '', false"
  })
  void aPartOfAControlIsWhatEndsAtADot(String id, String wanted, boolean isWithin) {
    Control control =
        Stream.of(Framework.values())
            .flatMap(framework -> CONTROLS.all(framework).stream())
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(control.isWithin(wanted)).isEqualTo(isWithin);
  }

  private static Controls read(String rules) {
    Map<String, String> texts =
        Map.of(
            "bsi",
            "# one\nCON.3.A5 backups\n",
            "iso",
            "A.8.13\n",
            "nist",
            "",
            "cis",
            "",
            "rules",
            rules);
    return Controls.read(name -> texts.getOrDefault(name, ""));
  }

  @Test
  void aLineNamesControlsOrAReason() {
    Controls controls = read("# what\n\none-rule CON.3.A5 A.8.13\nother-rule none: style: only\n");

    assertThat(controls.of("one-rule")).extracting(Control::topic).containsExactly("backups", "");
    assertThat(controls.whyNone("one-rule")).isEmpty();
    assertThat(controls.of("other-rule")).isEmpty();
    assertThat(controls.whyNone("other-rule")).isEqualTo(Optional.of("style: only"));
    assertThat(controls.of("users-own")).isEmpty();
    assertThat(controls.whyNone("users-own")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one-rule CON.3.A6\n",
        "one-rule\n",
        "one-rule \n",
        "one-rule CON.3.A5\none-rule A.8.13\n",
        "one-rule CON.3.A5\none-rule none: style\n"
      })
  void wrongDataCannotBeRead(String rules) {
    assertThatThrownBy(() -> read(rules))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching("(no catalogue has|two lines about the rule|nothing about the rule).*");
  }
}
