package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Pools;
import java.util.List;

/** Who is where in nested pools. */
final class PoolMembers {
  private PoolMembers() {}

  /** The pools nested below a pool that hold guests, sorted by name. */
  static List<String> childrenWithGuests(Pools pools, String name) {
    return pools.members().values().stream()
        .map(Pools.Member::pool)
        .filter(pool -> pool.startsWith(name + "/"))
        .distinct()
        .sorted()
        .toList();
  }
}
