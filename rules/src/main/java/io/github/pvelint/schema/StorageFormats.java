package io.github.pvelint.schema;

/**
 * Formats of volumes, paths and sizes (PVE::Storage::Plugin, PVE::JSONSchema, PVE::LXC::Config).
 */
final class StorageFormats {
  private StorageFormats() {}

  /** A letter, then letters, digits and {@code -_.}, at the end a letter or digit: two at least. */
  static boolean isStorageId(String text) {
    int last = text.length() - 1;
    return last >= 1
        && Ascii.isLetter(text.charAt(0))
        && Ascii.isAlphanumeric(text.charAt(last))
        && Ascii.isAlphanumericOr("-_.", text);
  }

  /** {@code STORAGE:NAME}, the name being anything. */
  static boolean isVolumeId(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon < text.length() - 1 && isStorageId(text.substring(0, colon));
  }

  /** {@code none}, {@code cdrom}, an absolute path or a volume (PVE::QemuServer). */
  static boolean isVolumeIdOrPath(String text) {
    return text.equals("none") || text.equals("cdrom") || text.startsWith("/") || isVolumeId(text);
  }

  /** Digits, maybe a fraction, maybe one of {@code K M G T} with or without {@code iB}. */
  static boolean isDiskSize(String text) {
    return DiskSize.split(text).isPresent();
  }

  /** No {@code .} or {@code ..} between slashes or at the end, no {@code ../} at the beginning. */
  static boolean isMountPath(String text) {
    return !hasDots(text) && !text.startsWith("../");
  }

  /** A path below {@code /dev/} without {@code .} or {@code ..}. */
  static boolean isDevicePath(String text) {
    return text.startsWith("/dev/") && !hasDots(text);
  }

  private static boolean hasDots(String path) {
    return path.contains("/./")
        || path.contains("/../")
        || path.endsWith("/.")
        || path.endsWith("/..");
  }

  /** What url-encoded text is made of; a {@code %} need not begin an escape. */
  static boolean isUrlEncoded(String text) {
    return Ascii.isAlphanumericOr("-%_.!~*'()", text);
  }
}
