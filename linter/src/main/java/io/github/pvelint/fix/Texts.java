package io.github.pvelint.fix;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Map;

/** Clusters as they are once guests' files have another text. */
public final class Texts {
  private Texts() {}

  /**
   * The clusters with some files read anew.
   *
   * @param changed the new text of guests' files by the old one
   */
  public static List<Cluster> replace(List<Cluster> clusters, Map<Source, Source> changed) {
    GuestLoader loader = new GuestLoader();
    return clusters.stream().map(cluster -> replace(cluster, changed, loader)).toList();
  }

  private static Cluster replace(Cluster cluster, Map<Source, Source> changed, GuestLoader loader) {
    boolean isConcerned =
        cluster.guests().stream().anyMatch(guest -> changed.containsKey(source(guest)));
    if (!isConcerned) {
      return cluster;
    }
    List<Guest> guests =
        cluster.guests().stream().map(guest -> reload(guest, cluster, changed, loader)).toList();
    return new Cluster(
        cluster.root(),
        guests,
        cluster.complete(),
        cluster.nodes(),
        cluster.parts(),
        cluster.circumstances());
  }

  private static Guest reload(
      Guest guest, Cluster cluster, Map<Source, Source> changed, GuestLoader loader) {
    Source text = changed.get(source(guest));
    if (text == null) {
      return guest;
    }
    GuestConfig old = guest.config();
    return Guest.of(
        loader.load(text, old.kind(), old.vmid(), old.node(), cluster.parts().cpuModels()));
  }

  private static Source source(Guest guest) {
    return guest.config().document().source();
  }
}
