package io.github.pvelint.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The named formats of Proxmox's schema (PVE::JSONSchema::check_format): whether a text has one,
 * and what to say if it has not. Texts hold one char a byte.
 */
final class Formats {
  private static final String LIST = "-list";

  private Formats() {}

  /** What a format has against a text; absent if nothing. */
  static Optional<TextFault> fault(String format, String raw) {
    if (format.endsWith(LIST)) {
      return listFault(format.substring(0, format.length() - LIST.length()), raw);
    }
    if (format.equals("pve-hotplug-features")) {
      return raw.equals("0") || raw.equals("1") ? Optional.empty() : listFault(format, raw);
    }
    return isValid(format, raw)
        ? Optional.empty()
        : Optional.of(new TextFault(reason(format, raw), 0, raw.length()));
  }

  /** Checks each word of a list; an empty list is valid. */
  private static Optional<TextFault> listFault(String format, String raw) {
    for (int[] word : words(raw)) {
      String text = raw.substring(word[0], word[1]);
      if (!isValid(format, text)) {
        return Optional.of(new TextFault(reason(format, text), word[0], word[1]));
      }
    }
    return Optional.empty();
  }

  /** Where the words of a list begin and end (PVE::Tools::split_list). */
  private static List<int[]> words(String raw) {
    boolean isNulList = raw.indexOf('\0') >= 0;
    List<int[]> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= raw.length(); at++) {
      if (at == raw.length() || isSeparator(raw.charAt(at), isNulList)) {
        if (at > start || isNulList) {
          words.add(new int[] {start, at});
        }
        start = at + 1;
      }
    }
    // Perl's split keeps empty words between NULs, but none at the end.
    while (!words.isEmpty() && isEmpty(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static boolean isEmpty(int[] word) {
    return word[0] == word[1];
  }

  private static boolean isSeparator(char c, boolean isNulList) {
    return isNulList ? c == '\0' : c == ',' || c == ';' || Ascii.isSpace(c);
  }

  private static boolean isValid(String format, String text) {
    return switch (format) {
      case "address" -> NetworkFormats.isIp(text) || NetworkFormats.isDnsName(text);
      case "disk-size" -> StorageFormats.isDiskSize(text);
      case "dns-name" -> NetworkFormats.isDnsName(text);
      case "ipv4" -> NetworkFormats.isIpv4(text);
      case "ipv6" -> NetworkFormats.isIpv6(text);
      case "lxc-ip-with-ll-iface" -> NetworkFormats.isIpWithInterface(text);
      case "mac-addr" -> NetworkFormats.isMac(text);
      case "pve-bridge-id" -> NetworkFormats.isBridge(text);
      case "pve-configid" -> GuestFormats.isConfigId(text);
      case "pve-cpuset" -> GuestFormats.isCpuSet(text);
      case "pve-ct-timezone" -> GuestFormats.isTimeZone(text);
      case "pve-hotplug-features" -> GuestFormats.isHotplugFeature(text);
      case "pve-ipv4-config" -> NetworkFormats.isIpv4Config(text);
      case "pve-ipv6-config" -> NetworkFormats.isIpv6Config(text);
      case "pve-lxc-dev-string" -> StorageFormats.isDevicePath(text);
      case "pve-lxc-mp-string" -> StorageFormats.isMountPath(text);
      case "pve-phys-bits" -> GuestFormats.isPhysBits(text);
      case "pve-qm-bootdev" -> GuestFormats.isBootDevice(text);
      case "pve-qm-bootdisk" -> GuestFormats.isDrive(text);
      case "pve-startup-order" -> GuestFormats.isStartup(text);
      case "pve-storage-id" -> StorageFormats.isStorageId(text);
      case "pve-tag" -> GuestFormats.isTag(text);
      case "pve-volume-id" -> StorageFormats.isVolumeId(text);
      case "pve-volume-id-or-qm-path" -> StorageFormats.isVolumeIdOrPath(text);
      case "urlencoded" -> StorageFormats.isUrlEncoded(text);
      default -> throw new IllegalArgumentException("a format that nobody checks: " + format);
    };
  }

  private static String reason(String format, String text) {
    return Texts.quoted(text)
        + switch (format) {
          case "address" -> " is neither an IP address nor a DNS name";
          case "disk-size" -> " is no disk size: use K, M, G or T, capital, as in `32G`";
          case "dns-name" ->
              " is no DNS name: letters, digits and inner `-`, with `.` between the parts";
          case "ipv4" -> " is no IPv4 address";
          case "ipv6" -> " is no IPv6 address";
          case "lxc-ip-with-ll-iface" -> " is no IP address";
          case "mac-addr" ->
              " is no MAC address of a single device: six pairs of hex digits with `:` between them, the"
                  + " second digit even";
          case "pve-bridge-id" -> " is no name of a bridge: letters, digits, `-`, `_` and `.`";
          case "pve-configid" ->
              " is no ID: a letter, then one or more letters, digits, `_` or `-`";
          case "pve-cpuset" -> " is no set of CPUs: numbers and ascending ranges, as in `0,2-5`";
          case "pve-ct-timezone" ->
              " is no time zone: use `host`, `UTC` or a name from zone.tab, as in `Europe/Vienna`";
          case "pve-hotplug-features" ->
              " cannot be hotplugged: use `network`, `disk`, `cpu`, `memory`, `usb`, `cloudinit`, or"
                  + " only `0` or `1`";
          case "pve-ipv4-config" ->
              " is no IPv4 setting: use `dhcp`, `manual` or an address with a prefix length of 8 to 32,"
                  + " as in `10.0.0.5/24`";
          case "pve-ipv6-config" ->
              " is no IPv6 setting: use `auto`, `dhcp`, `manual` or an address with a prefix length of 8"
                  + " to 128, as in `2001:db8::5/64`";
          case "pve-lxc-dev-string" ->
              " is no device: use a path below `/dev/` without `.` or `..`";
          case "pve-lxc-mp-string" ->
              " is no path or volume that Proxmox takes: it has `.` or `..` in it";
          case "pve-phys-bits" -> " is no number of address bits: use `host` or 8 to 64";
          case "pve-qm-bootdev" ->
              " is nothing a VM can boot from: use keys of disks, `netN`, `usbN` or `hostpciN`, with `;`"
                  + " between them";
          case "pve-qm-bootdisk" -> " is no key of a disk";
          case "pve-startup-order" ->
              " is no start-up behaviour: use `order=N`, `up=SECONDS` and `down=SECONDS` with `,` and no"
                  + " blanks between them";
          case "pve-storage-id" ->
              " is no name of a storage: two or more letters, digits, `-`, `_` and `.`, a letter first, a"
                  + " letter or digit last";
          case "pve-tag" ->
              " is no tag: letters, digits, `_`, and after the first also `-`, `+`, `.`";
          case "pve-volume-id" -> " is no volume: write `STORAGE:NAME`";
          case "pve-volume-id-or-qm-path" ->
              " is no volume: write `STORAGE:NAME`, an absolute path, `none` or `cdrom`";
          case "urlencoded" ->
              " is not URL-encoded: blanks and other special characters are written `%xx`";
          default -> throw new IllegalArgumentException("a format without words: " + format);
        };
  }
}
