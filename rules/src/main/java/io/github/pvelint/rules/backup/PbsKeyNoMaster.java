package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Storage;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StorageRule;

/** Backup keys that may be lost with the cluster. */
final class PbsKeyNoMaster implements StorageRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "pbs-key-no-master",
              Category.BACKUP,
              Severity.NOTE,
              "Encrypted backups can be read with the cluster's own key alone")
          .needs(Need.STORAGES)
          .precision(Precision.MEDIUM)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The key lies in /etc/pve/priv. If the cluster is lost, the case that the backups are
            for, and no copy of the key is kept elsewhere, the backups are worthless. With a
            master key every backup carries the key it was made with, readable by who holds the
            master's private half.
            """)
        .detection(
            """
            `encryption-key` without `master-pubkey` on a `pbs` storage that is not disabled.
            """)
        .remediation(
            """
            Set a master public key and keep its private half off the cluster, or print the key
            (`proxmox-backup-client key paperkey`) and lock it away. A copy elsewhere cannot be
            seen from here: then waive the finding.
            """)
        .waiver("A copy of the key is kept outside of the cluster, on paper for instance.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> storage.cfg <==
            pbs: pbs1
            	server pbs.example.org
            	datastore store1
            	content backup
            	encryption-key 0a:1b:2c:3d
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> storage.cfg <==
            pbs: pbs1
            	server pbs.example.org
            	datastore store1
            	content backup
            	encryption-key 0a:1b:2c:3d
            	master-pubkey 1
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> storage.cfg <==
            pbs: pbs1
            	server pbs.example.org
            	datastore store1
            	content backup
            """)
        .guidance(Guidance.G12)
        .manual("encryption", "chapter-pvesm.html#storage_pbs_encryption")
        .build();
  }

  @Override
  public boolean appliesTo(Storage storage) {
    return storage.type().equals("pbs")
        && storage.isEnabled()
        && storage.option("encryption-key").isPresent();
  }

  @Override
  public void check(Storage storage, Cluster cluster, Findings findings) {
    if (storage.option("master-pubkey").isPresent()) {
      return;
    }
    findings.add(
        Finding.at(
                storage.spot("encryption-key"),
                "backups on "
                    + storage.label()
                    + " are lost with the cluster, unless its key is kept elsewhere")
            .remedy(
                Remedy.advice(
                    "keep a copy of /etc/pve/priv/storage/"
                        + storage.id()
                        + ".enc outside of the cluster, or set a master key: `pvesm set "
                        + storage.id()
                        + " --master-pubkey FILE`")));
  }
}
