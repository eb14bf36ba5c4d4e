package io.github.pvelint.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code parent} line that leads nowhere. Each snapshot names the one it was made after, and the
 * current section the last one: together they make a tree.
 *
 * @param parent the line
 * @param members of a cycle, all its lines in order, this one first; else empty
 */
public record ParentFault(Kind kind, Setting parent, List<Setting> members) {

  /** How it goes wrong. */
  public enum Kind {
    /** No snapshot has that name. */
    MISSING,
    /** It is the snapshot's own name. */
    SELF,
    /** Following the parents leads back to it. */
    CYCLE
  }

  /** The faults of a guest's tree: those of the current section first, then in file order. */
  static List<ParentFault> of(Guest guest) {
    Map<String, Optional<Setting>> parents = new LinkedHashMap<>();
    for (Guest snapshot : guest.snapshots()) {
      parents.put(snapshot.place().name(), snapshot.option("parent"));
    }
    List<ParentFault> faults = new ArrayList<>();
    addMissing(guest.option("parent"), parents.keySet(), faults);
    for (Map.Entry<String, Optional<Setting>> snapshot : parents.entrySet()) {
      Optional<Setting> parent = snapshot.getValue();
      if (parent.isPresent() && parent.get().value().equals(snapshot.getKey())) {
        faults.add(new ParentFault(Kind.SELF, parent.get(), List.of()));
      } else {
        addMissing(parent, parents.keySet(), faults);
      }
    }
    addCycles(parents, faults);
    return List.copyOf(faults);
  }

  private static void addMissing(
      Optional<Setting> parent, Set<String> names, List<ParentFault> faults) {
    if (parent.isPresent() && !names.contains(parent.get().value())) {
      faults.add(new ParentFault(Kind.MISSING, parent.get(), List.of()));
    }
  }

  private static void addCycles(Map<String, Optional<Setting>> parents, List<ParentFault> faults) {
    Set<String> done = new HashSet<>();
    for (String start : parents.keySet()) {
      Map<String, Setting> path = new LinkedHashMap<>();
      String name = start;
      Optional<Setting> parent = parents.get(name);
      while (parent != null && parent.isPresent() && done.add(name)) {
        path.put(name, parent.get());
        name = parent.get().value();
        parent = parents.get(name);
      }
      List<Setting> cycle = from(name, path);
      // A snapshot that is its own parent is no more than that.
      if (cycle.size() > 1) {
        faults.add(new ParentFault(Kind.CYCLE, cycle.get(0), cycle));
      }
    }
  }

  /** The end of a path that begins with a name; empty if the name is not on it. */
  private static List<Setting> from(String name, Map<String, Setting> path) {
    List<Setting> end = new ArrayList<>();
    boolean inside = false;
    for (Map.Entry<String, Setting> step : path.entrySet()) {
      inside |= step.getKey().equals(name);
      if (inside) {
        end.add(step.getValue());
      }
    }
    return List.copyOf(end);
  }
}
