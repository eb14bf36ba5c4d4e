package io.github.pvelint.input;

import io.github.pvelint.schema.GuestKind;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a path says about the kind of a guest. */
public final class KindOfPath {
  private static final Map<String, GuestKind> WORDS =
      Map.of(
          "lxc", GuestKind.LXC,
          "ct", GuestKind.LXC,
          "cts", GuestKind.LXC,
          "pct", GuestKind.LXC,
          "container", GuestKind.LXC,
          "containers", GuestKind.LXC,
          "qemu", GuestKind.QEMU,
          "kvm", GuestKind.QEMU,
          "vm", GuestKind.QEMU,
          "vms", GuestKind.QEMU);

  private KindOfPath() {}

  /** The kind whose folder the file lies in, as in /etc/pve; absent elsewhere. */
  public static Optional<GuestKind> of(Path file) {
    Path folder = file.getParent();
    return folder == null ? Optional.empty() : ofFolder(Found.fileName(folder));
  }

  static Optional<GuestKind> ofFolder(String name) {
    for (GuestKind kind : GuestKind.values()) {
      if (kind.folder().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** What people's own names suggest: {@code 109.lxc.conf}, a folder {@code vms}. */
  static Optional<GuestKind> hint(Path file) {
    Path folder = file.getParent();
    return word(Found.fileName(file))
        .or(() -> folder == null ? Optional.empty() : word(Found.fileName(folder)));
  }

  private static Optional<GuestKind> word(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (WORDS.containsKey(word)) {
        return Optional.ofNullable(WORDS.get(word));
      }
    }
    return Optional.empty();
  }
}
