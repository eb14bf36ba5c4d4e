package io.github.pvelint.schema;

import java.util.Optional;

/**
 * The raw {@code lxc.*} keys that a container's config may hold (PVE::LXC::Config,
 * valid_lxc_conf_keys). Their values are never checked.
 */
public final class RawKeys {
  private RawKeys() {}

  /** What the loader does with a raw line. */
  public enum Fate {
    /** Handed to LXC. */
    ACCEPTED(true),
    /** A name from before LXC 3: a complaint, but the line is kept, under its old name. */
    RENAMED(true),
    /** {@code lxc.cgroup.*}, of cgroup v1: a complaint, but the line is kept. */
    CGROUP_V1(true),
    /** {@code lxc.limit.*}, now {@code lxc.prlimit.*}: a complaint, but the line is kept. */
    LIMIT(true),
    /** {@code lxc.environment.runtime}: becomes part of the option {@code env}. */
    ENVIRONMENT(false),
    /** Not permitted, since Proxmox writes it itself: a complaint, and the line is dropped. */
    REFUSED(false),
    /** Not known to Proxmox: a complaint, and the line is dropped. */
    UNKNOWN(false);

    private final boolean isKept;

    Fate(boolean isKept) {
      this.isKept = isKept;
    }

    /** Whether the line stays among the raw lines. */
    public boolean isKept() {
      return isKept;
    }

    /** Whether the loader complains. */
    public boolean isReported() {
      return this != ACCEPTED && this != ENVIRONMENT;
    }
  }

  /**
   * The loader's verdict on a raw key.
   *
   * @param newName the accepted key to use instead; absent if there is none. It may hold the
   *     placeholder {@code INDEX}, the number of a network device
   */
  public record Verdict(Fate fate, Optional<String> newName) {}

  /** What the loader does with a key, which begins with {@code lxc.}. */
  public static Verdict judge(String key) {
    throw new UnsupportedOperationException(key);
  }
}
