package io.github.pvelint.policy;

import io.github.pvelint.lint.Glob;
import io.github.pvelint.policy.RuleMatch.Breadth;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules that policies can name, and by what names. */
public final class RuleCatalogue {
  static final String CONTROL = "control:";

  private final List<RuleInfo> rules;
  private final Function<String, Set<String>> controls;

  /**
   * A catalogue.
   *
   * @param rules all that there are, those off by default included
   * @param controls the ids of the rules that support a control; none for one that does not exist
   */
  public RuleCatalogue(List<RuleInfo> rules, Function<String, Set<String>> controls) {
    this.rules = List.copyOf(rules);
    this.controls = controls;
  }

  /** All rules. */
  public List<RuleInfo> rules() {
    return rules;
  }

  /** The rules that a name stands for; absent if it stands for none. */
  Optional<RuleMatch> match(String name) {
    if (name.startsWith(CONTROL)) {
      Set<String> ids = controls.apply(name.substring(CONTROL.length()));
      return those(Breadth.CONTROL, rule -> ids.contains(rule.id()));
    } else if (name.indexOf('*') >= 0 || name.indexOf('?') >= 0) {
      Glob glob = new Glob(name);
      return those(Breadth.GLOB, rule -> glob.matches(rule.id()));
    }
    for (RuleInfo rule : rules) {
      if (rule.id().equals(name)) {
        return Optional.of(new RuleMatch(Breadth.ID, List.of(rule)));
      }
    }
    return those(Breadth.CATEGORY, rule -> rule.category().id().equals(name));
  }

  private Optional<RuleMatch> those(Breadth breadth, Predicate<RuleInfo> wanted) {
    List<RuleInfo> found = new ArrayList<>();
    for (RuleInfo rule : rules) {
      if (wanted.test(rule)) {
        found.add(rule);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new RuleMatch(breadth, found));
  }

  /** The ids of all rules. */
  List<String> ids() {
    return rules.stream().map(RuleInfo::id).toList();
  }

  /** The names that are no patterns: ids, then categories. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    rules.forEach(rule -> names.add(rule.id()));
    for (Category category : Category.values()) {
      names.add(category.id());
    }
    return names;
  }
}
