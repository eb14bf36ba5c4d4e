package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.HostMount;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.rule.Remedy;
import java.util.List;
import java.util.Set;

/** Directories that are the host's system rather than data. */
final class SystemPaths {
  private static final Set<String> WHOLE =
      Set.of(
          "/",
          "/var",
          "/usr",
          "/home",
          "/lib",
          "/lib64",
          "/bin",
          "/sbin",
          "/run",
          "/var/run",
          "/var/lib");

  private static final List<String> WITH_ALL_BELOW =
      List.of("/etc", "/root", "/boot", "/proc", "/sys", "/var/lib/lxc", "/var/lib/ceph");

  private static final Set<String> PUBLIC_DIRECTORIES =
      Set.of("/etc/ssl/certs", "/etc/ca-certificates", "/etc/pki/tls/certs");

  private static final Set<String> FILES =
      Set.of(
          "localtime",
          "timezone",
          "hosts",
          "hostname",
          "machine-id",
          "os-release",
          "passwd",
          "group",
          "adjtime");

  private static final List<String> PRIVATE_WORDS = List.of("key", "shadow", "sudoers", "secret");
  private static final List<String> PRIVATE_DIRECTORIES =
      List.of("/root", "/etc/pve/priv", "/etc/ssh", "/proc", "/sys");

  private SystemPaths() {}

  /** What is handed over of them. */
  enum Kind {
    /** A directory or file that can be changed. */
    WRITABLE,
    /** A directory, or a file that is not for all eyes, to read. */
    READABLE,
    /** A single file, or certificates, that everybody on the host may read anyway. */
    PUBLIC,
    /** Nothing of the system. */
    NONE
  }

  static Kind kind(HostMount mount) {
    if (!isSystem(mount.path())) {
      return Kind.NONE;
    }
    if (!mount.readOnly()) {
      return Kind.WRITABLE;
    }
    return isPublic(mount) ? Kind.PUBLIC : Kind.READABLE;
  }

  /** Whether a cleaned path is the host's system rather than data. */
  static boolean isSystem(String path) {
    return WHOLE.contains(path)
        || path.startsWith("/var/lib/pve")
        || HostPath.isWithinAny(path, WITH_ALL_BELOW);
  }

  private static boolean isPublic(HostMount mount) {
    String path = mount.path();
    if (PUBLIC_DIRECTORIES.contains(path)) {
      return true;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean file = mount.file() || FILES.contains(name) || isFileName(name);
    return file
        && PRIVATE_WORDS.stream().noneMatch(name::contains)
        && !HostPath.isWithinAny(path, PRIVATE_DIRECTORIES);
  }

  /** Whether the name has an extension, and not that of directories such as sources.list.d. */
  private static boolean isFileName(String name) {
    return name.indexOf('.') > 0 && !name.endsWith(".d");
  }

  static Remedy remedy() {
    return Remedy.advice(
        "put what the container needs into a directory of its own, below /mnt/bindmounts for"
            + " instance, and bind that one");
  }
}
