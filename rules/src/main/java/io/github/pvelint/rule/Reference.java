package io.github.pvelint.rule;

/**
 * Where a rule's ground can be read.
 *
 * @param title for people
 * @param url the page, with its section
 */
public record Reference(String title, String url) {
  private static final String MANUAL = "https://pve.proxmox.com/pve-docs/";

  /**
   * A section of the Proxmox VE manual.
   *
   * @param page its file, {@code chapter-pct.html#pct_general}
   */
  public static Reference manual(String title, String page) {
    return new Reference("Proxmox VE manual: " + title, MANUAL + page);
  }
}
