package io.github.pvelint.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The raw {@code lxc.*} keys that a container's config may hold (is_valid_lxc_conf_key in
 * PVE::LXC::Config). Their values are never checked.
 */
public final class RawKeys {
  private static final Map<String, Verdict> VERDICTS = new HashMap<>();

  static {
    for (String line : RawKeyTable.TEXT.split("\n", 0)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] words = line.split(" ", 0);
        Status status = Status.valueOf(words[0].toUpperCase(java.util.Locale.ROOT));
        Optional<String> newName = words.length > 2 ? Optional.of(words[2]) : Optional.empty();
        VERDICTS.put(words[1], new Verdict(words[1], status, newName));
      }
    }
  }

  private RawKeys() {}

  /** What the loader does with a raw line. */
  public enum Status {
    /** Handed to LXC. */
    ACCEPTED,
    /** A name from before LXC 3: a complaint, but the line is kept, under its old name. */
    RENAMED,
    /** {@code lxc.cgroup.*}, of cgroup v1: a complaint, but the line is kept. */
    CGROUP_V1,
    /** {@code lxc.limit.*}, now {@code lxc.prlimit.*}: a complaint, but the line is kept. */
    LIMIT,
    /** {@code lxc.environment.runtime}: becomes part of the option {@code env}; no complaint. */
    ENVIRONMENT,
    /** Proxmox writes it itself: a complaint, and the line is dropped. */
    REFUSED,
    /** Not known to Proxmox: a complaint, and the line is dropped. */
    UNKNOWN
  }

  /**
   * The loader's verdict on a raw key.
   *
   * @param key as written
   * @param newName the accepted key to use instead; absent if there is none. It may hold the
   *     placeholder {@code INDEX}, the number of a network device
   */
  public record Verdict(String key, Status status, Optional<String> newName) {

    /** The complaint, for an administrator; empty if the key is accepted. */
    public String message() {
      String instead = newName.map(name -> ": use `" + name + "`").orElse("");
      return switch (status) {
        case ACCEPTED, ENVIRONMENT -> "";
        case RENAMED -> "`" + key + "` is a name from before LXC 3" + instead;
        case CGROUP_V1 ->
            "`" + key + "` is a setting of cgroup v1, which Proxmox VE 9 no longer has" + instead;
        case LIMIT -> "`lxc.limit.*` has become `lxc.prlimit.*`" + instead;
        case REFUSED ->
            "`"
                + key
                + "` is not permitted, since Proxmox makes it of `rootfs`: it ignores this line";
        case UNKNOWN ->
            "`" + key + "` is no raw key that Proxmox lets through: it ignores this line" + instead;
      };
    }
  }

  /**
   * What the loader does with a key.
   *
   * @param key begins with {@code lxc.}
   */
  public static Verdict judge(String key) {
    Verdict known = VERDICTS.get(key);
    if (known != null) {
      return known;
    }
    if (key.startsWith("lxc.limit.")) {
      return new Verdict(key, Status.LIMIT, Optional.of("lxc.pr" + key.substring(4)));
    }
    if (key.startsWith("lxc.cgroup.")) {
      // Device rules are written alike for both; other controllers' files have other names.
      Optional<String> same =
          key.startsWith("lxc.cgroup.devices.")
              ? Optional.of("lxc.cgroup2" + key.substring(10))
              : Optional.empty();
      return new Verdict(key, Status.CGROUP_V1, same);
    }
    if (key.startsWith("lxc.cgroup2.")
        || key.startsWith("lxc.prlimit.")
        || key.startsWith("lxc.net.")) {
      return new Verdict(key, Status.ACCEPTED, Optional.empty());
    }
    return new Verdict(
        key, Status.UNKNOWN, Suggestions.closest(key, VERDICTS.keySet()).stream().findFirst());
  }
}
