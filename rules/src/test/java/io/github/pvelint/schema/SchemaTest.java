package io.github.pvelint.schema;

import static io.github.pvelint.schema.GuestKind.LXC;
import static io.github.pvelint.schema.GuestKind.QEMU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
  private final Schema containers = Schema.of(LXC);
  private final Schema vms = Schema.of(QEMU);

  @ParameterizedTest
  @CsvSource({
    "LXC, net0, netN", "LXC, net31, netN", "LXC, mp255, mpN", "LXC, hostname, hostname",
    "LXC, dev9, devN", "QEMU, scsi30, scsiN", "QEMU, smbios1, smbios1", "QEMU, efidisk0, efidiskN",
    "QEMU, allow-ksm, allow-ksm", "QEMU, usb13, usbN", "QEMU, virtiofs9, virtiofsN",
  })
  void findsKeysAsWritten(GuestKind kind, String key, String name) {
    assertThat(Schema.of(kind).find(key)).map(Option::name).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource({
    "LXC, net32",
    "LXC, net00",
    "LXC, net01",
    "LXC, net",
    "LXC, netN",
    "LXC, mp256",
    "LXC, mp",
    "LXC, rootfs0",
    "LXC, name",
    "LXC, Hostname",
    "LXC, net99999999999",
    "QEMU, scsi31",
    "QEMU, ide4",
    "QEMU, usb14",
    "QEMU, efidisk1",
    "QEMU, hostname",
    "QEMU, smbios",
    "QEMU, 0",
  })
  void knowsNoOtherKeys(GuestKind kind, String key) {
    assertThat(Schema.of(kind).find(key)).isEmpty();
  }

  @Test
  void emptyKeyIsUnknown() {
    assertThat(vms.find("")).isEmpty();
    assertThat(vms.suggestions("")).isEmpty();
  }

  @Test
  void fleecingHasItsOwnSchema() {
    assertThat(vms.fleecing("fleecing-images")).isPresent();
    assertThat(vms.fleecing("cores")).isEmpty();
    assertThat(vms.find("fleecing-images")).isEmpty();
    assertThat(containers.fleecing("fleecing-images")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LXC, hostnam, hostname",
    "LXC, nett0, net0",
    "LXC, ent3, net3",
    "LXC, nmp1, mp1",
    "LXC, unpriviledged, unprivileged",
    "LXC, onbot, onboot",
    "LXC, memroy, memory",
    "LXC, net00, net0",
    "QEMU, scssi2, scsi2",
    "QEMU, bootdsk, bootdisk",
    "QEMU, migrate-speed, migrate_speed",
    "QEMU, hotplu, hotplug",
    "QEMU, virtoi7, virtio7",
  })
  void suggestsTheClosestKey(GuestKind kind, String unknown, String meant) {
    assertThat(Schema.of(kind).suggestions(unknown)).first().isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "LXC, acpi",
    "LXC, zzzzzz",
    "LXC, net77",
    "QEMU, rootfs",
    "LXC, xy",
    "QEMU, status",
    "LXC, status",
    "QEMU, store",
    "LXC, disks"
  })
  void suggestsNothingFarFetched(GuestKind kind, String unknown) {
    assertThat(Schema.of(kind).suggestions(unknown)).isEmpty();
  }

  @Test
  void suggestsSubOptions() {
    Option net = vms.find("net0").orElseThrow();
    assertThat(net.suggestions("brigde")).containsExactly("bridge");
    Option agent = vms.find("agent").orElseThrow();
    assertThat(agent.suggestions("fstrim-cloned-disks")).containsExactly("fstrim_cloned_disks");
    assertThat(containers.find("mp0").orElseThrow().suggestions("rw")).isEmpty();
  }

  @Test
  void knowsTheOtherKindsKeys() {
    assertThat(containers.otherKindWith("name")).hasValue(QEMU);
    assertThat(containers.otherKindWith("scsi0")).hasValue(QEMU);
    assertThat(vms.otherKindWith("rootfs")).hasValue(LXC);
    assertThat(vms.otherKindWith("mp3")).hasValue(LXC);
    assertThat(vms.otherKindWith("bogus")).isEmpty();
  }

  @Test
  void carriesWhatProxmoxStates() {
    Option memory = containers.find("memory").orElseThrow();
    assertThat(memory.type()).isEqualTo(ValueType.INTEGER);
    assertThat(memory.minimum()).hasValue("16");
    assertThat(memory.maximum()).isEmpty();
    assertThat(memory.defaultValue()).hasValue("512");
    assertThat(memory.isPropertyString()).isFalse();
    Option units = vms.find("cpuunits").orElseThrow();
    assertThat(units.defaultValue()).hasValue("cgroup v1: 1024, cgroup v2: 100");
    Option bios = vms.find("bios").orElseThrow();
    assertThat(bios.enumValues()).containsExactly("seabios", "ovmf");
    Option hostname = containers.find("hostname").orElseThrow();
    assertThat(hostname.format()).hasValue("dns-name");
    assertThat(hostname.maxLength()).hasValue(255);
    Option net = vms.find("net0").orElseThrow();
    assertThat(net.defaultKey()).map(Option::name).hasValue("model");
    assertThat(net.property("virtio").flatMap(Option::alias)).hasValue("macaddr");
    assertThat(net.property("virtio").flatMap(Option::keyAlias)).hasValue("model");
    Option address = vms.find("ipconfig0").orElseThrow();
    assertThat(address.property("gw").flatMap(Option::requires)).hasValue("ip");
  }

  @Test
  void sharesTheDriveOptions() {
    for (String key : new String[] {"ide0", "sata0", "scsi0", "virtio0", "cdrom"}) {
      Option drive = vms.find(key).orElseThrow();
      assertThat(drive.properties()).as(key).containsKeys("file", "volume", "iops_rd_max", "size");
    }
    assertThat(vms.find("cdrom").orElseThrow().properties())
        .isEqualTo(vms.find("ide0").orElseThrow().properties());
  }

  @Test
  void countsItsOptions() {
    assertThat(containers.options()).extracting(Option::name).hasSize(34).doesNotHaveDuplicates();
    assertThat(vms.options()).extracting(Option::name).hasSize(88).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "LXC, dev0, 8, true",
    "LXC, env, 8, false",
    "LXC, env, 9, true",
    "LXC, dev0, 7, false",
    "QEMU, ciupgrade, 8, true",
    "QEMU, ciupgrade, 7, false",
    "QEMU, intel-tdx, 8, false",
    "QEMU, intel-tdx, 9, true",
    "QEMU, virtiofs0, 8, true",
    "QEMU, rng0, 8, true",
  })
  void knowsInWhichSeriesAnOptionExists(GuestKind kind, String key, int major, boolean exists) {
    assertThat(Schema.of(kind).find(key).orElseThrow().existsIn(major)).isEqualTo(exists);
  }

  @Test
  void namesThePackageAnOptionCameWith() {
    assertThat(containers.find("env").flatMap(Option::release).map(Release::toString))
        .hasValue("pve-container 6.0.15");
    assertThat(vms.find("vga").flatMap(Option::since)).hasValue("5.0-6");
    assertThat(vms.find("rng0").flatMap(Option::since)).isEqualTo(Optional.empty());
  }
}
