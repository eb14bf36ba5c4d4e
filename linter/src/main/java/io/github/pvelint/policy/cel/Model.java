package io.github.pvelint.policy.cel;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.StructTypeReference;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Need;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that expressions can read. */
final class Model {
  static final ModelType<State> GUEST =
      new ModelType<>(
          "Guest",
          List.of(
              Field.of("kind", STRING, "`lxc` or `qemu`.", guest(one -> one.kind().id())),
              Field.of("vmid", INT, "Its number; 0 if unknown.", guest(one -> (long) one.vmid())),
              Field.of(
                  "name",
                  STRING,
                  "A VM's `name`, a container's `hostname`; empty without one.",
                  guest(one -> one.name().orElse(""))),
              Field.<State>of(
                      "node",
                      STRING,
                      "The node whose folder its config is in.",
                      guest(one -> one.node().orElse("")))
                  .needing(Need.NODES),
              Field.<State>of("pool", STRING, "Its pool; empty if it is in none.", Model::pool)
                  .needing(Need.POOLS),
              Field.of(
                  "tags",
                  ListType.create(STRING),
                  "Its tags in lower case, sorted.",
                  guest(one -> List.copyOf(one.tags()))),
              Field.of(
                  "description",
                  STRING,
                  "Its notes; empty without any. What looks like a secret is masked.",
                  guest(MaskedText::description)),
              Field.of(
                  "ostype",
                  STRING,
                  "The option `ostype`; empty without it.",
                  guest(one -> one.option("ostype").map(Setting::value).orElse(""))),
              Field.of("memory", INT, "Its memory in MiB; 512 by default.", guest(Model::memory)),
              Field.of(
                  "cores",
                  INT,
                  "A VM's cores times its sockets, a container's cores; 0 if it may use all.",
                  guest(Model::cores)),
              Field.of(
                  "onboot",
                  BOOL,
                  "Whether it starts with its node; false by default.",
                  guest(Guest::startsWithNode)),
              Field.of(
                  "protection",
                  BOOL,
                  "Whether it is protected from removal; false by default.",
                  guest(Guest::isProtected)),
              Field.of("template", BOOL, "Whether it is a template.", guest(Guest::isTemplate)),
              Field.of(
                  "unprivileged",
                  BOOL,
                  "Whether it is an unprivileged container; false for VMs.",
                  guest(one -> one instanceof Container lxc && !lxc.isPrivileged())),
              Field.of(
                  "features",
                  reference(DeviceModel.FEATURES),
                  "A container's features; all off for VMs.",
                  guest(DeviceModel.FEATURES::of)),
              Field.of(
                  "agent",
                  reference(DeviceModel.AGENT),
                  "A VM's guest agent.",
                  guest(DeviceModel.AGENT::of)),
              Field.of(
                  "disks",
                  listOf(DeviceModel.DISK),
                  "A VM's drives, CD drives and EFI disk among them; none for containers.",
                  guest(Each::disks)),
              Field.of(
                  "mounts",
                  listOf(DeviceModel.MOUNT),
                  "A container's `rootfs` and mount points; none for VMs.",
                  guest(Each::mounts)),
              Field.of(
                  "volumes",
                  listOf(DeviceModel.VOLUME),
                  "All volumes on storages, of containers and VMs alike.",
                  guest(one -> DeviceModel.all(DeviceModel.VOLUME, one.volumes()))),
              Field.of(
                  "networks",
                  listOf(DeviceModel.NETWORK),
                  "Its network devices.",
                  guest(one -> DeviceModel.all(DeviceModel.NETWORK, one.networkDevices()))),
              Field.<State>of(
                      "snapshots",
                      listOf(DeviceModel.SNAPSHOT),
                      "Its snapshots.",
                      guest(one -> DeviceModel.all(DeviceModel.SNAPSHOT, one.snapshots())))
                  .needing(Need.SNAPSHOTS),
              Field.of(
                  "options",
                  MapType.create(STRING, STRING),
                  "All options as written, by key; what looks like a secret is masked.",
                  guest(MaskedText::options))));

  /** All kinds of thing, those that expressions begin with first. */
  static final List<ModelType<?>> TYPES =
      List.of(
          GUEST,
          DeviceModel.FEATURES,
          DeviceModel.AGENT,
          DeviceModel.DISK,
          DeviceModel.MOUNT,
          DeviceModel.VOLUME,
          DeviceModel.NETWORK,
          DeviceModel.SNAPSHOT,
          ClusterModel.CLUSTER,
          ClusterModel.STORAGE,
          ClusterModel.JOB,
          ClusterModel.POOL);

  private Model() {}

  static CelType reference(ModelType<?> type) {
    return StructTypeReference.create(type.name());
  }

  static CelType listOf(ModelType<?> type) {
    return ListType.create(reference(type));
  }

  /** The part of the cluster that a field of a kind of thing needs. */
  static Optional<Need> need(String type, String field) {
    return TYPES.stream()
        .filter(one -> one.name().equals(type))
        .flatMap(one -> one.field(field).stream())
        .flatMap(one -> one.need().stream())
        .findFirst();
  }

  /** What {@code guest} and {@code cluster} stand for. */
  static Map<String, Object> variables(State state) {
    return Map.of("guest", GUEST.of(state), "cluster", ClusterModel.CLUSTER.of(state.cluster()));
  }

  private static Function<State, Object> guest(Function<Guest, Object> value) {
    return state -> value.apply(state.guest());
  }

  private static String pool(State state) {
    return state.cluster().pools().flatMap(pools -> pools.poolOf(state.guest().vmid())).orElse("");
  }

  private static long memory(Guest guest) {
    return guest instanceof Vm vm
        ? vm.memoryMiB()
        : guest.option("memory").map(one -> DeviceModel.number(one.value(), 512)).orElse(512L);
  }

  private static long cores(Guest guest) {
    long usual = guest instanceof Vm ? 1 : 0;
    long cores = count(guest, "cores", usual);
    return guest instanceof Vm ? cores * count(guest, "sockets", 1) : cores;
  }

  private static long count(Guest guest, String key, long absent) {
    return guest.option(key).map(one -> DeviceModel.number(one.value(), absent)).orElse(absent);
  }
}
