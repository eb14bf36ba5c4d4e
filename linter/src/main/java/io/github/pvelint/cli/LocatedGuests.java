package io.github.pvelint.cli;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Inputs.ClusterInput;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.report.Located;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The guests that were asked for, cluster by cluster, in the order of their numbers. */
final class LocatedGuests {
  private LocatedGuests() {}

  /** What is to be said of each. */
  static <T> List<Located<T>> of(Inputs inputs, BiFunction<Guest, Cluster, T> judge) {
    return inputs.clusters().stream().flatMap(input -> of(input, judge)).toList();
  }

  private static <T> Stream<Located<T>> of(
      ClusterInput input, BiFunction<Guest, Cluster, T> judge) {
    Cluster cluster = input.cluster();
    return cluster.guests().stream()
        .filter(guest -> input.given().contains(guest.anchor().source().name()))
        .sorted(Comparator.comparingInt(Guest::vmid))
        .map(guest -> new Located<>(cluster.root(), guest, judge.apply(guest, cluster)));
  }
}
