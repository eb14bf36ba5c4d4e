package io.github.pvelint.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a volume, as configs name it: {@code local-lvm:vm-100-disk-0}
 * (PVE::Storage::parse_volume_id and the plugins' parse_volname).
 *
 * @param storage the storage's name
 * @param name what stands behind the colon
 */
public record VolumeId(String storage, String name) {
  private static final Pattern ID =
      Pattern.compile("(?i)([a-z][a-z0-9._-]*[a-z0-9]):(.+)", Pattern.DOTALL);
  private static final Pattern OWNER =
      Pattern.compile("(?:base|basevol|vm|subvol)-([0-9]{1,9})-.*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern CLOUD_INIT =
      Pattern.compile("(.*/)?(vm-[0-9]+-)?cloudinit(\\.\\w+)?");
  private static final List<String> FORMATS = List.of("raw", "qcow2", "vmdk", "subvol");
  private static final List<String> OTHER_CONTENT =
      List.of("iso", "vztmpl", "backup", "snippets", "import");

  /** The volume that a text names; absent for a path of the host, {@code none} and the like. */
  public static Optional<VolumeId> of(String text) {
    Matcher id = ID.matcher(text);
    return id.matches() ? Optional.of(new VolumeId(id.group(1), id.group(2))) : Optional.empty();
  }

  /**
   * What is in it: {@code iso}, {@code snippets} ... as its folder says, else {@code images}, a
   * guest's disk.
   */
  public String content() {
    String folder = parts().get(0);
    return parts().size() > 1 && OTHER_CONTENT.contains(folder) ? folder : "images";
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
    if (NUMBER.matcher(folder).matches()) {
      return OptionalInt.of(Integer.parseInt(folder));
    }
    Matcher owner = OWNER.matcher(file());
    return (folder.isEmpty() || isBase(folder)) && owner.matches()
        ? OptionalInt.of(Integer.parseInt(owner.group(1)))
        : OptionalInt.empty();
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
    return CLOUD_INIT.matcher(name).matches();
  }

  /** Whether it is none yet: {@code local-lvm:8} asks for a new one of 8 GiB. */
  public boolean isToBeMade() {
    return name.matches("[0-9]+(\\.[0-9]+)?");
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
