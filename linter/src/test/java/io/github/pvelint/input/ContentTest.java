package io.github.pvelint.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What content and path say about a file. */
class ContentTest {

  private static Content read(String text) {
    return new ContentReader().read(Source.of("x.conf", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Tree.CONTAINER,
        "arch: amd64\nhostname: a\nrootfs: local:101/vm-101-disk-0.raw,size=4G\nswap: 512\n",
        "rootfs: /srv/ct/101\nunprivileged: 1\nlxc.idmap: u 0 100000 65536\n",
        "  rootfs: tank:subvol-1-disk-0,size=8G\n  swap: 0\n  hostname: indented\n",
        "#<div>a note</div>\nhostname: a\nmp0: /mnt/a,mp=/a\nrootfs: a1:b,size=1G\nbogus line\n",
        "features: nesting=1\nhostname: a\n\n[snap1]\nhostname: a\nrootfs: aa:b\n"
      })
  void containers(String text) {
    assertThat(read(text).isCertain()).isTrue();
    assertThat(read(text).kind()).contains(GuestKind.LXC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Tree.VM,
        "bootdisk: virtio0\nname: a\nvirtio0: local:100/vm-100-disk-1.qcow2,size=10G\n",
        "efidisk0: store:vm-1-disk-0,size=4M\nscsihw: virtio-scsi-pci\nvmgenid: 1\n",
        "agent: 1\nsmbios1: uuid=59a49130-9dc2-4e41-8cd2-4b6c8536f689\nsockets: 1\nide2: none\n",
        "  name: quoted\n  # a note\n  net0: e1000=12:34:56:78:90:AB,bridge=vmbr0\n  vga: std\n"
      })
  void virtualMachines(String text) {
    assertThat(read(text).isCertain()).isTrue();
    assertThat(read(text).kind()).contains(GuestKind.QEMU);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0\1\2\3",
        Tree.NGINX,
        // storage.cfg, jobs.cfg, corosync.conf, datacenter.cfg
        "dir: local\n\tpath /var/lib/vz\n\tcontent iso,backup\n\nlvmthin: data\n\tvgname pve\n",
        "vzdump: nightly\n\tschedule 02:00\n\tall 1\n\tmode snapshot\n",
        "totem {\n  cluster_name: pve\n  version: 2\n}\n",
        "keyboard: de\nmigration: secure\nemail_from: a@example.org\ntag-style: shape=full\n",
        // vzdump.conf, a guest's firewall
        "tmpdir: /tmp\nstorage: nas\nmode: snapshot\nbwlimit: 10000\n",
        "[OPTIONS]\nenable: 1\n\n[RULES]\nIN ACCEPT -p tcp -dport 22\n",
        // plain LXC, which knows no Proxmox
        "lxc.uts.name = web\nlxc.net.0.type = veth\nlxc.rootfs.path = dir:/var/lib/lxc/web\n",
        // YAML of other tools
        "name: CI\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n",
        "#cloud-config\nhostname: web\nmanage_etc_hosts: true\nusers:\n  - name: a\n",
        "services:\n  web:\n    image: nginx\n    hostname: web\n",
        "containers:\n  hostname: web\n  memory: 512\n  rootfs: local-lvm:8\n  swap: 0\n",
        "hostname: web\nmemory: 512\nunprivileged: true\n",
        "name = web\nmemory = 512\n",
        "{\"hostname\": \"web\", \"memory\": 512}\n"
      })
  void otherFiles(String text) {
    assertThat(read(text).isCertain()).isFalse();
  }

  @Test
  void sharedOptionsTellNoKind() {
    Content content = read("memory: 512\ncores: 2\nonboot: 1\n");

    assertThat(content.isLikely()).isTrue();
    assertThat(content.isCertain()).isFalse();
    assertThat(content.kind()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ostype: debian, LXC",
    "ostype: l26, QEMU",
    "ostype: win11, QEMU",
    "arch: amd64, LXC",
    "arch: aarch64, QEMU",
    "'net0: name=eth0,bridge=vmbr0', LXC",
    "'net0: virtio=BC:24:11:00:00:01,bridge=vmbr0', QEMU",
    "hostname: a, LXC",
    "name: a, QEMU",
    "scsihw: lsi, QEMU",
    "unprivileged: 0, LXC"
  })
  void oneLineCanTellTheKind(String line, GuestKind kind) {
    assertThat(read("memory: 512\n" + line + "\n").kind()).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "/etc/pve/lxc/101.conf, LXC, LXC",
    "/etc/pve/qemu-server/100.conf, QEMU, QEMU",
    "/a/109.lxc.conf,, LXC",
    "/a/110.qemu.conf,, QEMU",
    "/a/vms/100.conf,, QEMU",
    "/a/my-containers/100.conf,, LXC",
    "/lxc/a/100.conf,,",
    "/a/elixir/100.conf,,"
  })
  void pathsTellKinds(String path, GuestKind kind, GuestKind hint) {
    assertThat(KindOfPath.of(Path.of(path))).isEqualTo(Optional.ofNullable(kind));
    assertThat(KindOfPath.hint(Path.of(path))).isEqualTo(Optional.ofNullable(hint));
  }
}
