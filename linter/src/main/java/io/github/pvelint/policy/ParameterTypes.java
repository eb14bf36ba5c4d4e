package io.github.pvelint.policy;

import io.github.pvelint.model.Parameter;
import io.github.pvelint.model.Parameter.Form;
import io.github.pvelint.policy.node.Key;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.policy.node.ValueTypes;
import java.util.List;
import java.util.Optional;

/** How the parameters of rules are written in policies. */
final class ParameterTypes {
  private ParameterTypes() {}

  static Key<? extends Located<?>> key(Parameter<?> parameter) {
    String description = parameter.description() + " Without it: " + parameter.standardText() + ".";
    if (parameter.form() instanceof Form.Amount number) {
      return key(parameter, description, ValueTypes.integer(number.least(), number.most()));
    }
    Form.Words words = (Form.Words) parameter.form();
    ValueType<String> word = ValueTypes.text(words.noun(), words.pattern(), Optional::of);
    return key(parameter, description, ValueTypes.listOf(word));
  }

  private static <T> Key<Located<T>> key(
      Parameter<?> parameter, String description, ValueType<T> type) {
    return Key.of(parameter.name(), description, Located.of(type));
  }

  /** A value as text. */
  static String text(Object value) {
    if (value instanceof List<?> words) {
      return words.isEmpty()
          ? "none"
          : String.join(", ", words.stream().map(Object::toString).toList());
    }
    return String.valueOf(value);
  }
}
