package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A guest as one state of its config describes it: as configured now, as it will be after the next
 * start, or as a snapshot keeps it. Rules judge a state and need not care which.
 */
public abstract sealed class Guest permits Container, Vm {
  private final GuestConfig config;
  private final Section section;
  private final Slice anchor;

  // Made of the section when first asked for. Two threads may both make it, to the same effect.
  private volatile @Nullable List<Guest> snapshots;
  private volatile @Nullable List<Volume> volumes;
  private volatile @Nullable List<NetworkDevice> networkDevices;
  private volatile @Nullable Map<String, List<Setting>> families;
  private volatile @Nullable Map<Claim.Kind, List<Claim>> claims;

  Guest(GuestConfig config, Section section, Slice anchor) {
    this.config = config;
    this.section = section;
    this.anchor = anchor;
  }

  /** The guest as its current section describes it. */
  public static Guest of(GuestConfig config) {
    return view(config, config.current(), config.anchor());
  }

  private static Guest view(GuestConfig config, Section section, Slice anchor) {
    return switch (config.kind()) {
      case LXC -> new Container(config, section, anchor);
      case QEMU -> new Vm(config, section, anchor);
    };
  }

  /**
   * The guest after its next start: pending values laid over the current ones, then the options
   * that {@code delete} names removed (PVE::AbstractConfig::load_current_config). Absent if nothing
   * is pending.
   */
  public final Optional<Guest> afterNextStart() {
    Section pending = config.pending();
    if (pending.options().isEmpty() && pending.raw().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Setting> options = new LinkedHashMap<>(config.current().options());
    options.putAll(pending.options());
    options.remove("delete");
    options.keySet().removeAll(deletions().keySet());
    List<Setting> raw = new ArrayList<>(config.current().raw());
    raw.addAll(pending.raw());
    Section merged =
        new Section(
            Place.PENDING,
            pending.header(),
            options,
            raw,
            config.current().description(),
            List.of(),
            List.of());
    return Optional.of(view(config, merged, config.anchor()));
  }

  /** The keys that pending changes will remove, each with its place in the {@code delete} line. */
  public final Map<String, Slice> deletions() {
    Map<String, Slice> keys = new LinkedHashMap<>();
    Setting delete = config.pending().options().get("delete");
    if (delete != null) {
      for (Slice word : Words.of(delete.valueSlice())) {
        // A leading `!` asks Proxmox to force it.
        Slice key = word.startsWith("!") ? word.part(1, word.length()) : word;
        keys.put(key.raw(), key);
      }
    }
    return keys;
  }

  /** The states that snapshots keep, in file order. */
  public final List<Guest> snapshots() {
    List<Guest> views = snapshots;
    if (views == null) {
      views = new ArrayList<>();
      for (Section snapshot : config.snapshots().values()) {
        views.add(view(config, snapshot, snapshot.header().orElse(config.anchor())));
      }
      snapshots = views;
    }
    return views;
  }

  /** The {@code parent} lines of the current section and of the snapshots that lead nowhere. */
  public final List<ParentFault> parentFaults() {
    return ParentFault.of(this);
  }

  /** What the descriptions of the whole file say about findings. */
  public final GuestWaivers waivers() {
    return GuestWaivers.of(config);
  }

  /** The whole file, of which this is one state. */
  public final GuestConfig config() {
    return config;
  }

  /** The section that describes this state. */
  public final Section section() {
    return section;
  }

  public final GuestKind kind() {
    return config.kind();
  }

  /** The guest's number; 0 if the file's name holds none. */
  public final int vmid() {
    return config.vmid();
  }

  /** {@code container 101} or {@code VM 100}, for sentences. */
  public final String label() {
    return config.label();
  }

  /** The node whose folder the config lies in; absent outside of a cluster's tree. */
  public final Optional<String> node() {
    return config.node();
  }

  /** The guest's own name; absent if it has none. */
  public abstract Optional<String> name();

  /** Where findings about this state as a whole point. */
  public final Slice anchor() {
    return anchor;
  }

  /** A spot for something about this state as a whole. */
  public final Spot spot() {
    return new Spot(anchor, place(), "", "", "", "");
  }

  /** The section's place; pending for the state after the next start. */
  public final Place place() {
    return section.place();
  }

  /** Whether this is the state after the next start. */
  public final boolean isNextStart() {
    return place().part() == Place.Part.PENDING;
  }

  /** The option as this state has it, whatever its value. */
  public final Optional<Setting> option(String key) {
    return section.find(key);
  }

  /**
   * Where an option that is not there would be: the word in a pending {@code delete} that removes
   * it, else the anchor.
   */
  public final Spot absent(String key) {
    Slice removed = isNextStart() ? deletions().get(key) : null;
    return new Spot(removed == null ? anchor : removed, place(), key, "", "", "");
  }

  /** Whether the option is on; the schema's default counts if it is absent. */
  final boolean isOn(String key, boolean absent) {
    Optional<Setting> option = option(key);
    return option.isPresent() ? Truth.isOn(option.get().value()) : absent;
  }

  /** Whether it is a template: never started, so rules about running guests leave it alone. */
  public final boolean isTemplate() {
    return isOn("template", false);
  }

  /** Whether Proxmox refuses to remove it and its disks; off by default. */
  public final boolean isProtected() {
    return isOn("protection", false);
  }

  /** Whether it starts together with its node; off by default. */
  public final boolean startsWithNode() {
    return isOn("onboot", false);
  }

  /** The tags, lower-cased and sorted as Proxmox shows them. */
  public final Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    Optional<Setting> option = option("tags");
    if (option.isPresent()) {
      for (Slice word : Words.of(option.get().valueSlice())) {
        tags.add(word.text().toLowerCase(Locale.ROOT));
      }
    }
    return tags;
  }

