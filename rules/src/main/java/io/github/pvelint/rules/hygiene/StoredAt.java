package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Volume;
import io.github.pvelint.model.VolumeId;
import io.github.pvelint.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a guest names something on a storage.
 *
 * @param others the same in other sections of the file
 */
record StoredAt(VolumeId volume, Spot spot, List<Setting> others) {

  /** All that the guest names: in this state, in snapshots, and its hook script. */
  static List<StoredAt> of(Guest guest) {
    Map<String, StoredAt> all = new LinkedHashMap<>();
    add(guest, all);
    if (!guest.isNextStart()) {
      for (Guest snapshot : guest.snapshots()) {
        add(snapshot, all);
      }
    }
    return List.copyOf(all.values());
  }

  private static void add(Guest state, Map<String, StoredAt> all) {
    for (Volume volume : state.volumes()) {
      add(volume.volumeId(), volume.setting(), volume.spot(), all);
    }
    for (String key : List.of("vmstate", "hookscript")) {
      Optional<Setting> setting = state.option(key);
      if (setting.isPresent()) {
        add(setting.get(), all);
      }
    }
  }

  private static void add(Setting line, Map<String, StoredAt> all) {
    Optional<VolumeId> volume = VolumeId.of(line.value());
    if (volume.isPresent()) {
      add(volume.get(), line, line.spot().underlining(line.valueSlice()), all);
    }
  }

  private static void add(VolumeId volume, Setting setting, Spot spot, Map<String, StoredAt> all) {
    StoredAt known = all.putIfAbsent(volume.toString(), new StoredAt(volume, spot, List.of()));
    if (known != null) {
      List<Setting> others = new ArrayList<>(known.others());
      others.add(setting);
      all.put(volume.toString(), new StoredAt(volume, known.spot(), List.copyOf(others)));
    }
  }

  /** A finding here, with the other places. */
  Finding finding(String message) {
    Finding finding = Finding.at(spot, message);
    for (Setting other : others) {
      finding = finding.with(other.line(), "the same volume");
    }
    return finding;
  }
}
