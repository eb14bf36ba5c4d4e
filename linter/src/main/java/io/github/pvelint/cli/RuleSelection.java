package io.github.pvelint.cli;

import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which rules a run asks. */
final class RuleSelection {
  private final List<Rule> all;

  RuleSelection(List<Rule> all) {
    this.all = all;
  }

  /**
   * The rules to ask.
   *
   * @param only globs of ids: just these, those off by default too; empty for all on by default
   * @param disabled globs of ids: not these
   * @throws UsageException if a glob matches no rule
   */
  List<Rule> select(List<String> only, List<String> disabled) {
    List<Rule> usual = new ArrayList<>(all.size());
    for (Rule rule : all) {
      if (rule.info().onByDefault()) {
        usual.add(rule);
      }
    }
    return select(only, disabled, usual);
  }

  /**
   * The same where something else decides on what is on by default.
   *
   * @param usual the rules to ask unless {@code only} says which
   */
  List<Rule> select(List<String> only, List<String> disabled, Predicate<RuleInfo> usual) {
    return select(only, disabled, all.stream().filter(rule -> usual.test(rule.info())).toList());
  }

  private List<Rule> select(List<String> only, List<String> disabled, List<Rule> usual) {
    requireMatches(only);
    requireMatches(disabled);
    List<Rule> selected = new ArrayList<>(all.size());
    for (Rule rule : only.isEmpty() ? usual : all) {
      boolean isAsked = only.isEmpty() || matchesAny(only, id(rule));
      if (isAsked && !matchesAny(disabled, id(rule))) {
        selected.add(rule);
      }
    }
    return Collections.unmodifiableList(selected);
  }

  /**
   * The rule of that id.
   *
   * @throws UsageException if there is none
   */
  Rule find(String id) {
    return all.stream()
        .filter(rule -> id(rule).equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  /** The rules that a glob matches. */
  List<RuleInfo> matching(String glob) {
    return all.stream().map(Rule::info).filter(info -> matches(glob, info.id())).toList();
  }

  private void requireMatches(List<String> globs) {
    for (String glob : globs) {
      if (matching(glob).isEmpty()) {
        throw unknown(glob);
      }
    }
  }

  private UsageException unknown(String id) {
    List<String> ids = all.stream().map(RuleSelection::id).toList();
    return new UsageException(
        "there is no rule `"
            + id
            + "`"
            + Choice.didYouMean(id, ids)
            + " (`pvelint rules` lists them)");
  }

  private static boolean matchesAny(List<String> globs, String id) {
    for (String glob : globs) {
      if (matches(glob, id)) {
        return true;
      }
    }
    return false;
  }

  /** {@code *} stands for any text, {@code ?} for one character. */
  private static boolean matches(String glob, String id) {
    String regex =
        glob.chars()
            .mapToObj(
                c ->
                    switch (c) {
                      case '*' -> ".*";
                      case '?' -> ".";
                      default -> Pattern.quote(Character.toString(c));
                    })
            .collect(Collectors.joining());
    return Pattern.matches(regex, id);
  }

  private static String id(Rule rule) {
    return rule.info().id();
  }
}
