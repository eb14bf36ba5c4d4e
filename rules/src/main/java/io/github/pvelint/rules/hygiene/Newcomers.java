package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Section;
import io.github.pvelint.model.Setting;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Property;
import io.github.pvelint.schema.Schema;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Options and sub-options that came after a release of Proxmox VE. */
final class Newcomers {
  private Newcomers() {}

  /** Gives the options that the release does not have. */
  static void options(Guest guest, int release, BiConsumer<Setting, Option> out) {
    each(
        guest,
        (setting, option) -> {
          if (!option.existsIn(release)) {
            out.accept(setting, option);
          }
        });
  }

  /** Takes what a release has not. */
  interface SubOptions {
    void take(Setting setting, Property property, Option option);
  }

  /** Gives the sub-options that the release does not have, of options that it has. */
  static void subOptions(Guest guest, int release, SubOptions out) {
    each(
        guest,
        (setting, option) -> {
          if (option.existsIn(release)) {
            setting
                .properties()
                .ifPresent(
                    value ->
                        value
                            .properties()
                            .forEach(property -> take(setting, property, option, release, out)));
          }
        });
  }

  private static void take(
      Setting setting, Property property, Option option, int release, SubOptions out) {
    option
        .property(written(setting, property))
        .filter(part -> !part.existsIn(release))
        .ifPresent(part -> out.take(setting, property, part));
  }

  /** The name as it is written, which may be another one for an older sub-option. */
  static String written(Setting setting, Property property) {
    return property.key(setting.valueSlice()).map(key -> key.text()).orElse(property.name());
  }

  /** Another name of the same sub-option that the release knows; absent if it has none. */
  static Optional<String> olderName(Option option, Property property, int release) {
    return option.properties().values().stream()
        .filter(part -> part.alias().filter(property.name()::equals).isPresent())
        .filter(part -> part.existsIn(release))
        .map(Option::name)
        .findFirst();
  }

  /** What to say of one. */
  static String message(String name, Option option, int release) {
    return "`"
        + name
        + "` came with "
        + option.release().map(Object::toString).orElse("a later release")
        + ": Proxmox VE "
        + release
        + " does not know it";
  }

  private static void each(Guest guest, BiConsumer<Setting, Option> out) {
    Schema schema = Schema.of(guest.kind());
    for (Section section : guest.config().sections()) {
      for (Setting setting : section.settings()) {
        Optional<Option> option = schema.find(setting.key());
        option.ifPresent(found -> out.accept(setting, found));
      }
    }
  }
}
