package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The id map that a container's {@code lxc.idmap} lines make. Any such line replaces the default of
 * unprivileged containers, 65536 ids from 100000 on (PVE::LXC::parse_id_maps).
 *
 * @param ranges in the order of the lines
 * @param unreadable lines that say no range: Proxmox gives up on the first of them
 */
public record IdMap(List<IdRange> ranges, List<Setting> unreadable) {

  public IdMap {
    ranges = List.copyOf(ranges);
    unreadable = List.copyOf(unreadable);
  }

  static IdMap of(List<Setting> lines) {
    List<IdRange> ranges = new ArrayList<>(lines.size());
    List<Setting> unreadable = new ArrayList<>(0);
    for (Setting line : lines) {
      List<String> fields = Fields.of(line.valueSlice()).stream().map(Slice::raw).toList();
      Optional<IdRange> range = IdRange.of(line, line.valueSlice(), fields);
      if (range.isPresent()) {
        ranges.add(range.get());
      } else {
        unreadable.add(line);
      }
    }
    return new IdMap(ranges, unreadable);
  }

  /**
   * Whether no line says anything: the default map holds, or none if the container is privileged.
   */
  public boolean isEmpty() {
    return ranges.isEmpty() && unreadable.isEmpty();
  }

  /** Whether any line maps ids of that kind. */
  public boolean maps(IdRange.Kind kind) {
    for (IdRange range : ranges) {
      if (range.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** On which side two ranges meet. */
  public enum Side {
    CONTAINER,
    HOST
  }

  /**
   * Two ranges of a kind that claim the same ids.
   *
   * @param range the one that begins later
   * @param other the one that reaches into it
   */
  public record Overlap(IdRange range, IdRange other, Side side) {
    /** The first id that both claim. */
    public long first() {
      return side == Side.HOST ? range.host() : range.container();
    }
  }

  /**
   * The overlaps, at most one for a range, a kind and a side. As in PVE::LXC::validate_id_maps, a
   * range of length 0 within another one is an overlap, too.
   */
  public List<Overlap> overlaps() {
    if (ranges.size() < 2) {
      return List.of();
    }
    List<Overlap> overlaps = new ArrayList<>(0);
    for (IdRange.Kind kind : IdRange.Kind.values()) {
      add(overlaps, kind, Side.CONTAINER, IdRange::container, IdRange::containerEnd);
      add(overlaps, kind, Side.HOST, IdRange::host, IdRange::hostEnd);
    }
    return overlaps;
  }

  private void add(
      List<Overlap> overlaps,
      IdRange.Kind kind,
      Side side,
      ToLongFunction<IdRange> start,
      ToLongFunction<IdRange> end) {
    List<IdRange> sorted = new ArrayList<>(ranges.size());
    for (IdRange range : ranges) {
      if (range.kind() == kind) {
        sorted.add(range);
      }
    }
    // Not Comparator.comparing: its lambda expression is serializable, which no archive holds.
    sorted.sort((one, other) -> Long.compare(start.applyAsLong(one), start.applyAsLong(other)));
    for (int i = 1, furthest = 0; i < sorted.size(); i++) {
      IdRange other = sorted.get(furthest);
      IdRange range = sorted.get(i);
      if (end.applyAsLong(other) > start.applyAsLong(range)) {
        overlaps.add(new Overlap(range, other, side));
      }
      if (end.applyAsLong(range) > end.applyAsLong(other)) {
        furthest = i;
      }
    }
  }
}
