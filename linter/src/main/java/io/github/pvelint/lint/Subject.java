package io.github.pvelint.lint;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.syntax.Slice;

/**
 * What a rule was asked about.
 *
 * @param kind {@code lxc}, {@code qemu}, {@code backup-job}, {@code storage}, {@code cluster} or
 *     {@code policy}
 * @param id the VMID, the job's or storage's id; the root for a cluster, the file for a policy
 * @param cluster the root of the cluster it belongs to, see {@link
 *     io.github.pvelint.model.Cluster#root()}
 * @param label for sentences: {@code container 101}
 * @param anchor where it is
 */
public record Subject(String kind, String id, String cluster, String label, Slice anchor) {
  /** The kind of clusters. */
  static final String CLUSTER = "cluster";

  /** Written out, as is the hash code: a record's own cost 20 ms when one is first called. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Subject that
        && id.equals(that.id)
        && kind.equals(that.kind)
        && cluster.equals(that.cluster)
        && label.equals(that.label)
        && anchor.equals(that.anchor);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * id.hashCode() + kind.hashCode()) + cluster.hashCode();
  }

  /** A guest of a cluster. */
  public static Subject of(Guest guest, Cluster cluster) {
    return new Subject(
        guest.kind().id(),
        Integer.toString(guest.vmid()),
        cluster.root(),
        guest.label(),
        guest.anchor());
  }

  /** The subject as part of an identity: the cluster's root, the kind and the id. */
  public String identity() {
    return cluster + "/" + kind + "/" + id;
  }

  /** Whether it is a cluster as a whole. */
  boolean isCluster() {
    return kind.equals(CLUSTER);
  }

  /** The file it stands in, as reports name it. */
  public String file() {
    return anchor.source().name();
  }
}
