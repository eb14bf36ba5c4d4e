package io.github.pvelint.report;

import io.github.pvelint.model.Guest;
import java.io.IOException;

/**
 * Something about a guest of one of several clusters.
 *
 * @param cluster the cluster's folder; empty where the run began
 */
public record Located<T>(String cluster, Guest guest, T item) {

  /** The members that every object about a guest begins with. */
  void write(Json json) throws IOException {
    json.text("cluster", cluster);
    json.number("vmid", guest.vmid());
    json.text("kind", guest.kind().id());
    json.text("node", guest.node().orElse(""));
    json.text("name", guest.name().orElse(""));
  }
}
