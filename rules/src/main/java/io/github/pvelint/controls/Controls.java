package io.github.pvelint.controls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All controls, and which of them each rule supports: what it finds speaks against them, what it
 * looks at and does not find speaks for them. No rule shows that a control is met.
 */
public final class Controls {
  private static final String NONE = "none: ";

  /** In the order of the catalogues. */
  private final Map<String, Control> known;

  private final Map<String, List<Control>> supported = new LinkedHashMap<>();
  private final Map<String, String> unsupported = new LinkedHashMap<>();

  private Controls(Map<String, Control> known) {
    this.known = known;
  }

  /**
   * Reads the catalogues and what rules support.
   *
   * @throws IllegalStateException if the data names a control that no catalogue has
   */
  public static Controls load() {
    return read(Controls::table);
  }

  /**
   * Reads the catalogues and what rules support.
   *
   * @param texts each table, by the id of its catalogue; {@code rules} for what rules support
   */
  static Controls read(UnaryOperator<String> texts) {
    Map<String, Control> known = new LinkedHashMap<>();
    for (Framework framework : Framework.values()) {
      for (String line : lines(texts.apply(framework.id()))) {
        add(framework, line, known);
      }
    }
    Controls controls = new Controls(known);
    for (String line : lines(texts.apply("rules"))) {
      controls.addRule(line);
    }
    return controls;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Constants, as a resource would have the jars opened one after the other to be found. */
  private static String table(String name) {
    return switch (name) {
      case "bsi" -> BsiTable.TEXT;
      case "iso" -> IsoTable.TEXT;
      case "nist" -> NistTable.TEXT;
      case "cis" -> CisTable.TEXT;
      case "rules" -> RulesTable.TEXT;
      default -> throw new IllegalArgumentException("there is no table " + name);
    };
  }

  private static void add(Framework framework, String line, Map<String, Control> known) {
    String[] parts = line.split(" ", 2);
    Control control = new Control(framework, parts[0], parts.length > 1 ? parts[1] : "");
    if (known.put(control.id(), control) != null) {
      throw new IllegalStateException("two controls have the id " + control.id());
    }
  }

  private void addRule(String line) {
    String[] parts = line.split(" ", 2);
    String rule = parts[0];
    if (parts.length == 1) {
      throw new IllegalStateException("nothing about the rule " + rule);
    }
    if (supported.containsKey(rule) || unsupported.containsKey(rule)) {
      throw new IllegalStateException("two lines about the rule " + rule);
    }
    if (parts[1].startsWith(NONE)) {
      unsupported.put(rule, parts[1].substring(NONE.length()));
    } else {
      supported.put(rule, named(parts[1]));
    }
  }

  private List<Control> named(String ids) {
    List<Control> controls = new ArrayList<>();
    for (String id : ids.split(" ", -1)) {
      Control control = known.get(id);
      if (control == null) {
        throw new IllegalStateException("no catalogue has " + id);
      }
      controls.add(control);
    }
    return List.copyOf(controls);
  }

  /** All controls that a catalogue is known to have. */
  public List<Control> all(Framework framework) {
    List<Control> all = new ArrayList<>();
    for (Control control : known.values()) {
      if (control.framework() == framework) {
        all.add(control);
      }
    }
    return all;
  }

  /** The controls of a catalogue that a rule supports. */
  public List<Control> supported(Framework framework) {
    Set<Control> named = new HashSet<>();
    supported.values().forEach(named::addAll);
    return all(framework).stream().filter(named::contains).toList();
  }

  /**
   * The controls that are, or are part of, what is asked for.
   *
   * @see Control#isWithin
   */
  public List<Control> within(String wanted) {
    return known.values().stream().filter(control -> control.isWithin(wanted)).toList();
  }

  /** What a rule supports, in the order of the catalogues; empty if there is nothing. */
  public List<Control> of(String rule) {
    return supported.getOrDefault(rule, List.of());
  }

  /**
   * What a rule supports that says so itself.
   *
   * @param own ids of controls; what no catalogue has is left out
   */
  public List<Control> of(String rule, Set<String> own) {
    return own.isEmpty()
        ? of(rule)
        : known.values().stream()
            .filter(control -> own.contains(control.id()) || of(rule).contains(control))
            .toList();
  }

  /** The control of that id. */
  public Optional<Control> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** The rules that something is said of. */
  Set<String> rules() {
    Set<String> rules = new HashSet<>(supported.keySet());
    rules.addAll(unsupported.keySet());
    return rules;
  }

  /** Why a rule supports no control; absent if it does, or is none of ours. */
  public Optional<String> whyNone(String rule) {
    return Optional.ofNullable(unsupported.get(rule));
  }
}
