package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/**
 * One range of an id map: container ids that stand for as many ids of the host, one by one.
 *
 * @param setting the line that holds it
 * @param slice the range as written: {@code u 0 100000 65536}
 * @param kind whether it maps users or groups
 * @param container the first id in the container
 * @param host the first id on the host, or on the disk for a mount point's own map
 * @param length how many ids; 0 maps nothing
 */
public record IdRange(
    Setting setting, Slice slice, Kind kind, long container, long host, long length) {

  /** What ids stand for. Users and groups are mapped apart from each other. */
  public enum Kind {
    USER("user"),
    GROUP("group");

    private final String noun;

    Kind(String noun) {
      this.noun = noun;
    }

    /** The word for sentences. */
    public String noun() {
      return noun;
    }
  }

  /** Ids have 32 bits, and the last of them means "no id". */
  private static final long HIGHEST_END = (1L << 32) - 1;

  /** Far beyond all ids, and small enough to be added to. */
  private static final long BEYOND = 1L << 60;

  /**
   * The range that four fields say: {@code u} or {@code g}, and three plain numbers of any length.
   *
   * @return empty if they do not
   */
  static Optional<IdRange> of(Setting setting, Slice slice, List<String> fields) {
    if (fields.size() != 4 || !(fields.get(0).equals("u") || fields.get(0).equals("g"))) {
      return Optional.empty();
    }
    for (String number : fields.subList(1, 4)) {
      if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new IdRange(
            setting,
            slice,
            fields.get(0).equals("u") ? Kind.USER : Kind.GROUP,
            number(fields.get(1)),
            number(fields.get(2)),
            number(fields.get(3))));
  }

  private static long number(String digits) {
    return digits.length() > 18 ? BEYOND : Math.min(Long.parseLong(digits), BEYOND);
  }

  /** The id behind the last one in the container. */
  public long containerEnd() {
    return container + length;
  }

  /** The id behind the last one on the host. */
  public long hostEnd() {
    return host + length;
  }

  /** Whether some container id stands for an id of the host from the first to the last given. */
  public boolean reaches(long first, long last) {
    return length > 0 && host <= last && hostEnd() > first;
  }

  /** The container id that stands for an id of the host; of no meaning if none does. */
  public long containerIdOf(long hostId) {
    return container + (hostId - host);
  }

  /** Whether the kernel could take it: at least one id, and all of them within 32 bits. */
  public boolean fits() {
    return length > 0 && containerEnd() <= HIGHEST_END && hostEnd() <= HIGHEST_END;
  }
}
