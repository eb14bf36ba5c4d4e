package io.github.pvelint.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Proxmox's own storage plugins say of themselves (PVE::Storage::*Plugin, plugindata and
 * options).
 *
 * @param content the kinds of content that such a storage can hold
 * @param defaultContent what it holds if storage.cfg does not say
 * @param shared whether it is the same on all nodes by nature (SHARED_STORAGE in
 *     PVE::Storage::Plugin)
 * @param required the properties without which the section vanishes
 * @param mounted whether Proxmox mounts it at {@code /mnt/pve/ID}
 * @param snapshots the formats of volumes that can have snapshots (volume_has_feature)
 * @param movable whether guests can take volumes along to other nodes where the storage is not
 *     shared (PVE::QemuMigrate::scan_local_volumes, PVE::LXC::Migrate)
 * @param movableWithSnapshots the formats of volumes of which that is true with snapshots as well
 */
record StorageType(
    Set<String> content,
    Set<String> defaultContent,
    boolean shared,
    List<String> required,
    boolean mounted,
    Set<String> snapshots,
    boolean movable,
    Set<String> movableWithSnapshots) {
  private static final Set<String> FILES =
      Set.of("images", "rootdir", "vztmpl", "iso", "backup", "snippets", "import");
  private static final Set<String> DIRECTORY =
      Set.of("images", "rootdir", "vztmpl", "iso", "backup", "snippets", "import", "none");
  private static final Set<String> GUESTS = Set.of("images", "rootdir");
  private static final Set<String> IMAGES = Set.of("images");
  private static final Set<String> BACKUP = Set.of("backup");

  private static final Set<String> RAW = Set.of("raw");
  private static final Set<String> QCOW2 = Set.of("qcow2");
  private static final Set<String> RAW_SUBVOL = Set.of("raw", "subvol");
  private static final Set<String> ALL_FORMATS = Set.of("raw", "qcow2", "subvol");

  private static final Map<String, StorageType> ALL = Map.copyOf(all());

  private static Map<String, StorageType> all() {
    Map<String, StorageType> types = new LinkedHashMap<>();
    types.put("dir", local(DIRECTORY, GUESTS, "path").movable(QCOW2, QCOW2));
    types.put("btrfs", local(DIRECTORY, GUESTS, "path").movable(ALL_FORMATS, ALL_FORMATS));
    types.put("lvm", local(GUESTS, IMAGES, "vgname").movable(QCOW2, QCOW2));
    types.put("lvmthin", local(GUESTS, GUESTS, "vgname", "thinpool").movable(RAW, Set.of()));
    types.put("zfspool", local(GUESTS, GUESTS, "pool").movable(RAW_SUBVOL, RAW_SUBVOL));
    types.put("esxi", local(Set.of("import"), Set.of("import"), "server", "username"));
    types.put("nfs", mounted(FILES, IMAGES, "server", "export").snapshots(QCOW2));
    types.put("cifs", mounted(FILES, IMAGES, "server", "share").snapshots(QCOW2));
    types.put("cephfs", mounted(Set.of("vztmpl", "iso", "backup", "snippets", "import"), BACKUP));
    types.put("glusterfs", mounted(FILES, IMAGES, "volume").snapshots(QCOW2));
    types.put("rbd", shared(GUESTS, IMAGES).snapshots(RAW));
    types.put(
        "zfs", shared(IMAGES, IMAGES, "portal", "target", "pool", "iscsiprovider").snapshots(RAW));
    types.put("iscsi", shared(Set.of("images", "none"), IMAGES, "portal", "target"));
    types.put("iscsidirect", shared(IMAGES, IMAGES, "portal", "target"));
    types.put("pbs", shared(Set.of("backup", "none"), BACKUP, "server", "datastore"));
    return types;
  }

  /** The type of that name; absent if Proxmox itself has none. */
  static Optional<StorageType> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  static Map<String, StorageType> known() {
    return ALL;
  }

  private static StorageType local(Set<String> can, Set<String> does, String... required) {
    return new StorageType(can, does, false, List.of(required), false, Set.of(), false, Set.of());
  }

  private static StorageType shared(Set<String> can, Set<String> does, String... required) {
    return new StorageType(can, does, true, List.of(required), false, Set.of(), false, Set.of());
  }

  private static StorageType mounted(Set<String> can, Set<String> does, String... required) {
    return new StorageType(can, does, true, List.of(required), true, Set.of(), false, Set.of());
  }

  private StorageType snapshots(Set<String> formats) {
    return new StorageType(
        content, defaultContent, shared, required, mounted, formats, false, Set.of());
  }

  private StorageType movable(Set<String> snapshotFormats, Set<String> withSnapshots) {
    return new StorageType(
        content, defaultContent, shared, required, mounted, snapshotFormats, true, withSnapshots);
  }
}
