package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.VolumeId;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Files outside of storages that a start needs. */
final class NodelocalFiles implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "nodelocal-files",
              Category.MIGRATION,
              Severity.NOTE,
              "The guest needs a file that is on its node only")
          .anyGuest()
          .needs(Need.NODES)
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
            Hook scripts on local storage, and the AppArmor profiles, seccomp files, hooks and
            includes that raw lines name, are files of one node. No migration takes them along or
            asks for them: on another node the guest does not start.
            """)
        .detection(
            """
            `hookscript` on a storage that is not shared; raw `lxc.apparmor.profile` with a profile
            of one's own, `lxc.seccomp.profile`, `lxc.include` and `lxc.hook.*` (those that run on
            the host) with a path. What LXC itself brings (`/usr/share/lxc`) is left out. In
            clusters of more than one node, not for templates.
            """)
        .remediation(
            """
            Keep hook scripts on a shared snippets storage. Put the other files on every node, by
            configuration management for instance.
            """)
        .waiver(
            """
            Something else keeps the file the same on all nodes.
            """)
        .bad(
            """
            ==> storage.cfg <==
            dir: local
            	path /var/lib/vz
            	content iso,vztmpl,backup,snippets

            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir

            nfs: nas
            	server nas.example.org
            	export /export/guests
            	content images,rootdir,iso,snippets

            ==> nodes/pve1/qemu-server/100.conf <==
            hookscript: local:snippets/start.sh
            name: web
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> storage.cfg <==
            dir: local
            	path /var/lib/vz
            	content iso,vztmpl,backup,snippets

            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir

            nfs: nas
            	server nas.example.org
            	export /export/guests
            	content images,rootdir,iso,snippets

            ==> nodes/pve1/qemu-server/100.conf <==
            hookscript: nas:snippets/start.sh
            name: web
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("hookscripts", "chapter-pct.html#_hookscripts")
        .manual("migration of containers", "chapter-pct.html#pct_migration")
        .build();
  }

  private static final String LXC = "/usr/share/lxc";

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    Optional<Setting> script = guest.option("hookscript");
    if (script.isPresent()) {
      hookscript(script.get(), cluster, findings);
    }
    for (Setting line : guest.section().raw()) {
      if (namesLocalFile(line)) {
        findings.add(
            Finding.at(line.spot(), line.key() + " names a file of this node: " + line.value())
                .remedy(Remedy.advice("put the same file on every node")));
      }
    }
  }

  private static void hookscript(Setting script, Cluster cluster, Findings findings) {
    Optional<VolumeId> volume = VolumeId.of(script.value());
    if (volume.isEmpty()) {
      return;
    }
    Optional<Boolean> shared =
        cluster
            .storages()
            .flatMap(storages -> storages.find(volume.get().storage()))
            .flatMap(Storage::isShared);
    if (shared.isEmpty()) {
      findings.unknown(
          script.valueSlice(),
          "whether storage " + volume.get().storage() + " is shared is not known");
    } else if (!shared.get()) {
      findings.add(
          Finding.at(
                  script.spot(),
                  "the hook script is on "
                      + volume.get().storage()
                      + ", which other nodes do not share")
              .remedy(Remedy.advice("move it to a shared storage with content snippets")));
    }
  }

  private static boolean namesLocalFile(Setting line) {
    return switch (line.key()) {
      case "lxc.apparmor.profile", "lxc.aa_profile" ->
          !line.value().equals("unconfined")
              && !line.value().equals("generated")
              && !line.value().startsWith("lxc-container-default");
      case "lxc.seccomp.profile", "lxc.seccomp", "lxc.include" -> isOwnPath(line.value());
      case "lxc.hook.start" -> false;
      default -> line.key().startsWith("lxc.hook.") && isOwnPath(line.value());
    };
  }

  private static boolean isOwnPath(String path) {
    return path.startsWith("/") && !path.startsWith("/dev/") && !HostPath.isWithin(path, LXC);
  }
}
