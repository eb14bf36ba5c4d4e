package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A storage as Proxmox sees it. What rules ask of it for every volume that it holds is found out
 * once.
 */
public final class Storage {
  private static final Set<String> BUILT_IN_CONTENT =
      Set.of("images", "rootdir", "vztmpl", "iso", "backup", "snippets");
  private static final String LOCAL_PATH = "/var/lib/vz";

  private final String id;
  private final String type;
  private final Slice anchor;
  private final List<SectionConfigProperty> properties;
  private final boolean isBuiltIn;
  private final Optional<StorageType> known;
  private final boolean isEnabled;
  private final Set<String> nodes;
  private final Optional<Set<String>> content;
  private final Optional<Boolean> isShared;

  private Storage(
      String id,
      String type,
      Slice anchor,
      List<SectionConfigProperty> properties,
      boolean isBuiltIn) {
    this.id = id;
    this.type = type;
    this.anchor = anchor;
    this.properties = List.copyOf(properties);
    this.isBuiltIn = isBuiltIn;
    this.known = StorageType.find(type);
    this.isEnabled = !hasSet("disable");
    this.nodes = id.equals("local") ? Set.of() : words("nodes");
    this.content = findContent();
    this.isShared = findShared();
  }

  static Storage of(SectionConfigSection section) {
    return new Storage(
        section.id().raw(), section.type(), section.header(), section.properties(), false);
  }

  static Storage builtIn(Slice anchor) {
    return new Storage("local", "dir", anchor, List.of(), true);
  }

  /** Its name. */
  public String id() {
    return id;
  }

  /** Its type as written; {@code dir} of the {@code local} that Proxmox puts in. */
  public String type() {
    return type;
  }

  /**
   * Where findings about the whole storage point: its header. Of a {@code local} that Proxmox puts
   * in by itself, the header it replaces, else the first line of the file.
   */
  public Slice anchor() {
    return anchor;
  }

  /** What Proxmox took of its section, in file order. */
  public List<SectionConfigProperty> properties() {
    return properties;
  }

  /**
   * Whether it is the {@code local} that Proxmox puts in because storage.cfg has none, or one of
   * another type or path.
   */
  public boolean isBuiltIn() {
    return isBuiltIn;
  }

  /**
   * Whether the type is one of Proxmox's own. Of others nothing can be told but what is written.
   */
  public boolean isKnown() {
    return known.isPresent();
  }

