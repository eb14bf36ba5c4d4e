package io.github.pvelint.schema;

import io.github.pvelint.syntax.PropertyPart;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files the parts of one property string under the sub-options they set. Its order of tests is that
 * of parse_property_string: a key counts as set if it is set AS WRITTEN, so an alias may quietly
 * overwrite its target, but not the other way round.
 */
final class PropertyCollector {
  private final Option option;
  private final Slice string;
  private final List<Property> found = new ArrayList<>(8);

  /** Whether a part without a key was met. */
  private boolean hasBare;

  /** Nothing found yet in the value of an option. */
  PropertyCollector(Option option, Slice string) {
    this.option = option;
    this.string = string;
  }

  /** What has been set so far. */
  List<Property> found() {
    return found;
  }

  /** Takes the next part; a fault ends the matter. */
  Optional<Checked.Refused> take(PropertyPart part) {
    if (part instanceof PropertyPart.Keyed keyed) {
      return takeKeyed(keyed);
    }
    if (part instanceof PropertyPart.Bare bare) {
      return takeBare(bare.text());
    }
    return Optional.of(
        new Checked.Refused(
            "`" + part.text().text() + "` lacks a name before or a value behind the `=`",
            part.text()));
  }

  private Optional<Checked.Refused> takeKeyed(PropertyPart.Keyed part) {
    String key = part.key().raw();
    if (isSet(key)) {
      return refused("`" + key + "` is given twice", part.key(), key);
    }
    Option schema = option.properties().get(key);
    if (schema == null) {
      String reason = Nouns.unknown(option, Texts.ofRaw(key));
      return Optional.of(new Checked.Refused(reason, part.key(), Optional.of(key), true));
    }
    Optional<String> keyTarget = schema.keyAlias();
    if (keyTarget.isPresent()) {
      if (isSet(keyTarget.get())) {
        return refused("`" + keyTarget.get() + "` is given already", part.key(), keyTarget.get());
      }
      set(property(keyTarget.get(), part.text(), -1, part.key(), key));
    }
    Option target = schema;
    if (schema.alias().isPresent()) {
      target = option.properties().getOrDefault(schema.alias().get(), schema);
    }
    set(
        property(
            target.name(),
            part.text(),
            part.key().end() - string.start(),
            part.value(),
            text(target, part.value())));
    return Optional.empty();
  }

  private Optional<Checked.Refused> takeBare(Slice part) {
    Optional<Option> target = option.defaultKey();
    if (target.isEmpty()) {
      return Optional.of(
          new Checked.Refused(
              "`" + part.text() + "` stands without `name=`, which " + Nouns.of(option) + " needs",
              part));
    }
    String name = target.get().name();
    int earlier = indexOf(name);
    // Perl's truth: a value of 0 does not count as set.
    if (hasBare || (earlier >= 0 && Truth.isPerlTrue(found.get(earlier).text()))) {
      return refused(
          "`" + name + "` is given twice: `" + part.text() + "` stands for it too", part, name);
    }
    hasBare = true;
    set(property(name, part, -1, part, text(target.get(), part)));
    return Optional.empty();
  }

  private Property property(String name, Slice whole, int keyEnd, Slice value, String text) {
    int at = string.start();
    return new Property(
        name,
        whole.start() - at,
        whole.end() - at,
        keyEnd,
        value.start() - at,
        value.end() - at,
        text);
  }

  private static String text(Option target, Slice value) {
    String text = Texts.of(value);
    return target.type() == ValueType.BOOLEAN ? Truth.of(text).orElse(text) : text;
  }

  private boolean isSet(String name) {
    return indexOf(name) >= 0;
  }

  private int indexOf(String name) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void set(Property property) {
    int earlier = indexOf(property.name());
    if (earlier >= 0) {
      found.remove(earlier);
    }
    found.add(property);
  }

  private static Optional<Checked.Refused> refused(String reason, Slice at, String property) {
    return Optional.of(new Checked.Refused(reason, at, property));
  }
}
