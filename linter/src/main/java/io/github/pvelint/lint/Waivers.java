package io.github.pvelint.lint;

import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.WaiverRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What may be accepted in a run.
 *
 * @param written the waivers of policy files
 * @param inGuests how far those in guests' descriptions reach
 * @param locked whether nobody may waive the rule of that id
 * @param known the ids of all rules that can be waived, asked or not
 */
public record Waivers(
    List<PolicyWaiver> written,
    InGuestWaivers inGuests,
    Predicate<String> locked,
    Set<String> known) {

  public Waivers {
    written = List.copyOf(written);
    known = Set.copyOf(known);
  }

  /**
   * What may be accepted without a policy: what guests' descriptions say of warnings and notes.
   *
   * @param rules all rules that there are
   */
  public static Waivers withoutPolicy(Collection<? extends Rule> rules) {
    return new Waivers(
        List.of(), InGuestWaivers.UP_TO_WARNING, rule -> false, waivable(rules));
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
    return written.stream().map(one -> one.waiver().file()).collect(Collectors.toSet());
  }
}
