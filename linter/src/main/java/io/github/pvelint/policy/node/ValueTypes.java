package io.github.pvelint.policy.node;

import io.github.pvelint.policy.node.PolicyNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The kinds of value that policies are made of. */
public final class ValueTypes {
  private static final String INTEGER = "-?(0|[1-9][0-9]{0,8})";
  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "false", false, "on", true, "off", false, "yes", true, "no", false);

  private ValueTypes() {}

  /** Some text, at least one character of it. */
  public static ValueType<String> text() {
    return scalar(
        "a text",
        Map.of("type", List.of("string", "number", "boolean"), "minLength", 1),
        scalar ->
            scalar.isNothing() || scalar.text().isEmpty()
                ? Optional.empty()
                : Optional.of(scalar.text()));
  }

  /** Some text together with how it is written. */
  public static ValueType<Scalar> written() {
    return scalar(
        "a text",
        text().schema(),
        scalar ->
            scalar.isNothing() || scalar.text().isBlank() ? Optional.empty() : Optional.of(scalar));
  }

  /**
   * Text of a certain form.
   *
   * @param expected for messages: {@code a date such as 2027-01-31}
   * @param pattern a regular expression that Java and JSON Schema read alike; it must match the
   *     whole
   * @param reader absent for what has the form and means nothing
   */
  public static <T> ValueType<T> text(
      String expected, String pattern, Function<String, Optional<T>> reader) {
    Pattern whole = Pattern.compile(pattern);
    return scalar(
        expected,
        Map.of("type", "string", "pattern", "^(" + pattern + ")$"),
        scalar ->
            whole.matcher(scalar.text()).matches()
                ? reader.apply(scalar.text())
                : Optional.empty());
  }

  /** A whole number within bounds. */
  public static ValueType<Integer> integer(int least, int most) {
    return scalar(
        "a number from " + least + " to " + most,
        Map.of("type", "integer", "minimum", least, "maximum", most),
        scalar ->
            scalar.plain() && Pattern.matches(INTEGER, scalar.text())
                ? Optional.of(Integer.valueOf(scalar.text()))
                    .filter(number -> least <= number && number <= most)
                : Optional.empty());
  }

  /** Yes or no. */
  public static ValueType<Boolean> flag() {
    return scalar(
        "true or false",
        Map.of("enum", List.of(true, false, "on", "off", "yes", "no")),
        scalar -> Optional.ofNullable(FLAGS.get(scalar.text())));
  }

  /**
   * One of some words.
   *
   * @param words what each of them means, in the order in which messages list them
   */
  public static <T> ValueType<T> oneOf(Map<String, T> words) {
    Map<String, T> values = new LinkedHashMap<>(words);
    return scalar(
        "one of " + String.join(", ", values.keySet()),
        Map.of("enum", List.copyOf(values.keySet())),
        scalar -> Optional.ofNullable(values.get(scalar.text())));
  }

  /** Any number of values; one alone need not be written as a list. */
  public static <T> ValueType<List<T>> listOf(ValueType<T> item) {
    return new ListType<>(item);
  }

  /** A list of values that must be written as a list. */
  public static <T> ValueType<List<T>> strictListOf(ValueType<T> item) {
    return new StrictListType<>(item);
  }

  /** A set of known keys, each of which says for itself whether it is right. */
  public static <T> ValueType<T> entries(List<Key<?>> keys, Function<Fields, T> maker) {
    return new EntriesType<>(keys, (fields, problems) -> Optional.of(maker.apply(fields)));
  }

  /** A kind of value that is made when one is to be read: most files hold few of the keys. */
  public static <T> ValueType<T> later(Supplier<? extends ValueType<T>> maker) {
    return new ValueType<>() {
      @Override
      public Optional<T> read(PolicyNode node, Problems problems) {
        return maker.get().read(node, problems);
      }

      @Override
      public Map<String, Object> schema() {
        return maker.get().schema();
      }
    };
  }

  /** A single value. */
  static <T> ValueType<T> scalar(
      String expected, Map<String, Object> schema, Function<Scalar, Optional<T>> reader) {
    return new ValueType<>() {
      @Override
      public Optional<T> read(PolicyNode node, Problems problems) {
        Optional<T> value = node instanceof Scalar scalar ? reader.apply(scalar) : Optional.empty();
        if (value.isEmpty()) {
          problems.wrong(node, expected);
        }
        return value;
      }

      @Override
      public Map<String, Object> schema() {
        return schema;
      }
    };
  }
}
