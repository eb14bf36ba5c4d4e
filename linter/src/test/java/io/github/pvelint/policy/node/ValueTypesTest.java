package io.github.pvelint.policy.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueTypesTest {
  private static final Key<String> NAME =
      Key.required("name", "What it is called.", ValueTypes.text());
  private static final Key<Integer> SIZE =
      Key.of("size", "How large it is.", ValueTypes.integer(1, 9));
  private static final Key<List<Boolean>> FLAGS =
      Key.of("flags", "Which it has.", ValueTypes.listOf(ValueTypes.flag()));
  private static final ValueType<String> THING =
      ValueTypes.entries(
          List.of(NAME, SIZE, FLAGS),
          fields ->
              fields.require(NAME)
                  + fields.get(SIZE).map(Object::toString).orElse("")
                  + fields.get(FLAGS).map(Object::toString).orElse("")
                  + "@"
                  + fields.at(SIZE).line());

  @Test
  void knownKeysAreRead() {
    assertThat(read(THING, "p.yaml", "name: x\nsize: 3\nflags: [on, 'off', true]\n"))
        .isEqualTo("x3[true, false, true]@2");
    assertThat(read(THING, "p.json", "{\"name\": \"x\", \"flags\": true}")).isEqualTo("x[true]@1");
    assertThat(read(THING, "p.properties", "name=x\nflags=on, off\n"))
        .isEqualTo("x[true, false]@1");
  }

  @Test
  void allThatIsWrongIsSaid() {
    assertThat(read(THING, "p.yaml", "nam: x\nsize: 10\nflags: [1]\n"))
        .isEqualTo(
            """
            p.yaml:1:1: there is no key `nam`; did you mean `name`?
            p.yaml:2:7: expected a number from 1 to 9, found a word `10`
            p.yaml:3:9: expected true or false, found a word `1`
            p.yaml:1:1: the key `name` is missing\
            """);
    assertThat(read(THING, "p.yaml", "name: [a]\nsize: '3'\n"))
        .isEqualTo(
            """
            p.yaml:1:7: expected a text, found a list
            p.yaml:2:7: expected a number from 1 to 9, found a text `3`\
            """);
    assertThat(read(THING, "p.yaml", "- name\n"))
        .isEqualTo("p.yaml:1:1: expected a set of keys (name, size, flags), found a list");
    assertThat(read(THING, "p.yaml", "name:\n"))
        .isEqualTo("p.yaml:1:6: expected a text, found nothing");
  }

  @Test
  void aFormIsCheckedBeforeTheMeaning() {
    ValueType<Integer> hex =
        ValueTypes.text("hex digits", "[0-9a-f]+", text -> Optional.of(Integer.parseInt(text, 16)));
    assertThat(read(hex, "p.yaml", "ff")).isEqualTo("255");
    assertThat(read(hex, "p.yaml", "fg"))
        .isEqualTo("p.yaml:1:1: expected hex digits, found a word `fg`");
  }

  @Test
  void wordsHaveMeanings() {
    Map<String, Integer> words = new LinkedHashMap<>();
    words.put("two", 2);
    words.put("one", 1);
    assertThat(read(ValueTypes.oneOf(words), "p.yaml", "one")).isEqualTo("1");
    assertThat(read(ValueTypes.oneOf(words), "p.yaml", "three"))
        .isEqualTo("p.yaml:1:1: expected one of two, one, found a word `three`");
  }

  @Test
  void whatMustNotBeShownIsNot() {
    Problems problems = new Problems();
    problems.quoting(false);
    assertThat(read(THING, "p.yaml", "secret: hunter2\nname: [x]\nsize: hunter2\n", problems))
        .isEqualTo(
            """
            p.yaml:1:1: there is no key (there are: name, size, flags)
            p.yaml:2:7: expected a text, found a list
            p.yaml:3:7: expected a number from 1 to 9, found a word\
            """);
  }

  private static String read(ValueType<?> type, String name, String text) {
    return read(type, name, text, new Problems());
  }

  private static String read(ValueType<?> type, String name, String text, Problems problems) {
    PolicyNode node = PolicyText.read(Source.of(name, text), problems).orElseThrow();
    List<String> result = new ArrayList<>();
    type.read(node, problems).ifPresent(value -> result.add(value.toString()));
    try {
      problems.throwIfAny();
      assertThat(result).hasSize(1);
      return result.get(0);
    } catch (PolicyException e) {
      assertThat(result).isEmpty();
      return String.valueOf(e.getMessage());
    }
  }
}
