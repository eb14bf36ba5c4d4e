package io.github.pvelint.lint;

/**
 * Something about a run as a whole that is no finding in any file.
 *
 * @param id kebab-case, stable
 * @param message for people; no full stop at its end
 */
public record Notice(String id, String message) {
  /** The release to judge by is out of support. */
  static final Notice RELEASE_UNSUPPORTED =
      new Notice(
          "pve-release-unsupported",
          "Proxmox VE 8, by which these configs were judged, has had no security updates since"
              + " 2026-08-31: plan the upgrade to 9 (pve8to9 shows what is in its way)");
}
