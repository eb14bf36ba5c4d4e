package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Secret;
import io.github.pvelint.model.Secrets;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Slice;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Secrets in clear text. */
final class SecretInConfig implements GuestRule {
  private static final String NOTES = "notes";
  private static final List<String> KEYS = List.of("cipassword", "args", "env", "entrypoint");
  private static final List<String> RAW = List.of("lxc.environment", "lxc.init.cmd", "lxc.hook.");

  private static final Remedy HASH =
      Remedy.advice(
          "use SSH keys, or set it anew with `qm set`, which stores a hash; change the password"
              + " wherever else it is used, since backups and snapshots have kept it");

  private static final Remedy ELSEWHERE =
      Remedy.advice(
          "change the secret, since backups and snapshots have kept it, and keep the new one in a"
              + " file inside of the guest or in a password manager");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "secret-in-config",
              Category.ISOLATION,
              Severity.WARNING,
              "The guest's config holds a secret in clear text")
          .anyGuest()
          .security("6.0")
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
            A config is no place for secrets: everybody with `VM.Audit` on the guest reads it, each backup and
            each snapshot keeps a copy, and a repository of configs never forgets. `qm set --cipassword` stores a
            hash; a password that was written into the file by hand stays what it is.
            """)
        .detection(
            """
            A `cipassword` that is no hash (`$...$...`). In `args`, `env`, `entrypoint` and raw `lxc.environment`,
            `lxc.init.cmd` and `lxc.hook` lines, a value that is given to something whose name ends in password,
            token, secret, API key and the like, or a password in a URL. In the notes the same, if the value has a
            letter and a digit or is otherwise no word: "password: see vault" is none. A private key anywhere.
            Placeholders, references (`$NAME`), paths and hashes are none; names such as `PASSWORD_FILE` or
            `TOKEN_TTL` neither. Secrets are shown by no report.
            """)
        .remediation(
            """
            Change the secret: it has been seen. Then take it out of the config: SSH keys or a new
            `qm set VMID --cipassword` for cloud-init, a file inside of the guest for a service. Snapshots and
            backups keep the old one.
            """)
        .waiver(
            """
            It is a value that everybody may know, such as the password of a demonstration.
            """)
        .bad(
            """
            env: DB_PASSWORD=correct-horse
            hostname: web
            ostype: debian
            """)
        .good(
            """
            env: DB_PASSWORD_FILE=/run/secrets/db
            hostname: web
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G7)
        .manual("cloud-init", "chapter-qm.html#qm_cloud_init")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Slice note : guest.section().comments()) {
      add(findings, guest, note, NOTES);
    }
    for (String key : KEYS) {
      Optional<Setting> setting = guest.option(key);
      if (setting.isPresent()) {
        add(findings, guest, setting.get().line(), key);
      }
    }
    check(findings, guest, guest.section().overridden());
    check(findings, guest, guest.section().raw());
  }

  private static void check(Findings findings, Guest guest, Collection<Setting> settings) {
    for (Setting setting : settings) {
      check(findings, guest, setting);
    }
  }

  private static void check(Findings findings, Guest guest, Setting setting) {
    if (KEYS.contains(setting.key()) || isRaw(setting.key())) {
      add(findings, guest, setting.line(), setting.key());
    }
  }

  private static boolean isRaw(String key) {
    for (String prefix : RAW) {
      if (key.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static void add(Findings findings, Guest guest, Slice line, String where) {
    List<Secret> secrets = Secrets.in(line.raw());
    if (secrets.isEmpty()) {
      return;
    }
    Set<Integer> seen = new HashSet<>();
    for (Secret secret : secrets) {
      boolean counts = where.equals(NOTES) ? secret.isWritten() : secret.isGiven();
      if (counts && seen.add(secret.start())) {
        findings.add(
            Finding.at(
                    spot(guest, line, secret, where),
                    "a secret in clear text in "
                        + where
                        + " of "
                        + guest.label()
                        + ": "
                        + secret.name())
                .remedy(where.equals("cipassword") ? HASH : ELSEWHERE));
      }
    }
  }

  /** The value is no part of the identity: a digest of a weak secret would give it away. */
  private static Spot spot(Guest guest, Slice line, Secret secret, String where) {
    Slice value = secret.start() == secret.end() ? line : line.part(secret.start(), secret.end());
    return new Spot(value, guest.place(), where, secret.name(), "", "");
  }
}
