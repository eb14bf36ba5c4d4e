package io.github.pvelint.lint;

import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.WaiverRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What may be accepted in a run.
 *
 * @param written the waivers of policy files
 * @param inGuests what those in guests' descriptions may do, by the name of the guest's file
 * @param known the ids of all rules that can be waived, asked or not
 */
public record Waivers(
    List<PolicyWaiver> written, Function<String, WaiverTerms> inGuests, Set<String> known) {

  public Waivers {
    written = List.copyOf(written);
    known = Set.copyOf(known);
  }

  /**
   * What may be accepted without a policy: what guests' descriptions say.
   *
   * @param rules all rules that there are
   * @param reach how far that reaches
   */
  public static Waivers withoutPolicy(Collection<? extends Rule> rules, InGuestWaivers reach) {
    return new Waivers(
        List.of(), new Everywhere(new WaiverTerms(reach, new NoneLocked())), waivable(rules));
  }

  private record Everywhere(WaiverTerms terms) implements Function<String, WaiverTerms> {
    @Override
    public WaiverTerms apply(String file) {
      return terms;
    }
  }

  private static final class NoneLocked implements Predicate<String> {
    @Override
    public boolean test(String rule) {
      return false;
    }
  }

  /** The ids of the rules that can be waived: of what is said about waivers there are none. */
  public static Set<String> waivable(Collection<? extends Rule> rules) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!(rule instanceof WaiverRule)) {
        ids.add(rule.info().id());
      }
    }
    return ids;
  }

  /** Names of the policy files that waivers are written in. */
  public Set<String> files() {
    Set<String> files = new HashSet<>();
    for (PolicyWaiver one : written) {
      files.add(one.waiver().file());
    }
    return files;
  }
}
