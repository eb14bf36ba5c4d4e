package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Document;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A guest's config file as Proxmox loads it.
 *
 * @param vmid the number in the file's name; 0 if the name holds none (standard input, loose files)
 * @param node the node whose folder the file lies in; absent outside of {@code nodes/NODE/}
 * @param pending empty, without a header, if the file has no pending section
 * @param snapshots by name, in file order
 * @param special by name ({@code cloudinit}, {@code fleecing}); VMs only
 * @param forgotten sections that a later one of the same name replaced, in file order
 * @param complaints what Proxmox's loader complains about, in file order
 */
public record GuestConfig(
    GuestKind kind,
    int vmid,
    Optional<String> node,
    Document document,
    Section current,
    Section pending,
    Map<String, Section> snapshots,
    Map<String, Section> special,
    List<Section> forgotten,
    List<Complaint> complaints) {

  /**
   * Where findings about the whole guest point: the first option of the file, else its first line.
   * A comment above it is somebody's text, not the config.
   */
  public Slice anchor() {
    for (Line line : document.lines()) {
      if (line instanceof Line.Entry) {
        return line.text();
      }
      if (line instanceof Line.Header) {
        break;
      }
    }
    return document.source().line(1);
  }

  /** Whether a current or pending line for the option is dropped for its value. */
  public boolean isDropped(String key) {
    for (Complaint complaint : complaints) {
      boolean isOfGuest = complaint.place().identity().isEmpty();
      if (isOfGuest
          && !complaint.kept()
          && complaint.entry().filter(entry -> entry.key().is(key)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The sections whose options Proxmox checks: current, pending, then the snapshots. */
  public List<Section> sections() {
    List<Section> all = new ArrayList<>(snapshots.size() + 2);
    all.add(current);
    all.add(pending);
    all.addAll(snapshots.values());
    return all;
  }

  /** The section at a place; empty if the file has none there. */
  public Optional<Section> section(Place place) {
    return switch (place.part()) {
      case CURRENT -> Optional.of(current);
      case PENDING -> Optional.of(pending);
      case SNAPSHOT -> Optional.ofNullable(snapshots.get(place.name()));
      case SPECIAL -> Optional.ofNullable(special.get(place.name()));
    };
  }

  /**
   * Whether Proxmox passes the file over: it lies in the folder of the guests of its kind, where
   * pmxcfs takes {@code VMID.conf} for a guest and nothing else.
   */
  public boolean isPassedOver() {
    String path = document.source().name();
    int name = path.lastIndexOf('/');
    int folder = path.lastIndexOf('/', name - 1) + 1;
    return vmid == 0 && name > 0 && path.substring(folder, name).equals(kind.folder());
  }

  /** {@code container 101} or {@code VM 100}, for sentences. */
  public String label() {
    return vmid == 0 ? "this " + kind.noun() : kind.noun() + " " + vmid;
  }
}
