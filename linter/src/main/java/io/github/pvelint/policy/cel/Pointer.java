package io.github.pvelint.policy.cel;

import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where findings point.
 *
 * @param key an option; empty for the line of the member that is looked at
 * @param subKey a part of its value; empty for the whole line
 */
record Pointer(String key, String subKey) {

  /** Reads one; with {@code each} it is a part of the member's line alone. */
  static Optional<Pointer> read(
      Located<String> text, Optional<Each> each, Set<GuestKind> kinds, Problems problems) {
    int dot = text.value().indexOf('.');
    String key = dot < 0 ? text.value() : text.value().substring(0, dot);
    String part = dot < 0 ? "" : text.value().substring(dot + 1);
    Pointer pointer = each.isPresent() ? new Pointer("", text.value()) : new Pointer(key, part);
    List<String> keys = each.map(Each::keys).orElse(List.of(key));
    boolean isKnown =
        keys.stream()
            .flatMap(one -> kinds.stream().flatMap(kind -> Schema.of(kind).find(one).stream()))
            .anyMatch(pointer::isIn);
    if (!isKnown) {
      problems.add(
          text.at(),
          (each.isPresent() ? "no such line has a part" : "no such guest has an option or part")
              + problems.quote(text.value()));
      return Optional.empty();
    }
    return Optional.of(pointer);
  }

  private boolean isIn(Option option) {
    return subKey.isEmpty() || option.property(subKey).isPresent();
  }

  /** The place in a guest; where it would be if it is not there. */
  Spot in(Guest guest) {
    Optional<Setting> option = guest.option(key);
    return option.map(this::in).orElseGet(() -> guest.absent(key));
  }

  /** The place in a line. */
  Spot in(Setting setting) {
    if (subKey.isEmpty()) {
      return setting.spot();
    }
    return setting.property(subKey).map(setting::spot).orElseGet(() -> setting.missing(subKey));
  }
}
