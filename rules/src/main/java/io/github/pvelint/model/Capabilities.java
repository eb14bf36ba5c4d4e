package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which capabilities a container's root keeps. {@code lxc.cap.drop} lines add to the list of LXC's
 * common.conf; an empty one clears it, and later ones add to it again. {@code lxc.cap.keep} lines
 * make a list of the only ones to keep; an empty one or the word {@code none} clears that one. A
 * list to keep takes the place of what is dropped.
 *
 * @param dropped what the lines drop, LXC's own list included
 * @param clearedBy the last line that cleared the list to drop; absent if none did
 * @param kept the list to keep in order; empty if there is none
 */
public record Capabilities(Set<String> dropped, Optional<Setting> clearedBy, List<Kept> kept) {
  // config/templates/common.conf.in of LXC.
  private static final Set<String> DEFAULT =
      Set.of("mac_admin", "mac_override", "sys_time", "sys_module", "sys_rawio");

  /**
   * One capability of a list to keep.
   *
   * @param slice as written
   * @param name lower-case, without {@code cap_}; also {@code none}
   */
  public record Kept(Setting setting, Slice slice, String name) {}

  static Capabilities of(Container container) {
    Set<String> dropped = new TreeSet<>(DEFAULT);
    Optional<Setting> clearedBy = Optional.empty();
    for (Setting line : container.raw("lxc.cap.drop")) {
      if (line.value().isEmpty()) {
        dropped.clear();
        clearedBy = Optional.of(line);
      } else {
        Fields.of(line.valueSlice()).forEach(word -> dropped.add(name(word)));
      }
    }
    return new Capabilities(dropped, clearedBy, keptBy(container.raw("lxc.cap.keep")));
  }

  private static List<Kept> keptBy(List<Setting> lines) {
    List<Kept> kept = new ArrayList<>(0);
    for (Setting line : lines) {
      if (line.value().isEmpty()) {
        kept.clear();
      }
      for (Slice word : Fields.of(line.valueSlice())) {
        Kept one = new Kept(line, word, name(word));
        if (one.name().equals("none")) {
          kept.clear();
        }
        kept.add(one);
      }
    }
    return List.copyOf(kept);
  }

  private static String name(Slice word) {
    String name = word.text().toLowerCase(Locale.ROOT);
    return name.startsWith("cap_") ? name.substring(4) : name;
  }

  /** Those of LXC's own list that the container keeps because an empty line cleared it; sorted. */
  public Set<String> regained() {
    Set<String> regained = new TreeSet<>(DEFAULT);
    regained.removeAll(dropped);
    return regained;
  }

  /**
   * The line that gives them back; absent if none is really given back, or if a list to keep
   * decides instead.
   */
  public Optional<Setting> restoredBy() {
    return regained().isEmpty() || !kept.isEmpty() ? Optional.empty() : clearedBy;
  }
}
