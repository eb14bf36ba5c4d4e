package io.github.pvelint.policy;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a tree of configs shows that a policy may be about; each sorted.
 *
 * @param releases sentences that tell which Proxmox VE it is
 */
record StarterFacts(Set<String> tags, Set<String> pools, Set<String> nodes, Set<String> releases) {
  /** Names that need no quotes in YAML and do nothing to a terminal. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./+-]{0,60}");

  /** QEMU 10 came with Proxmox VE 9. */
  private static final Pattern QEMU_OF_9 = Pattern.compile("1[0-9](\\..*)?");

  static StarterFacts of(List<Cluster> clusters) {
    StarterFacts facts =
        new StarterFacts(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    clusters.forEach(facts::take);
    return facts;
  }

  private void take(Cluster cluster) {
    cluster.nodes().forEach(node -> add(nodes, node));
    cluster.pools().ifPresent(all -> all.names().forEach(pool -> add(pools, pool)));
    for (Guest guest : cluster.guests()) {
      guest.tags().forEach(tag -> add(tags, tag));
      guest.node().ifPresent(node -> add(nodes, node));
      guest
          .option("meta")
          .flatMap(meta -> meta.property("creation-qemu"))
          .filter(made -> QEMU_OF_9.matcher(made.text()).matches())
          .ifPresent(made -> releases.add("VMs were made with QEMU 10 or later"));
    }
  }

  private static void add(Set<String> names, String name) {
    if (PLAIN.matcher(name).matches()) {
      names.add(name);
    }
  }
}
