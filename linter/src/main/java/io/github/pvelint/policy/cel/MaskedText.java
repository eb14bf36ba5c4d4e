package io.github.pvelint.policy.cel;

import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Secrets;
import io.github.pvelint.model.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts of a guest in which asterisks stand for what looks like a secret. */
final class MaskedText {
  private MaskedText() {}

  static String description(Guest guest) {
    return guest
        .section()
        .description()
        .map(text -> text.lines().map(Secrets::masked).collect(Collectors.joining("\n")))
        .orElse("");
  }

  /** The options as written, by key. */
  static Map<String, String> options(Guest guest) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Setting setting : guest.section().settings()) {
      String key = setting.key() + ": ";
      options.put(setting.key(), Secrets.masked(key + setting.value()).substring(key.length()));
    }
    return options;
  }
}
