package io.github.pvelint.policy;

import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.PolicyWaiver;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The waivers of policies that are laid over each other, and what they say of waivers. */
final class WaiverPile {
  private final Problems problems;
  private final List<PolicyWaiver> waivers = new ArrayList<>();
  private Optional<Located<InGuestWaivers>> inGuests = Optional.empty();
  private boolean isStrict;

  WaiverPile(Problems problems) {
    this.problems = problems;
  }

  /**
   * Lays a file on top. What one further up has made strict or forbidden stays so.
   *
   * @param above what holds without it
   */
  void add(PolicyFile file, Combined above, List<RuleInfo> rules) {
    isStrict |= file.strictWaivers();
    if (file.inGuestWaivers().isPresent()) {
      narrow(file.inGuestWaivers().get());
    }
    Set<String> locked = above.locked(rules);
    for (WaiverEntry entry : file.waivers()) {
      if (isStrict) {
        requireWhole(entry.waiver());
      }
      waivers.add(new PolicyWaiver(entry.waiver(), entry.select(), locked::contains));
    }
  }

  private void narrow(Located<InGuestWaivers> wanted) {
    if (inGuests.isPresent() && wanted.value().compareTo(inGuests.get().value()) > 0) {
      problems.add(
          wanted.at(),
          "in-guest-waivers cannot be widened: "
              + inGuests.get().at().source().name()
              + ":"
              + inGuests.get().at().line()
              + " says "
              + id(inGuests.get().value()));
      return;
    }
    inGuests = Optional.of(wanted);
  }

  private void requireWhole(Waiver waiver) {
    require(!waiver.reason().isEmpty(), "reason", waiver);
    require(waiver.until().isPresent(), "until", waiver);
    require(waiver.owner().isPresent(), "owner", waiver);
  }

  private void require(boolean isThere, String key, Waiver waiver) {
    if (!isThere) {
      problems.add(
          waiver.at(), "this waiver needs the key `" + key + "`: strict-waivers asks for it");
    }
  }

  /** The word for it in a policy. */
  static String id(InGuestWaivers reach) {
    return switch (reach) {
      case NONE -> "none";
      case UP_TO_WARNING -> "up-to-warning";
      case ALL -> "all";
    };
  }

  List<PolicyWaiver> waivers() {
    return List.copyOf(waivers);
  }

  /** How far those in guests reach; absent if no file says so. */
  Optional<InGuestWaivers> inGuests() {
    return inGuests.map(Located::value);
  }
}
