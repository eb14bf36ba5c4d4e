package io.github.pvelint.model;

import java.util.List;

/**
 * Something that a rule judges by and that admins see differently. Two parameters are the same only
 * if they are one object: each belongs to one rule.
 *
 * @param <T> {@code Integer} or {@code List<String>}, as its form says
 */
public final class Parameter<T> {
  private final String name;
  private final String description;
  private final Form<T> form;
  private final T standard;

  private Parameter(String name, String description, Form<T> form, T standard) {
    this.name = name;
    this.description = description;
    this.form = form;
    this.standard = standard;
  }

  /** What its values look like. */
  public sealed interface Form<T> {
    /** A whole number within bounds, both included. */
    record Amount(int least, int most) implements Form<Integer> {}

    /**
     * Any number of words, none among them.
     *
     * @param noun one of them, for messages: {@code a path}
     * @param pattern a regular expression that each must match as a whole; JSON Schema reads it too
     */
    record Words(String noun, String pattern) implements Form<List<String>> {}
  }

  /** A number from {@code least} to {@code most}. */
  public static Parameter<Integer> number(
      String name, String description, int least, int most, int standard) {
    return new Parameter<>(name, description, new Form.Amount(least, most), standard);
  }

  /** Absolute paths of the host. */
  public static Parameter<List<String>> paths(String name, String description, String... standard) {
    return words(name, description, new Form.Words("an absolute path", "/.*"), standard);
  }

  /** Names in lower case. */
  public static Parameter<List<String>> names(String name, String description, String... standard) {
    Form.Words form = new Form.Words("a name in lower case", "[a-z0-9][a-z0-9_.+-]*");
    return words(name, description, form, standard);
  }

  private static Parameter<List<String>> words(
      String name, String description, Form.Words form, String... standard) {
    return new Parameter<>(name, description, form, List.of(standard));
  }

  /** Kebab-case, unique within its rule. */
  public String name() {
    return name;
  }

  /** One sentence, Markdown. */
  public String description() {
    return description;
  }

  public Form<T> form() {
    return form;
  }

  /** The value if nobody sets another. */
  public T standard() {
    return standard;
  }

  /** The standard value, for sentences: {@code 30}, or words with commas, or {@code none}. */
  public String standardText() {
    if (standard instanceof List<?> words) {
      return words.isEmpty()
          ? "none"
          : String.join(", ", words.stream().map(Object::toString).toList());
    }
    return standard.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
