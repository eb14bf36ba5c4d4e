package io.github.pvelint.policy;

import io.github.pvelint.lint.Glob;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.SubjectSelector;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Pools;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Picks subjects that meet all of it; what is absent is met by every one, what is about guests is
 * met by guests alone.
 *
 * @param pathOf what {@code paths} are held against, by the name of the file in reports
 */
record Selector(
    Optional<List<String>> kinds,
    Optional<List<VmidType.Range>> vmids,
    Optional<List<Glob>> nodes,
    Optional<List<Glob>> pools,
    Optional<List<Glob>> tags,
    Optional<List<Glob>> names,
    Optional<List<Glob>> paths,
    UnaryOperator<String> pathOf)
    implements SubjectSelector {

  boolean isEverything() {
    return Stream.of(kinds, vmids, nodes, pools, tags, names, paths).allMatch(Optional::isEmpty);
  }

  @Override
  public boolean selects(Subject subject, Optional<Guest> guest, Cluster cluster) {
    return meets(kinds, kind -> kind.equals(subject.kind()))
        && meets(paths, glob -> glob.matches(pathOf.apply(subject.file())))
        && meets(vmids, range -> guest.filter(one -> range.contains(one.vmid())).isPresent())
        && meets(nodes, glob -> guest.flatMap(Guest::node).filter(glob::matches).isPresent())
        && meets(names, glob -> guest.flatMap(Guest::name).filter(glob::matches).isPresent())
        && meets(tags, glob -> guest.filter(one -> hasTag(one, glob)).isPresent())
        && meets(
            pools,
            glob -> guest.flatMap(one -> pool(one, cluster)).filter(glob::matches).isPresent());
  }

  private static <T> boolean meets(Optional<List<T>> wanted, Predicate<T> met) {
    return wanted.isEmpty() || wanted.get().stream().anyMatch(met);
  }

  private static boolean hasTag(Guest guest, Glob glob) {
    Glob lower = new Glob(glob.pattern().toLowerCase(Locale.ROOT));
    return guest.tags().stream().anyMatch(lower::matches);
  }

  private static Optional<String> pool(Guest guest, Cluster cluster) {
    return cluster
        .pools()
        .flatMap(pools -> Optional.ofNullable(pools.members().get(guest.vmid())))
        .map(Pools.Member::pool);
  }
}
