package io.github.pvelint.rule;

import java.util.Comparator;

/**
 * The order of rules in every run and every list. A class, as the first lambda expression of a run
 * is far dearer than that.
 */
public final class ById implements Comparator<Rule> {
  @Override
  public int compare(Rule one, Rule other) {
    return one.info().id().compareTo(other.info().id());
  }
}
