package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.SecretFile;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Keys and passwords beside configs. */
final class SecretFileInRepository implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "secret-file-in-repository",
              Category.HYGIENE,
              Severity.ERROR,
              "The copy of /etc/pve holds keys or passwords")
          .security("8.5")
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            `/etc/pve` holds more than configs: in `priv/` the cluster's private keys, the hashes of
            passwords, API tokens and the passwords of storages, and below each node its TLS key. Whoever has
            a copy of them can log in to the cluster, sign tickets as root, or read the backups. In a
            repository they reach everyone who may read it, now and later: history keeps them.
            """)
        .detection(
            """
            Files that are not empty, by name alone, never by content: anything in `priv/` below the
            cluster's root but `authorized_keys`, `known_hosts`, public keys and locks; `*.key`,
            `token.cfg` and `shadow.cfg` anywhere below it. Only folders that were named to be checked are
            looked through, and never `/etc/pve` itself, where these files belong.
            """)
        .remediation(
            """
            Make new keys, tokens and passwords: what has been in a repository is known. Then leave
            `priv/` and `*.key` out of the copy (`rsync --exclude`, `.gitignore`) and rewrite the history.
            """)
        .waiver(
            "The copy is an encrypted archive that only the administrators of the nodes can read.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> nodes/pve1/pve-ssl.key <==
            placeholder
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> nodes/pve1/pve-ssl.pem <==
            placeholder
            """)
        .guidance(Guidance.G7)
        .manual("cluster file system", "chapter-pmxcfs.html#chapter_pmxcfs")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    for (SecretFile file : cluster.parts().secrets()) {
      findings.add(
          Finding.at(
                  new Spot(file.anchor(), Place.CURRENT, "", "", file.name(), ""),
                  file.name() + " holds keys or passwords of the cluster, by its name")
              .remedy(
                  Remedy.advice(
                      "make new ones, take the file out of the copy and out of its history")));
    }
  }
}
