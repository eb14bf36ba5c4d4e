package io.github.pvelint.policy.cel;

import dev.cel.common.types.CelType;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The lists of a guest whose members a rule can be about one by one. */
enum Each {
  DISKS("guest.disks"),
  MOUNTS("guest.mounts"),
  VOLUMES("guest.volumes"),
  NETWORKS("guest.networks"),
  SNAPSHOTS("guest.snapshots");

  private final String expression;

  Each(String expression) {
    this.expression = expression;
  }

  /**
   * One of them.
   *
   * @param it what the expression reads
   * @param setting its line; absent for a snapshot
   * @param spot where a finding about it as a whole is
   */
  record Member(Map<String, Object> it, Optional<Setting> setting, Spot spot) {}

  /** How a policy names it. */
  String expression() {
    return expression;
  }

  /** What a member is. */
  CelType type() {
    return Model.reference(
        switch (this) {
          case DISKS -> DeviceModel.DISK;
          case MOUNTS -> DeviceModel.MOUNT;
          case VOLUMES -> DeviceModel.VOLUME;
          case NETWORKS -> DeviceModel.NETWORK;
          case SNAPSHOTS -> DeviceModel.SNAPSHOT;
        });
  }

  /** Options whose lines are such members. */
  List<String> keys() {
    return switch (this) {
      case DISKS -> List.of("scsi0", "ide0", "efidisk0");
      case MOUNTS -> List.of("rootfs", "mp0");
      case VOLUMES -> List.of("scsi0", "ide0", "efidisk0", "rootfs", "mp0");
      case NETWORKS -> List.of("net0");
      case SNAPSHOTS -> List.of();
    };
  }

  /** What must have been given to know them. */
  Optional<Need> need() {
    return this == SNAPSHOTS ? Optional.of(Need.SNAPSHOTS) : Optional.empty();
  }

  /** The members in file order. */
  List<Member> of(Guest guest) {
    return switch (this) {
      case DISKS -> members(DeviceModel.DISK, disksOf(guest), disk -> disk.setting());
      case MOUNTS -> members(DeviceModel.MOUNT, mountsOf(guest), mount -> mount.setting());
      case VOLUMES -> members(DeviceModel.VOLUME, guest.volumes(), volume -> volume.setting());
      case NETWORKS ->
          members(DeviceModel.NETWORK, guest.networkDevices(), device -> device.setting());
      case SNAPSHOTS ->
          guest.snapshots().stream()
              .map(one -> new Member(DeviceModel.SNAPSHOT.of(one), Optional.empty(), one.spot()))
              .toList();
    };
  }

  private static <S> List<Member> members(
      ModelType<S> type, List<S> things, Function<S, Setting> setting) {
    List<Member> members = new ArrayList<>();
    for (S thing : things) {
      Setting line = setting.apply(thing);
      members.add(new Member(type.of(thing), Optional.of(line), line.spot()));
    }
    return members;
  }

  static List<Map<String, Object>> disks(Guest guest) {
    return DeviceModel.all(DeviceModel.DISK, disksOf(guest));
  }

  static List<Map<String, Object>> mounts(Guest guest) {
    return DeviceModel.all(DeviceModel.MOUNT, mountsOf(guest));
  }

  private static List<io.github.pvelint.model.Disk> disksOf(Guest guest) {
    return guest instanceof Vm vm ? vm.disks() : List.of();
  }

  private static List<io.github.pvelint.model.MountPoint> mountsOf(Guest guest) {
    return guest instanceof Container container ? container.mountPoints() : List.of();
  }
}
