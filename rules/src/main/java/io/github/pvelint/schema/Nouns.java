package io.github.pvelint.schema;

import java.util.List;

/** What people call the things that options describe. */
final class Nouns {
  private Nouns() {}

  /** An option as the subject of a sentence: {@code a sata disk}, {@code `agent`}. */
  static String of(Option option) {
    String name = option.name();
    return switch (name) {
      case "ideN", "sataN", "scsiN", "virtioN" ->
          (name.startsWith("ide") ? "an " : "a ") + name.substring(0, name.length() - 1) + " disk";
      case "cdrom" -> "a CD drive";
      case "devN" -> "a device";
      case "efidiskN" -> "an EFI disk";
      case "hostpciN" -> "a PCI device";
      case "mpN" -> "a mount point";
      case "netN" -> "a network device";
      case "rootfs" -> "the root file system";
      case "tpmstateN" -> "a TPM state";
      case "unusedN" -> "an unused volume";
      case "usbN" -> "a USB device";
      default -> "`" + name + "`";
    };
  }

  /** That a sub-option does not exist, and what may have been meant. */
  static String unknown(Option option, String key) {
    String name = Ascii.strip(key);
    if (!name.equals(key) && option.properties().containsKey(name)) {
      return "there must be no blank around `" + name + "`: Proxmox takes it for part of the name";
    }
    List<String> suggestions = option.suggestions(key);
    return "`"
        + key
        + "` is no option of "
        + of(option)
        + (suggestions.isEmpty() ? "" : ": did you mean `" + suggestions.get(0) + "`?");
  }
}
