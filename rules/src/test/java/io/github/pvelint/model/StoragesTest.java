package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.syntax.Source;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoragesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dir | path /srv | images,rootdir | false | /srv",
        "btrfs | path /srv | images,rootdir | false | /srv",
        "lvmthin | vgname pve;thinpool data | images,rootdir | false |",
        "zfspool | pool tank | images,rootdir | false |",
        "lvm | vgname pve | images | false |",
        "lvm | vgname pve;shared 1 | images | true |",
        "rbd | pool rbd | images | true |",
        "zfs | pool t;portal p;target t;iscsiprovider LIO | images | true |",
        "nfs | server s;export /e | images | true | /mnt/pve/s1",
        "cifs | server s;share e | images | true | /mnt/pve/s1",
        "nfs | server s;export /e;path /x | images | true | /x",
        "iscsi | portal p;target t | images | true |",
        "iscsidirect | portal p;target t | images | true |",
        "pbs | server s;datastore d | backup | true |",
        "cephfs | monhost m | backup | true | /mnt/pve/s1",
        "esxi | server s;username u | import | false |",
      })
  void aTypeDecidesWhatIsNotWritten(
      String type, String lines, String content, boolean shared, String path) {
    Storage storage = storage(type + ": s1\n\t" + lines.replace(";", "\n\t") + "\n");

    assertThat(storage.isKnown()).isTrue();
    assertThat(storage.content()).contains(words(content));
    assertThat(storage.isShared()).contains(shared);
    assertThat(storage.path()).isEqualTo(Optional.ofNullable(path));
    assertThat(storage.isEnabled()).isTrue();
    assertThat(storage.isOn("anywhere")).isTrue();
  }

  @Test
  void whatIsWrittenCounts() {
    Storage storage =
        storage(
            "Dir: s1\n\tpath /srv\n\tcontent backup,iso\n\tnodes pve1 pve2\n\tdisable\n\tshared 1\n");

    assertThat(storage.type()).isEqualTo("dir");
    assertThat(storage.content()).contains(Set.of("backup", "iso"));
    assertThat(storage.holds("backup")).contains(true);
    assertThat(storage.holds("images")).contains(false);
    assertThat(storage.nodes()).containsExactly("pve1", "pve2");
    assertThat(storage.isOn("pve3")).isFalse();
    assertThat(storage.isEnabled()).isFalse();
    assertThat(storage.isShared()).contains(true);
    assertThat(storage.spot("nodes").slice().text()).isEqualTo("nodes pve1 pve2");
    assertThat(storage.spot("prune-backups").slice().text()).isEqualTo("Dir: s1");
  }

  @Test
  void contentThatTheTypeCannotHoldIsLeftOut() {
    assertThat(
            storage("lvmthin: s1\n\tvgname a\n\tthinpool b\n\tcontent images,backup\n").content())
        .contains(Set.of("images"));
  }

  @Test
  void anUnknownKindOfContentRefusesTheLineSoTheDefaultCounts() {
    assertThat(storage("nfs: s1\n\tserver a\n\texport /b\n\tcontent backup,foo\n").content())
        .contains(Set.of("images"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dir: s1 | path /a;content none,backup",
        "pbs: s1 | server a;datastore b;content none,backup",
        "lvm: s1 | vgname a;content backup",
        "lvm: s1 | vgname a;content none",
        "dir: s1 | nodes pve1",
        "lvmthin: s1 | vgname pve",
      })
  void aSectionThatContradictsItselfVanishes(String header, String lines) {
    Storages storages = read(header + "\n\t" + lines.replace(";", "\n\t") + "\n");

    assertThat(storages.find("s1")).isEmpty();
    assertThat(storages.complaints())
        .extracting(SectionConfigComplaint::reason)
        .containsExactly(Reason.VANISHED_SECTION);
  }

  @Test
  void ofTypesThatAreNotProxmoxsOwnOnlyWhatIsWrittenIsKnown() {
    Storage storage = storage("linstor: s1\n\tresourcegroup a\n");

    assertThat(storage.isKnown()).isFalse();
    assertThat(storage.content()).isEmpty();
    assertThat(storage.holds("images")).isEmpty();
    assertThat(storage.isShared()).isEmpty();
    assertThat(storage("linstor: s1\n\tcontent images\n\tshared 1\n").holds("images"))
        .contains(true);
    assertThat(storage("linstor: s1\n\tshared 1\n").isShared()).contains(true);
    assertThat(storage("drbd: s1\n\tredundancy 2\n").isShared()).contains(true);
  }

  @Test
  void aNameThatProxmoxRefusesIsNoStorage() {
    Storages storages = read("dir: s\n\tpath /a\n\ndir: 1s\n\tpath /a\n");

    assertThat(storages.all()).extracting(Storage::id).containsExactly("local");
    assertThat(storages.complaints())
        .extracting(SectionConfigComplaint::reason)
        .containsOnly(Reason.BAD_ID)
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "dir: local;path /srv",
        "nfs: local;server a;export /b",
        "dir: local;content iso",
      })
  void proxmoxPutsInALocalOfItsOwn(String lines) {
    Storage local = read(lines.replace(";", "\n\t") + "\n").find("local").orElseThrow();

    assertThat(local.isBuiltIn()).isTrue();
    assertThat(local.type()).isEqualTo("dir");
    assertThat(local.holds("backup")).contains(true);
    assertThat(local.path()).contains("/var/lib/vz");
    assertThat(local.isShared()).contains(false);
    assertThat(local.anchor().line()).isEqualTo(1);
  }

  @Test
  void theUsualLocalStaysAsItIsButOnAllNodes() {
    Storage local =
        read("dir: local\n\tpath /var/lib/vz\n\tcontent iso\n\tnodes pve1\n")
            .find("local")
            .orElseThrow();

    assertThat(local.isBuiltIn()).isFalse();
    assertThat(local.content()).contains(Set.of("iso"));
    assertThat(local.isOn("pve2")).isTrue();
  }

  private static Storage storage(String text) {
    return read(text).find("s1").orElseThrow();
  }

  private static Storages read(String text) {
    return Storages.read(Source.of("storage.cfg", text));
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(",", -1)).collect(Collectors.toSet());
  }
}
