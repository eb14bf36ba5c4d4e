package io.github.pvelint.cli;

import picocli.CommandLine.Model.CommandSpec;

/** How {@code audit} is called. */
final class AuditSpec {
  private AuditSpec() {}

  /** The command; it takes all options of {@code check}. */
  static CommandSpec spec() {
    CommandSpec spec = CheckSpec.spec().name("audit");
    spec.remove(spec.positionalParameters().get(0))
        .addPositional(
            Spec.positional("PATH")
                .arity("1..*")
                .required(true)
                .description(
                    "a cluster: /etc/pve or a copy of it, a tar or zip archive of one, a config.db,"
                        + " a git repository; or backups: a folder of vzdump archives, one of them,"
                        + " a datastore of Proxmox Backup Server")
                .build())
        .addOption(
            Spec.one("REV", "--since")
                .description(
                    "of a git repository only what was brought in after this revision, each"
                        + " finding with the commit that did so")
                .build());
    spec.usageMessage()
        .customSynopsis("pvelint audit [OPTION...] PATH...")
        .description("Lint clusters and backups, and hold a cluster's guests against its backups.")
        .footer(
            "",
            "Nothing is unpacked, changed or locked. Of a backup only the beginning is read,",
            "and of each guest only the newest. Exit codes are those of check.",
            "",
            "Examples:",
            "  pvelint audit /etc/pve /var/lib/vz/dump",
            "  pvelint audit --need prod=backup-24h /etc/pve /mnt/datastore/store1",
            "  pvelint audit pve-2026-01-31.tar.zst",
            "  pvelint audit /var/lib/pve-cluster/config.db",
            "  pvelint audit --since v1.2 .");
    return spec;
  }
}
