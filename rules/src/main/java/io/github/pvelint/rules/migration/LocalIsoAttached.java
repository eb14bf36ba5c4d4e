package io.github.pvelint.rules.migration;

import io.github.pvelint.model.BootDevice;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StoredVolume;
import io.github.pvelint.rule.VmRule;
import io.github.pvelint.syntax.Slice;
import java.util.List;

/** CD images that other nodes do not have. */
final class LocalIsoAttached implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "local-iso-attached",
              Category.MIGRATION,
              Severity.WARNING,
              "A CD image on local storage, or the CD drive of the host, keeps the VM on its node")
          .vm()
          .needs(Need.NODES, Need.STORAGES)
          .fix(Fix.SAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The installation image that was never taken out is the most frequent reason why a VM
            cannot be moved. Proxmox does not copy CD images: as long as a drive holds one from a
            storage that is not shared, or the drive of the host itself, it refuses to migrate the
            VM, running or stopped. Snapshots count as well.
            """)
        .detection(
            """
            Drives with `media=cdrom` whose image is on a storage that is not shared (storage.cfg),
            and `cdrom` as a drive's file; in the current section and in every snapshot, in a
            cluster of more than one node. Silent for `none`, for cloud-init drives, which Proxmox
            makes anew, and for templates.
            """)
        .remediation(
            """
            Eject it: `none` in place of the image. Keep images that are in use for longer on a
            shared storage. A snapshot that names one has to go before the VM can move, which
            destroys the state that it keeps.
            """)
        .waiver(
            """
            The guest needs the disc, and its node is where it stays.
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
            ide2: local:iso/debian-13.iso,media=cdrom
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
            ide2: none,media=cdrom
            name: web
            sata0: nas:iso/debian-13.iso,media=cdrom
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("migration", "chapter-qm.html#qm_migration")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    judge(vm, cluster, findings);
    if (!vm.isNextStart()) {
      for (Guest snapshot : vm.snapshots()) {
        if (snapshot instanceof Vm kept) {
          judge(kept, cluster, findings);
        }
      }
    }
  }

  private static void judge(Vm vm, Cluster cluster, Findings findings) {
    for (Disk disk : vm.disks()) {
      if (disk.file().text().equals("cdrom")) {
        add(
            vm,
            disk.setting(),
            " is the CD drive of the host",
            disk.setting().value(disk.file()),
            findings);
      }
    }
    for (StoredVolume image : StoredVolume.cdImages(vm, cluster, findings)) {
      if (image.isLocal(findings)) {
        String what =
            " holds an image of storage " + image.storage().id() + ", which is not shared";
        add(vm, image.setting(), what, image.at(), findings);
      }
    }
  }

  private static void add(Vm vm, Setting drive, String what, Slice at, Findings findings) {
    boolean isKept = vm.place().part() == Place.Part.SNAPSHOT;
    String where = isKept ? " of snapshot " + vm.place().name() : "";
    Finding finding =
        Finding.at(
                drive.spot().underlining(at),
                drive.key() + where + what + ": " + vm.label() + " cannot be migrated")
            .remedy(
                isKept
                    ? Remedy.advice(
                        "delete the snapshot before the VM is to move; that destroys the state it"
                            + " keeps")
                    : Remedy.setProperty(
                        vm,
                        drive,
                        "file",
                        "none",
                        "ejects it; see to it that the VM boots without"));
    findings.add(bootsFrom(vm, drive) ? finding.risky() : finding);
  }

  /** Without an order of its own, a VM may boot from any CD drive. */
  private static boolean bootsFrom(Vm vm, Setting drive) {
    List<BootDevice> devices = vm.bootDevices();
    return devices.isEmpty() || devices.stream().anyMatch(device -> device.name().is(drive.key()));
  }
}
