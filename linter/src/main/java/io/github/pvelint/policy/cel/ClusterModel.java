package io.github.pvelint.policy.cel;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.types.ListType;
import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Pools;
import io.github.pvelint.model.Storage;
import io.github.pvelint.rule.Need;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What expressions can read of the cluster. */
final class ClusterModel {
  static final ModelType<Storage> STORAGE =
      new ModelType<>(
          "Storage",
          List.of(
              Field.of("id", STRING, "Its name.", Storage::id),
              Field.of("type", STRING, "Its type: `dir`, `zfspool` ...", Storage::type),
              Field.of("enabled", BOOL, "Whether it is enabled.", Storage::isEnabled),
              Field.of(
                  "shared",
                  BOOL,
                  "Whether all nodes see the same; false where its type is not known.",
                  storage -> storage.isShared().orElse(false)),
              Field.of(
                  "content",
                  ListType.create(STRING),
                  "What it may hold, sorted: `images`, `rootdir`, `backup` ...",
                  storage -> sorted(storage.content().orElse(Set.of()))),
              Field.of(
                  "nodes",
                  ListType.create(STRING),
                  "The only nodes that have it, sorted; none for all nodes.",
                  storage -> sorted(storage.nodes()))));

  static final ModelType<BackupJob> JOB =
      new ModelType<>(
          "Job",
          List.of(
              Field.of("id", STRING, "Its name.", BackupJob::id),
              Field.of("enabled", BOOL, "Whether it runs.", BackupJob::isEnabled),
              text("schedule", "When it runs, as written."),
              text("storage", "Where it writes to; empty without one."),
              Field.of("mode", STRING, "`snapshot`, `suspend` or `stop`.", BackupJob::mode),
              Field.of("all", BOOL, "Whether it takes all guests.", BackupJob::isAll),
              text("pool", "The pool that it takes; empty without one."),
              text("node", "The only node on which it runs; empty for all."),
              numbers("vmid", "The numbers of the guests that it takes."),
              numbers("exclude", "The numbers of the guests that it leaves out.")));

  static final ModelType<Pooled> POOL =
      new ModelType<>(
          "Pool",
          List.of(
              Field.of("name", STRING, "Its name.", Pooled::name),
              Field.of(
                  "guests",
                  ListType.create(INT),
                  "The numbers of the guests directly in it.",
                  one ->
                      one.pools().guestsOf(one.name()).stream().map(Integer::longValue).toList())));

  static final ModelType<Cluster> CLUSTER =
      new ModelType<>(
          "Cluster",
          List.of(
              Field.<Cluster>of(
                      "nodes",
                      ListType.create(STRING),
                      "The names of its nodes, sorted.",
                      cluster -> sorted(cluster.nodes()))
                  .needing(Need.NODES),
              Field.<Cluster>of(
                      "pools", Model.listOf(POOL), "Its resource pools.", ClusterModel::pools)
                  .needing(Need.POOLS),
              Field.<Cluster>of(
                      "storages",
                      Model.listOf(STORAGE),
                      "Its storages.",
                      cluster -> DeviceModel.all(STORAGE, cluster.storages().orElseThrow().all()))
                  .needing(Need.STORAGES),
              Field.<Cluster>of(
                      "jobs",
                      Model.listOf(JOB),
                      "Its backup jobs.",
                      cluster -> DeviceModel.all(JOB, cluster.backupJobs().orElseThrow().jobs()))
                  .needing(Need.BACKUP_JOBS)));

  /** A pool among the others. */
  record Pooled(String name, Pools pools) {}

  private ClusterModel() {}

  private static List<Map<String, Object>> pools(Cluster cluster) {
    Pools pools = cluster.pools().orElseThrow();
    return pools.names().stream().map(name -> POOL.of(new Pooled(name, pools))).toList();
  }

  private static Field<BackupJob> text(String key, String description) {
    return Field.of(
        key, STRING, description, job -> job.option(key).map(one -> one.value()).orElse(""));
  }

  private static Field<BackupJob> numbers(String key, String description) {
    return Field.of(
        key,
        ListType.create(INT),
        description,
        job ->
            DeviceModel.texts(job.words(key)).stream()
                .map(word -> DeviceModel.number(word, 0))
                .toList());
  }

  private static List<String> sorted(Set<String> names) {
    return List.copyOf(new TreeSet<>(names));
  }
}
