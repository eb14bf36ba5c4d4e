package io.github.pvelint.model;

import java.util.HashMap;
import java.util.Map;

/** The parameters of rules that somebody has set. */
public final class Parameters {
  private static final Parameters STANDARD = new Parameters(Map.of());

  private final Map<Parameter<?>, Object> values;

  private Parameters(Map<Parameter<?>, Object> values) {
    this.values = values;
  }

  /** All parameters have their standard values. */
  public static Parameters standard() {
    return STANDARD;
  }

  /** The value of a parameter: as set, else its standard. */
  @SuppressWarnings("unchecked") // put in by with() alone
  public <T> T get(Parameter<T> parameter) {
    Object value = values.isEmpty() ? null : values.get(parameter);
    return value == null ? parameter.standard() : (T) value;
  }

  /** The same with one parameter set. */
  public <T> Parameters with(Parameter<T> parameter, T value) {
    Map<Parameter<?>, Object> more = new HashMap<>(values);
    more.put(parameter, value);
    return new Parameters(more);
  }

  /** Whether nothing is set. */
  public boolean isStandard() {
    return values.isEmpty();
  }
}