  /** The property as Proxmox took it. */
  public Optional<SectionConfigProperty> option(String key) {
    for (SectionConfigProperty property : properties) {
      if (property.key().equals(key)) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }

  /** Whether it is in use at all. */
  public boolean isEnabled() {
    return isEnabled;
  }

  /** The nodes that have it; empty for all nodes. {@code local} is on all, whatever is written. */
  public Set<String> nodes() {
    return nodes;
  }

  /**
   * Whether Proxmox can work with it at all: release 9 has no GlusterFS any more, and skips the
   * section.
   */
  public boolean isSupported(int pveMajor) {
    return pveMajor < 9 || !type.equals("glusterfs");
  }

  /** Whether guests on the node can use it: it is enabled and there. */
  public boolean isAvailableOn(String node) {
    return isEnabled() && isOn(node);
  }

  /** Whether it is there on the node. */
  public boolean isOn(String node) {
    return nodes.isEmpty() || nodes.contains(node);
  }

  /** Those of the nodes that do not have it, in their order. */
  public List<String> missingOn(Set<String> all) {
    List<String> missing = new ArrayList<>(0);
    for (String node : all) {
      if (!isOn(node)) {
        missing.add(node);
      }
    }
    return missing;
  }

  /**
   * The kinds of content that may lie on it: {@code images}, {@code rootdir}, {@code backup} ...
   * Where storage.cfg does not say, the default of the type. Absent if that is not known.
   */
  public Optional<Set<String>> content() {
    return content;
  }

  private Optional<Set<String>> findContent() {
    if (isBuiltIn) {
      return Optional.of(BUILT_IN_CONTENT);
    }
    if (option("content").isEmpty()) {
      return known.map(StorageType::defaultContent);
    }
    Set<String> words = words("content");
    // Proxmox leaves out what the type cannot hold.
    known.ifPresent(kind -> words.retainAll(kind.content()));
    return Optional.of(Collections.unmodifiableSet(words));
  }

  /** Whether content of that kind may lie on it; absent if that is not known. */
  public Optional<Boolean> holds(String kind) {
    return content.isPresent() ? Optional.of(content.get().contains(kind)) : Optional.empty();
  }

  /**
   * Whether what lies on both is lost together: one place under two names, as far as storage.cfg
   * shows it.
   */
  public boolean isSamePlaceAs(Storage other) {
    if (id.equals(other.id)) {
      return true;
    }
    if (isCeph() && other.isCeph()) {
      return value("monhost").equals(other.value("monhost"));
    }
    if (type.equals(other.type) && (type.equals("nfs") || type.equals("cifs"))) {
      String share = type.equals("nfs") ? "export" : "share";
      return value("server").equals(other.value("server"))
          && value(share).equals(other.value(share));
    }
    return path().isPresent() && path().equals(other.path());
  }

  private boolean isCeph() {
    return type.equals("rbd") || type.equals("cephfs");
  }

  private Optional<String> value(String key) {
    return option(key).map(SectionConfigProperty::value);
  }

  /**
   * Whether it is the same on all its nodes: by nature, or because it is said to be so. Absent for
   * types that are not Proxmox's own and say nothing.
   */
  public Optional<Boolean> isShared() {
    return isShared;
  }

  private Optional<Boolean> findShared() {
    // drbd is no plugin of Proxmox, but on its list of shared types.
    if (known.filter(StorageType::shared).isPresent() || type.equals("drbd")) {
      return Optional.of(true);
    }
    return hasSet("shared") ? Optional.of(true) : known.map(kind -> false);
  }

  /** Whether it can take backups by its type, whatever its content line says. */
  public Answer canHoldBackups() {
    return Answer.of(known.map(its -> its.content().contains("backup")));
  }

  /**
   * Whether a snapshot of the volume is possible: its format decides, together with the type. That
   * of a container on a directory never is, since it cannot be qcow2.
   *
   * @param kind of the guest whose volume it is
   */
  public Answer canSnapshot(VolumeId volume, GuestKind kind, int pveMajor) {
    String format = volume.format();
    if (!isSupported(pveMajor)
        || (format.equals("qcow2") && kind == GuestKind.LXC)
        // LVM has qcow2 volumes from release 9 on.
        || (type.equals("lvm") && pveMajor < 9)) {
      return Answer.NO;
    }
    return Answer.of(known.map(its -> its.snapshots().contains(format)));
  }

  /** Whether a guest can take its volumes along from here, as long as they have no snapshots. */
  public Answer canMigrateLocally() {
    return Answer.of(known.map(StorageType::movable));
  }

  /**
   * Whether a stopped guest can take the volume along together with its snapshots. A qcow2 file
   * cannot if its snapshots are volumes of their own ({@code snapshot-as-volume-chain}).
   *
   * @param kind containers take snapshots along from ZFS and Btrfs only
   */
  public Answer canMigrateSnapshots(VolumeId volume, GuestKind kind) {
    String format = volume.format();
    boolean isChain = format.equals("qcow2") && hasSnapshotChains();
    boolean isContainerFile = kind == GuestKind.LXC && format.equals("qcow2");
    return Answer.of(
        known
            .map(its -> its.movableWithSnapshots().contains(format))
            .map(movable -> movable && !isChain && !isContainerFile));
  }

  /**
   * Whether it makes each snapshot of a qcow2 disk a volume of its own (release 9; default off).
   */
  public boolean hasSnapshotChains() {
    return hasSet("snapshot-as-volume-chain");
  }

  /** Whether replication jobs can copy volumes from here: ZFS alone. */
  public Answer canReplicate() {
    return Answer.of(known.map(its -> type.equals("zfspool")));
  }

  /** Its directory on the nodes; absent if it has none. */
  public Optional<String> path() {
    Optional<String> written = option("path").map(property -> property.valueSlice().text());
    if (written.isPresent()) {
      return written;
    }
    boolean mounted = known.filter(StorageType::mounted).isPresent();
    return isBuiltIn
        ? Optional.of(LOCAL_PATH)
        : mounted ? Optional.of("/mnt/pve/" + id) : Optional.empty();
  }

  /** Where the property is; the whole storage if it is not there. */
  public Spot spot(String key) {
    return option(key)
        .map(property -> new Spot(property.whole(), Place.CURRENT, key, "", "", property.value()))
        .orElseGet(() -> new Spot(anchor, Place.CURRENT, key, "", "", ""));
  }

  /** {@code storage local-lvm}, for sentences. */
  public String label() {
    return "storage " + id;
  }

  private boolean hasSet(String key) {
    Optional<SectionConfigProperty> property = option(key);
    return property.isPresent() && Truth.isOn(property.get().value());
  }

  private Set<String> words(String key) {
    Set<String> words = new LinkedHashSet<>();
    option(key)
        .ifPresent(property -> Words.of(property.valueSlice()).forEach(w -> words.add(w.raw())));
    return words;
  }
}
