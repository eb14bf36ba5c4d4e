package io.github.pvelint.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which guests of a cluster claim the same thing, as they are configured now. Looked up in an index
 * that is made once, when the first rule asks.
 */
public final class Claims {
  private final List<Guest> guests;
  private volatile @Nullable Map<Claim.Thing, List<Claim>> index;

  Claims(List<Guest> guests) {
    this.guests = guests;
  }

  /** The claims to the same thing by other guests, or by other options of the same state. */
  public List<Claim> rivals(Claim claim) {
    if (isAlone(claim)) {
      return List.of();
    }
    List<Claim> rivals = new ArrayList<>(0);
    for (Claim own : Claim.of(claim.guest(), claim.thing().kind())) {
      if (own.thing().equals(claim.thing()) && !own.spot().key().equals(claim.spot().key())) {
        rivals.add(own);
      }
    }
    if (guests.size() > 1) {
      for (Claim other : index().getOrDefault(claim.thing(), List.of())) {
        if (!other.isOfSameGuest(claim)) {
          rivals.add(other);
        }
      }
    }
    return rivals;
  }

  /** Whether the index has the claim and no other to the same thing, which is the rule. */
  private boolean isAlone(Claim claim) {
    if (guests.size() < 2) {
      return false;
    }
    List<Claim> all = index().get(claim.thing());
    return all != null && all.size() == 1 && all.get(0).guest() == claim.guest();
  }

  private Map<Claim.Thing, List<Claim>> index() {
    Map<Claim.Thing, List<Claim>> all = index;
    return all == null ? made() : all;
  }

  /** Of several threads that ask one makes it, and the others wait. */
  private synchronized Map<Claim.Thing, List<Claim>> made() {
    Map<Claim.Thing, List<Claim>> all = index;
    if (all == null) {
      all = indexed();
      index = all;
    }
    return all;
  }

  private Map<Claim.Thing, List<Claim>> indexed() {
    Map<Claim.Thing, List<Claim>> claims = new HashMap<>();
    for (Guest guest : guests) {
      for (Claim.Kind kind : Claim.Kind.values()) {
        for (Claim claim : Claim.of(guest, kind)) {
          claims.computeIfAbsent(claim.thing(), any -> new ArrayList<>(1)).add(claim);
        }
      }
    }
    return claims;
  }
}
