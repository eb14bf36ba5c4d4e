package io.github.pvelint.policy.cel;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.types.ListType;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.MountPoint;
import io.github.pvelint.model.NetworkDevice;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.model.Volume;
import io.github.pvelint.schema.DiskSize;
import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What expressions can read of a guest's parts. */
final class DeviceModel {
  private static final String KEY = "The option: `%s`.";

  static final ModelType<Disk> DISK =
      new ModelType<>(
          "Disk",
          List.of(
              Field.of("key", STRING, key("scsi0"), Disk::key),
              Field.of(
                  "storage",
                  STRING,
                  "The storage that it is on; empty for a path, `none` and `cdrom`.",
                  disk -> disk.storage().orElse("")),
              Field.of(
                  "volume",
                  STRING,
                  "What is in the drive, as written: a volume, a path, `none` or `cdrom`.",
                  disk -> disk.file().text()),
              size(Disk::setting),
              Field.of(
                  "backup",
                  BOOL,
                  "Whether vzdump takes it: unless `backup=0`, or it is a CD drive.",
                  disk -> !disk.isCdrom() && disk.backupOff().isEmpty()),
              Field.of("cdrom", BOOL, "Whether it is a CD drive.", Disk::isCdrom),
              Field.of(
                  "data",
                  BOOL,
                  "Whether it holds the guest's data: no CD drive, EFI disk or TPM.",
                  Disk::isData),
              Field.of("shared", BOOL, "Whether `shared=1` is set.", Disk::isShared)));

  static final ModelType<MountPoint> MOUNT =
      new ModelType<>(
          "Mount",
          List.of(
              Field.of("key", STRING, key("rootfs"), MountPoint::key),
              Field.of(
                  "type",
                  STRING,
                  "`volume`, `bind` (a directory of the host) or `device`.",
                  mount -> mount.type().name().toLowerCase(Locale.ROOT)),
              Field.of(
                  "source",
                  STRING,
                  "What is mounted, as written: a volume or a path of the host.",
                  mount -> mount.source().text()),
              Field.of(
                  "storage",
                  STRING,
                  "The storage that the volume is on; empty for a path.",
                  mount -> mount.volume().map(volume -> volume.storage()).orElse("")),
              Field.of(
                  "target", STRING, "Where it is mounted in the container.", MountPoint::target),
              size(MountPoint::setting),
              Field.of("backup", BOOL, "Whether vzdump takes it.", MountPoint::isBackedUp),
              Field.of("readonly", BOOL, "Whether `ro=1` is set.", MountPoint::isReadOnly),
              Field.of("shared", BOOL, "Whether `shared=1` is set.", MountPoint::isShared)));

  static final ModelType<Volume> VOLUME =
      new ModelType<>(
          "Volume",
          List.of(
              Field.of("key", STRING, key("scsi0"), volume -> volume.setting().key()),
              Field.of("storage", STRING, "The storage that it is on.", Volume::storage),
              Field.of("name", STRING, "Its name on that storage.", Volume::name),
              size(Volume::setting),
              Field.of("cdrom", BOOL, "Whether it is in a CD drive.", Volume::isCdrom),
              Field.of(
                  "unused", BOOL, "Whether it is set aside (`unused0` ...).", Volume::isUnused)));

  static final ModelType<NetworkDevice> NETWORK =
      new ModelType<>(
          "Network",
          List.of(
              Field.of("key", STRING, key("net0"), NetworkDevice::key),
              Field.of(
                  "bridge", STRING, "The bridge; empty without one.", nic -> text(nic, "bridge")),
              Field.of(
                  "vlan",
                  INT,
                  "The VLAN tag; 0 without one.",
                  nic -> number(nic.setting(), "tag", 0)),
              Field.of(
                  "firewall", BOOL, "Whether `firewall=1` is set.", NetworkDevice::isFirewalled),
              Field.of(
                  "model",
                  STRING,
                  "A VM's emulated card, `virtio` and so on; empty for containers.",
                  nic -> text(nic, "model")),
              Field.of(
                  "mac",
                  STRING,
                  "The MAC address as written; empty without one.",
                  nic -> nic.macAddress().map(mac -> mac.text()).orElse("")),
              Field.of(
                  "linkdown", BOOL, "Whether `link_down=1` is set.", NetworkDevice::isLinkDown)));

  static final ModelType<Guest> FEATURES =
      new ModelType<>(
          "Features",
          List.of(
              feature("nesting"),
              feature("keyctl"),
              feature("fuse"),
              feature("mknod"),
              Field.of(
                  "mount",
                  ListType.create(STRING),
                  "The file systems that may be mounted.",
                  guest ->
                      guest instanceof Container container
                          ? container.features().mountable()
                          : List.of())));

  static final ModelType<Guest> AGENT =
      new ModelType<>(
          "Agent",
          List.of(
              Field.of(
                  "enabled",
                  BOOL,
                  "Whether Proxmox talks to a guest agent; false for containers.",
                  guest -> guest instanceof Vm vm && vm.agent().isEnabled())));

  static final ModelType<Guest> SNAPSHOT =
      new ModelType<>(
          "Snapshot",
          List.of(
              Field.of("name", STRING, "Its name.", guest -> guest.place().name()),
              Field.of(
                  "time",
                  INT,
                  "When it was taken, in seconds since 1970; 0 if it does not say.",
                  guest ->
                      guest.option("snaptime").map(time -> number(time.value(), 0)).orElse(0L)),
              Field.of(
                  "description",
                  STRING,
                  "Its description; empty without one. What looks like a secret is masked.",
                  MaskedText::description)));

  private DeviceModel() {}

  private static String key(String example) {
    return KEY.replace("%s", example);
  }

  private static <S> Field<S> size(java.util.function.Function<S, Setting> setting) {
    return Field.of(
        "size",
        INT,
        "Its size in bytes; 0 if the config does not say.",
        thing ->
            setting
                .apply(thing)
                .property("size")
                .map(size -> DiskSize.bytes(size.text()).orElse(0))
                .orElse(0L));
  }

  private static Field<Guest> feature(String name) {
    return Field.of(
        name,
        BOOL,
        "Whether `" + name + "=1` is set; false for VMs.",
        guest -> guest instanceof Container container && container.features().isOn(name));
  }

  private static String text(NetworkDevice nic, String name) {
    return nic.setting().property(name).map(part -> part.text()).orElse("");
  }

  static long number(Setting setting, String property, long absent) {
    return setting.property(property).map(part -> number(part.text(), absent)).orElse(absent);
  }

  /** What is no number that fits counts as absent: Proxmox would not have it either. */
  static long number(String digits, long absent) {
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= 18
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Long.parseLong(digits) : absent;
  }

  /** Words of a list, as text. */
  static List<String> texts(List<Slice> words) {
    return words.stream().map(Slice::text).toList();
  }

  static <S> List<Map<String, Object>> all(ModelType<S> type, List<S> things) {
    return things.stream().map(type::of).toList();
  }
}
