package io.github.pvelint.schema;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Formats of guests' own matters: order of start, boot devices, CPU sets, tags ... */
final class GuestFormats {
  private static final Set<String> DRIVES =
      Set.of("ideN", "sataN", "scsiN", "virtioN", "efidiskN", "tpmstateN");
  private static final Set<String> HOTPLUG =
      Set.of("network", "disk", "cpu", "memory", "usb", "cloudinit");

  private GuestFormats() {}

  /** The name of a snapshot or mapping: a letter, then one or more of {@code [a-z0-9_-]}. */
  static boolean isConfigId(String text) {
    return text.length() >= 2
        && Ascii.isLetter(text.charAt(0))
        && Ascii.isAlphanumericOr("_-", text);
  }

  /** A tag: {@code [a-z0-9_][a-z0-9_+.-]*} in any case. */
  static boolean isTag(String text) {
    return !text.isEmpty()
        && (Ascii.isAlphanumeric(text.charAt(0)) || text.charAt(0) == '_')
        && Ascii.isAlphanumericOr("_-+.", text);
  }

  /** {@code host}, or one or two digits from 8 to 64 (PVE::QemuServer::CPUConfig). */
  static boolean isPhysBits(String text) {
    return text.equals("host") || (text.length() <= 2 && Ascii.isNumberWithin(text, 8, 64));
  }

  /**
   * A comma list of {@code N}, {@code order=N}, {@code up=N} and {@code down=N}; later ones win. A
   * lone {@code 0} is refused since it is false to Perl (pve_parse_startup_order).
   */
  static boolean isStartup(String text) {
    if (text.isEmpty() || text.equals("0")) {
      return false;
    }
    for (String part : text.split(",", 0)) {
      int equals = part.indexOf('=') + 1;
      String name = part.substring(0, equals);
      boolean isKnown =
          name.isEmpty() || name.equals("order=") || name.equals("up=") || name.equals("down=");
      if (!Ascii.isBlank(part) && !(isKnown && Ascii.isDigits(part.substring(equals)))) {
        return false;
      }
    }
    return true;
  }

  /** A feature that can be plugged while the VM runs (PVE::QemuServer::parse_hotplug_features). */
  static boolean isHotplugFeature(String text) {
    return HOTPLUG.contains(text);
  }

  /** The key of a drive, EFI and TPM state included (is_valid_drivename). */
  static boolean isDrive(String text) {
    return optionName(text, DRIVES);
  }

  /** The key of what a VM can boot from: a drive but EFI and TPM state, or net, usb or hostpci. */
  static boolean isBootDevice(String text) {
    return (isDrive(text) && !text.startsWith("efidisk") && !text.startsWith("tpmstate"))
        || optionName(text, Set.of("netN", "usbN", "hostpciN"));
  }

  private static boolean optionName(String key, Set<String> names) {
    Optional<Option> option = Schema.of(GuestKind.QEMU).find(key);
    return option.isPresent() && names.contains(option.get().name());
  }

  /** A comma list of CPU numbers and ascending ranges, blanks around each (PVE::CpuSet). */
  static boolean isCpuSet(String text) {
    // As Perl's split does, Java's leaves out what is empty at the end.
    for (String part : text.split(",", 0)) {
      String range = Ascii.strip(part);
      int dash = range.indexOf('-');
      String from = dash < 0 ? range : range.substring(0, dash);
      String to = dash < 0 ? range : range.substring(dash + 1);
      if (!Ascii.isDigits(from)
          || !Ascii.isDigits(to)
          || new java.math.BigInteger(to).compareTo(new java.math.BigInteger(from)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code host}, {@code UTC} or a zone of zone.tab, case included (verify_ct_timezone). */
  static boolean isTimeZone(String text) {
    return text.equals("host") || text.equals("UTC") || Zones.NAMES.contains(text);
  }

  /** The zones of tzdata's zone.tab; read when a container sets its time zone. */
  private static final class Zones {
    static final Set<String> NAMES = read();

    private static Set<String> read() {
      Set<String> names = new HashSet<>();
      for (String line : ZoneTable.TEXT.split("\n", 0)) {
        if (!line.startsWith("#")) {
          names.add(line);
        }
      }
      return names;
    }
  }
}
