package io.github.pvelint.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The id of a volume, as configs name it: {@code local-lvm:vm-100-disk-0}
 * (PVE::Storage::parse_volume_id and the plugins' parse_volname).
 *
 * @param storage the storage's name
 * @param name what stands behind the colon
 */
public record VolumeId(String storage, String name) {
  private static final List<String> OWNED = List.of("base-", "basevol-", "vm-", "subvol-");
  private static final List<String> FORMATS = List.of("raw", "qcow2", "vmdk", "subvol");
  private static final List<String> OTHER_CONTENT =
      List.of("iso", "vztmpl", "backup", "snippets", "import");

  /** The volume that a text names; absent for a path of the host, {@code none} and the like. */
  public static Optional<VolumeId> of(String text) {
    int colon = text.indexOf(':');
    return isStorage(text, colon) && colon < text.length() - 1
        ? Optional.of(new VolumeId(text.substring(0, colon), text.substring(colon + 1)))
        : Optional.empty();
  }

  /** {@code [a-z][a-z0-9._-]*[a-z0-9]} in any case. */
  private static boolean isStorage(String text, int end) {
    if (end < 2 || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      boolean inner = i < end - 1 && (c == '.' || c == '_' || c == '-');
      if (!inner && !isLetter(c) && !isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the digits that begin at an index end. */
  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * What is in it: {@code iso}, {@code snippets} ... as its folder says, else {@code images}, a
   * guest's disk.
   */
  public String content() {
    int slash = name.indexOf('/');
    String folder = slash < 0 ? "" : name.substring(0, slash);
    return OTHER_CONTENT.contains(folder) ? folder : "images";
  }

  /**
   * {@code raw}, {@code qcow2}, {@code vmdk} or {@code subvol}: as the ending says, or a name that
   * begins with {@code subvol-}; all else is raw.
   */
  public String format() {
    String file = file();
    String ending = file.substring(file.lastIndexOf('.') + 1);
    if (file.indexOf('.') >= 0 && FORMATS.contains(ending)) {
      return ending;
    }
    return file.startsWith("subvol-") || file.startsWith("basevol-") ? "subvol" : "raw";
  }

  /** The guest that it belongs to; absent if its name does not say. */
  public OptionalInt owner() {
    List<String> parts = parts();
    String folder = parts.size() > 1 ? parts.get(parts.size() - 2) : "";
    if (!folder.isEmpty() && folder.length() < 10 && digitsEnd(folder, 0) == folder.length()) {
      return OptionalInt.of(Integer.parseInt(folder));
    }
    return folder.isEmpty() || isBase(folder) ? ownerOf(file()) : OptionalInt.empty();
  }

  /** 101 of {@code vm-101-disk-0}. */
  private static OptionalInt ownerOf(String file) {
    for (String prefix : OWNED) {
      if (file.startsWith(prefix)) {
        int end = digitsEnd(file, prefix.length());
        int digits = end - prefix.length();
        return digits > 0 && digits < 10 && file.startsWith("-", end)
            ? OptionalInt.of(Integer.parseInt(file.substring(prefix.length(), end)))
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The name of the volume that it is a linked clone of; absent if it stands alone. */
  public Optional<String> base() {
    List<String> parts = parts();
    return switch (parts.size()) {
      case 2 -> isBase(parts.get(0)) ? Optional.of(parts.get(0)) : Optional.empty();
      case 4 -> Optional.of(parts.get(0) + "/" + parts.get(1));
      default -> Optional.empty();
    };
  }

  /** Whether it is a template's volume, which linked clones may build on. */
  public boolean isBase() {
    return isBase(file());
  }

  private static boolean isBase(String file) {
    return file.startsWith("base-") || file.startsWith("basevol-");
  }

  /** Whether Proxmox makes it anew from the guest's cloud-init options. */
  public boolean isCloudInit() {
    String file = file();
    int end = file.startsWith("vm-") ? digitsEnd(file, 3) : 0;
    int at = end > 3 && file.startsWith("-", end) ? end + 1 : 0;
    return file.startsWith("cloudinit", at) && isEnding(file, at + "cloudinit".length());
  }

  /** Nothing, or {@code .qcow2} and the like. */
  private static boolean isEnding(String file, int from) {
    for (int i = from + 1; i < file.length(); i++) {
      char c = file.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c != '_') {
        return false;
      }
    }
    return from == file.length() || (file.charAt(from) == '.' && from < file.length() - 1);
  }

  /** Whether it is none yet: {@code local-lvm:8} asks for a new one of 8 GiB. */
  public boolean isToBeMade() {
    int whole = digitsEnd(name, 0);
    int fraction = name.startsWith(".", whole) ? digitsEnd(name, whole + 1) : whole;
    return whole > 0 && fraction == name.length() && !name.endsWith(".");
  }

  private String file() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private List<String> parts() {
    return Arrays.asList(name.split("/", -1));
  }

  @Override
  public String toString() {
    return storage + ":" + name;
  }
}
