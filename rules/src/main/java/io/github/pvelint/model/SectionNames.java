package io.github.pvelint.model;

/** Which bracket lines Proxmox takes for what. */
final class SectionNames {
  private SectionNames() {}

  /**
   * Whether it can be a snapshot's name: {@code [a-z][a-z0-9_\-]+} in any case. The API's limit of
   * 40 characters is not enforced on load.
   */
  static boolean isSnapshot(String name) {
    if (name.length() < 2 || !isLetter(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
