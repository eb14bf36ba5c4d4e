package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.model.ResourceMapping;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/** VMs with a system directory of the host. */
final class VirtiofsSensitivePath implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "virtiofs-sensitive-path",
              Category.ISOLATION,
              Severity.ERROR,
              "The VM shares a system directory or a guest storage of the host")
          .vm()
          .needs(Need.MAPPINGS)
          .security("8.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            `virtiofs` gives a directory of the host to the VM, with root's rights on the host: what
            root in the VM writes, root of the host has written. With `/etc` or `/root` that ends the
            isolation for which one takes a VM; with a storage's directory the VM has the disks and
            backups of the others.
            """)
        .detection(
            """
            A `virtiofsN` whose directory mapping (mapping/directory.cfg) leads, on the VM's node or, if
            that is not known, on any node, to `/`, `/var`, `/usr`, `/home`, `/lib`, `/lib64`, `/bin`,
            `/sbin`, `/run`, `/var/run` or `/var/lib` themselves, to anything at or below `/etc`, `/root`, `/boot`, `/proc`,
            `/sys`, `/var/lib/lxc`, `/var/lib/ceph` and `/var/lib/pve*`, or to the directory (or `images`,
            `private`, `dump` in it) of a storage for guests or backups, if storage.cfg is there. Silent for
            a mapping that does not exist.
            """)
        .remediation(
            """
            Map a directory that is there for it and holds nothing else: *Datacenter > Directory
            Mappings*.
            """)
        .waiver("The VM manages the host and is as trusted as it.")
        .bad(
            """
            ==> nodes/pve1/qemu-server/101.conf <==
            name: panel
            virtiofs0: dirid=host-etc
            ==> mapping/directory.cfg <==
            host-etc
            	map node=pve1,path=/etc
            """)
        .good(
            """
            ==> nodes/pve1/qemu-server/101.conf <==
            name: panel
            virtiofs0: dirid=panel
            ==> mapping/directory.cfg <==
            panel
            	map node=pve1,path=/srv/panel
            """)
        .guidance(Guidance.G7)
        .manual("virtiofs", "chapter-qm.html#qm_virtiofs")
        .manual("resource mapping", "chapter-qm.html#resource_mapping")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    for (Setting share : vm.family("virtiofs")) {
      Optional<ResourceMapping> mapping =
          share
              .property("dirid")
              .flatMap(
                  id ->
                      cluster
                          .mappings()
                          .flatMap(all -> all.find(ResourceMapping.Kind.DIRECTORY, id.text())));
      mapping.stream()
          .flatMap(found -> found.entries().stream())
          .filter(entry -> vm.node().map(entry.node()::equals).orElse(true))
          .filter(entry -> isSensitive(entry, vm, cluster))
          .findFirst()
          .ifPresent(entry -> findings.add(finding(vm, share, entry)));
    }
  }

  private static boolean isSensitive(ResourceMapping.Entry entry, Vm vm, Cluster cluster) {
    Optional<String> path = path(entry);
    return path.filter(SystemPaths::isSystem).isPresent()
        || path.flatMap(
                shown ->
                    cluster
                        .storages()
                        .flatMap(storages -> GuestStorages.shownBy(shown, vm, storages)))
            .isPresent();
  }

  private static Optional<String> path(ResourceMapping.Entry entry) {
    return entry.path().map(Slice::text).map(HostPath::clean);
  }

  private static Finding finding(Vm vm, Setting share, ResourceMapping.Entry entry) {
    return Finding.at(
            share.spot(),
            vm.label() + " has the host's " + path(entry).orElse("") + " by " + share.key())
        .with(entry.at(), "the directory on " + entry.node())
        .remedy(Remedy.advice("map a directory that is there for the VM alone"));
  }
}