  /**
   * The options of a family in the order of the file, {@code net} for {@code net0}, {@code net1}.
   */
  public final List<Setting> family(String prefix) {
    Map<String, List<Setting>> all = families;
    if (all == null) {
      all = families(section);
      families = all;
    }
    return all.getOrDefault(prefix, List.of());
  }

  private static Map<String, List<Setting>> families(Section section) {
    Map<String, List<Setting>> families = new HashMap<>();
    for (Setting setting : section.settings()) {
      String key = setting.key();
      int end = key.length();
      while (end > 0 && key.charAt(end - 1) >= '0' && key.charAt(end - 1) <= '9') {
        end--;
      }
      if (end < key.length()) {
        String prefix = key.substring(0, end);
        List<Setting> members = families.get(prefix);
        if (members == null) {
          members = new ArrayList<>(2);
          families.put(prefix, members);
        }
        members.add(setting);
      }
    }
    return families;
  }

  /** What this state has and no other guest may have, see {@link Claim#of}. */
  final List<Claim> claims(Claim.Kind kind) {
    Map<Claim.Kind, List<Claim>> all = claims;
    if (all == null) {
      all = new EnumMap<>(Claim.Kind.class);
      for (Claim.Kind each : Claim.Kind.values()) {
        all.put(each, Claim.made(this, each));
      }
      claims = all;
    }
    return all.getOrDefault(kind, List.of());
  }

  /** The volumes of storages that belong to this state, unused ones included, in file order. */
  public final List<Volume> volumes() {
    List<Volume> all = volumes;
    if (all == null) {
      all = new ArrayList<>();
      for (Setting setting : section.settings()) {
        Optional<Volume> volume = Volume.of(setting);
        if (volume.isPresent()) {
          all.add(volume.get());
        }
      }
      volumes = all;
    }
    return all;
  }

  /** The network devices in file order. */
  public final List<NetworkDevice> networkDevices() {
    List<NetworkDevice> all = networkDevices;
    if (all == null) {
      all = new ArrayList<>();
      for (Setting setting : family("net")) {
        all.add(new NetworkDevice(setting));
      }
      networkDevices = all;
    }
    return all;
  }

  @Override
  public String toString() {
    return label();
  }
}
