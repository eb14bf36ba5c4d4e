package io.github.pvelint.schema;

import static io.github.pvelint.schema.GuestKind.LXC;
import static io.github.pvelint.schema.GuestKind.QEMU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyStringTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agent   | 1 | enabled=1",
        "agent   | yes | enabled=1",
        "agent   | enabled=1,fstrim_cloned_disks=On | enabled=1 fstrim_cloned_disks=1",
        "agent   | fstrim_cloned_disks=1,1 | fstrim_cloned_disks=1 enabled=1",
        "agent   | 1,,type=isa, | enabled=1 type=isa",
        "agent   | ' ,1,\t' | enabled=1",
        "agent   | 1,guest-fsfreeze=no | enabled=1 freeze-fs=0",
        "memory  | 0512 | current=0512",
        "memory  | +512 | current=+512",
        "scsi0   | local:1/a ,size=1G | 'file=local:1/a  size=1G'",
        "scsi0   | volume=local:1/a | file=local:1/a",
        "scsi0   | local:1/a,iops_rd_length=5 | file=local:1/a iops_rd_max_length=5",
        "scsi0   | file=/a=b | file=/a=b",
        "scsi0   | none,media=cdrom | file=none media=cdrom",
        "net0    | virtio | model=virtio",
        "net0    | virtio=BC:24:11:00:00:01,bridge=vmbr0 | model=virtio macaddr=BC:24:11:00:00:01 bridge=vmbr0",
        "net0    | rtl8139,tag=+5,rate=.5 | model=rtl8139 tag=+5 rate=.5",
        "net0    | virtio,rate=1e2,trunks=2;3-5 | model=virtio rate=1e2 trunks=2;3-5",
        "boot    | cdn,order=scsi0 | legacy=cdn order=scsi0",
        "boot    | order=scsi0;net0 | order=scsi0;net0",
        "cpu     | host,flags=+aes;-pcid | cputype=host flags=+aes;-pcid",
        "hostpci0 | 01:00,mapping=foo | host=01:00 mapping=foo",
        "usb0    | SPICE | host=SPICE",
        "usb0    | mapping=foo | mapping=foo",
        "machine | pc-q35-8.1+pve0,viommu=intel | type=pc-q35-8.1+pve0 viommu=intel",
        "scsi0   | 'local:1/a,vendor=A B' | 'file=local:1/a vendor=A B'",
      })
  void takesApartWhatVmsHave(String key, String value, String properties) {
    assertThat(Checks.properties(QEMU, key, value)).isEqualTo(properties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rootfs   | local:1/a,size=8G,ro=yes | volume=local:1/a size=8G ro=1",
        "rootfs   | foo | volume=foo",
        "mp0      | volume=/a=b,mp=/c | volume=/a=b mp=/c",
        "mp0      | /a,mp=b/c,mountoptions=noexec;nosuid | volume=/a mp=b/c mountoptions=noexec;nosuid",
        "mp0      | /a,mp=/b,idmap=passthrough | volume=/a mp=/b idmap=passthrough",
        "net0     | name=eth0,gw=10.0.0.1 | name=eth0 gw=10.0.0.1",
        "dev0     | /dev/x,mode=0666 | path=/dev/x mode=0666",
        "dev0     | mode=0666 | mode=0666",
        "features | nesting=1,mount=nfs cifs | nesting=1 mount=nfs cifs",
        "unused0  | local:x | volume=local:x",
      })
  void takesApartWhatContainersHave(String key, String value, String properties) {
    assertThat(Checks.properties(LXC, key, value)).isEqualTo(properties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agent  | enabled=0,1 | enabled=1",
        "agent  | enabled=off,yes | enabled=1",
        "scsi0  | file=local:a,volume=local:b | file=local:b",
        "scsi0  | volume=local:a,volume=local:b | file=local:b",
        "scsi0  | local:a,volume=local:b | file=local:b",
        "net0   | macaddr=BC:24:11:00:00:01,virtio=BC:24:11:00:00:02 | model=virtio macaddr=BC:24:11:00:00:02",
      })
  void quietlyOverwritesAsProxmoxDoes(String key, String value, String properties) {
    assertThat(Checks.properties(QEMU, key, value)).isEqualTo(properties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agent    | 1,enabled=0 | enabled | given twice",
        "agent    | 1,1 | 1 | given twice",
        "agent    | 0,1 | 1 | given twice",
        "agent    | 2 | 2 | neither yes nor no",
        "agent    | enabled=x | x | `enabled`: `x` is neither yes nor no",
        "agent    | type=isa | type=isa | `agent` needs `enabled=`",
        "scsi0    | volume=local:a,file=local:b | file | given twice",
        "scsi0    | local:a,local:b | local:b | given twice",
        "scsi0    | local:a,size=1G,size=2G | size | given twice",
        "scsi0    | size=32G | size=32G | a scsi disk needs `file=`",
        "scsi0    | local:a,size= | size= | lacks a name before or a value behind",
        "scsi0    | local:a,=x | =x | lacks a name before or a value behind",
        "scsi0    | 'local:a, size=1G' | ' size' | no blank around `size`",
        "scsi0    | local:a,foo=1 | foo | `foo` is no option of a scsi disk",
        "scsi0    | local:a,iothraed=1 | iothraed | did you mean `iothread`?",
        "scsi0    | local:a,import-from=local:b | import-from | no option of a scsi disk",
        "scsi0    | local:a,cyls=4 | cyls | no option of a scsi disk",
        "sata0    | local:a,iothread=1 | iothread | `iothread` is no option of a sata disk",
        "ide0     | local:a,size=8g | 8g | `8g` is no disk size: use K, M, G or T, capital",
        "ide0     | local:a,discard=yes | yes | use `ignore`, `on`",
        "ide0     | x.iso | x.iso | no volume",
        "scsi0    | local:a,queues=1 | 1 | less than 2",
        "scsi0    | local:a,product=12345678901234567 | 12345678901234567 | up to 16",
        "virtio0  | local:a,ssd=1 | ssd | no option of a virtio disk",
        "net0     | bridge=vmbr0 | bridge=vmbr0 | a network device needs `model=`",
        "net0     | virtio=BC:24:11:00:00:01,e1000=BC:24:11:00:00:02 | e1000 | `model` is given already",
        "net0     | virtio,e1000=BC:24:11:00:00:02 | e1000 | `model` is given already",
        "net0     | virtio=BC:24:11:00:00:01,model=e1000 | model | given twice",
        "net0     | virtio=BC:24:11:00:00:01,macaddr=BC:24:11:00:00:01 | macaddr | given twice",
        "net0     | virtio=BC:24:11:00:00:01,virtio | virtio | given twice",
        "net0     | virtio,trunks=2,3 | 3 | given twice",
        "net0     | virtio=01:24:11:00:00:01 | 01:24:11:00:00:01 | no MAC address of a single device",
        "net0     | foo | foo | `foo` is not allowed",
        "net0     | virtio,tag=0 | 0 | `tag`: `0` is less than 1",
        "net0     | virtio,tag=4095 | 4095 | more than 4094",
        "net0     | virtio,tag=1.0 | 1.0 | no whole number",
        "net0     | virtio,rate=x | x | no number",
        "net0     | virtio,rate=-1 | -1 | less than 0",
        "memory   | 15 | 15 | less than 16",
        "memory   | 1G | 1G | no whole number",
        "boot     | order=scsi0,net0 | net0 | `;` between the devices",
        "boot     | order=scsi0;efidisk0 | efidisk0 | nothing a VM can boot from",
        "ipconfig0 | gw=10.0.0.1 | gw=10.0.0.1 | `gw` means nothing without `ip`",
        "ipconfig0 | ip=10.0.0.1 | 10.0.0.1 | prefix length",
        "numa0    | memory=1 | memory=1 | needs `cpus=`",
        "vga      | type=std,std | std | given twice",
        "vga      | memory=3 | 3 | less than 4",
        "smbios1  | uuid=zz | zz | use a UUID",
        "intel-tdx | tdx | tdx | needs `attestation=`",
        "amd-sev  | foo | foo | use `std`, `es`, `snp`",
        "hostpci0 | 0000:01:00.G | 0000:01:00.G | PCI addresses",
        "usb0     | zz | zz | vendor and product",
        "machine  | foo | foo | use `pc`, `q35` or `virt`",
        "unused0  | /dev/sdb | /dev/sdb | no volume",
      })
  void refusesWhatVmsMustNotHave(String key, String value, String at, String reason) {
    assertRefused(QEMU, key, value, at, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "net0     | bogus | bogus | stands without `name=`, which a network device needs",
        "net0     | bridge=vmbr0 | bridge=vmbr0 | needs `name=`",
        "net0     | name=eth0,type=phys | phys | use `veth`",
        "net0     | name=eth0,trunks=2;3-5 | 2;3-5 | ranges are not possible in a container",
        "net0     | name=eth0,ip=10.0.0.1/7 | 10.0.0.1/7 | prefix length of 8 to 32",
        "net0     | name=eth0,gw=auto | auto | no IPv4 address",
        "net0     | name=eth 0 | eth 0 | use letters, digits",
        "rootfs   | local:1/a,backup=1 | backup | no option of the root file system",
        "rootfs   | local:1/a,mp=/ | mp | no option of the root file system",
        "mp0      | /a | /a | a mount point needs `mp=`",
        "mp0      | /a,b,mp=/c | b | given twice",
        "mp0      | /a/../b,mp=/c | /a/../b | has `.` or `..` in it",
        "mp0      | /a,mp=/b,mountoptions=noexec;foo | noexec;foo | use `discard`",
        "mp0      | /a,mp=/b,idmap=u:0:1:0 | u:0:1:0 | use `passthrough`",
        "dev0     | /etc/x | /etc/x | path below `/dev/`",
        "dev0     | /dev/x,mode=666 | 666 | four octal digits",
        "dev0     | /dev/x,uid=-1 | -1 | less than 0",
        "features | 1 | 1 | stands without `name=`",
        "features | nesting=2 | 2 | neither yes nor no",
        "unused0  | none | none | no volume",
      })
  void refusesWhatContainersMustNotHave(String key, String value, String at, String reason) {
    assertRefused(LXC, key, value, at, reason);
  }

  private static void assertRefused(
      GuestKind kind, String key, String value, String at, String reason) {
    Checked.Refused refused = Checks.refused(kind, key, value);
    assertThat(refused.at().raw()).isEqualTo(at);
    assertThat(refused.reason()).contains(reason).doesNotEndWith(".");
  }

  @Test
  void pointsIntoTheValue() {
    Checked.Refused refused = Checks.refused(QEMU, "boot", "order=scsi0;foo;net0");
    assertThat(refused.at().raw()).isEqualTo("foo");
    assertThat(refused.at().start()).isEqualTo(12);
  }

  @Test
  void onePartMayMakeTwoProperties() {
    String value = "virtio=BC:24:11:00:00:01,bridge=vmbr0";
    Slice string = Source.of("f", value).whole();
    PropertyString net = Checks.propertyString(QEMU, "net0", value);

    Property model = net.find("model").orElseThrow();
    assertThat(model.value(string).raw()).isEqualTo("virtio");
    assertThat(model.key(string)).isEmpty();
    assertThat(model.whole(string).raw()).isEqualTo("virtio=BC:24:11:00:00:01");
    Property mac = net.find("macaddr").orElseThrow();
    assertThat(mac.key(string)).map(Slice::raw).hasValue("virtio");
    assertThat(mac.value(string).raw()).isEqualTo("BC:24:11:00:00:01");
    assertThat(net.find("virtio")).isEmpty();
  }

  @Test
  void keepsWhatIsWritten() {
    String value = "Yes,guest-fsfreeze=off";
    Slice string = Source.of("f", value).whole();
    PropertyString agent = Checks.propertyString(QEMU, "agent", value);

    Property enabled = agent.find("enabled").orElseThrow();
    assertThat(enabled.key(string)).isEmpty();
    assertThat(enabled.value(string).raw()).isEqualTo("Yes");
    assertThat(enabled.text()).isEqualTo("1");
    Property freeze = agent.find("freeze-fs").orElseThrow();
    assertThat(freeze.key(string)).map(Slice::raw).hasValue("guest-fsfreeze");
    assertThat(freeze.text()).isEqualTo("0");
    assertThat(agent.find("type")).isEmpty();
  }

  @Test
  void isStoredAsWritten() {
    assertThat(Checks.accepted(QEMU, "agent", "yes").value()).isEqualTo("yes");
    assertThat(Checks.accepted(QEMU, "scsi1", "local:1/a,,size=1G,").value())
        .isEqualTo("local:1/a,,size=1G,");
  }

  @Test
  void aKeyMayHoldAnyBytes() {
    Checked.Refused refused = Checks.refused(QEMU, "agent", "\u00c3\u00bc=1");
    assertThat(refused.reason()).startsWith("`\u00fc` is no option of `agent`");
  }
}
