package io.github.pvelint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FormatsTest {
  /** A format, what it allows, what it does not; {@code |} stands between the values. */
  private static final String[][] CASES = {
    {"address-list", "1.1.1.1|ns.example|::1,1.1.1.1; a|", "fe80::1%eth0|a_b|1.1.1.1,-a"},
    {
      "disk-size",
      "8|8K|8M|8G|8T|1.5G|0|007G|8KiB|8TiB|99999999999999999999T",
      "8g|8GB|8P|8k|.5G|1.G|1e3|-1G|+1G|8 G|G||8iB|8Gi|8GIB|1.5.5G"
    },
    {"dns-name", "a|a.b|a-b.c1|A|1.2|a--b", "|a.|.a|a..b|-a|a-|a.-b|a_b|a b|\u00fc"},
    {"dns-name-list", "a.b c;d,e||  ", "a,b_c|-a"},
    {
      "ipv4",
      "0.0.0.0|255.255.255.255|10.0.0.1",
      "256.0.0.1|01.0.0.1|1.2.3|1.2.3.4.5|1.2.3.|.1.2.3|1.2.3.4/24|a.b.c.d||1.2.3.0004"
    },
    {
      "ipv6",
      "::|::1|fe80::1|1:2:3:4:5:6:7:8|1::8|1:2:3:4:5:6:7::|::2:3:4:5:6:7:8|::ffff:1.2.3.4"
          + "|1:2:3:4:5:6:1.2.3.4|2001:DB8::a",
      ":|:::|1:2:3:4:5:6:7|1:2:3:4:5:6:7:8:9|1::2::3|1:2:3:4:5:6:7:8::|::1:2:3:4:5:6:7:8|g::"
          + "|12345::|1.2.3.4|1.2.3.4::|fe80::1%eth0|::1.2.3|:1::|1::1:|"
    },
    {
      "lxc-ip-with-ll-iface-list",
      "1.1.1.1|fe80::1%eth0|fe80::1%eth0.5|fe80::1%eth0:1|fe80::1|::1 1.1.1.1",
      "fe80::1%|fe80::1%e|fe80::1%0eth|FE80::1%eth0|2001:db8::1%eth0|fe80::1%eth0%a|ns.example"
    },
    {
      "mac-addr",
      "BC:24:11:00:00:01|bc:24:11:aa:bb:cc|00:00:00:00:00:00|bE:24:11:00:00:01",
      "01:24:11:00:00:01|BC-24-11-00-00-01|BC:24:11:00:00|BC:24:11:00:00:01:02|BC:24:11:00:00:0g|"
    },
    {"pve-bridge-id", "vmbr0|vmbr0.5|a-b_c|0", "|vm br|a;b|a:b|\u00fc"},
    {"pve-configid", "ab|a1|a_|A-|snap_1", "a|1a|_a|a.b|a b|"},
    {"pve-cpuset", "0|0-3|0,2-5| 1 , 2 |1-1|1,|,|007", "foo|3-1|1-|-1|1,,2|,1| |1 - 2|1;2|0x1"},
    {
      "pve-ct-timezone",
      "host|UTC|Europe/Vienna|America/Argentina/Buenos_Aires",
      "Host|utc|europe/vienna|Europe/Wien|GMT|Etc/UTC|US/Eastern|"
    },
    {
      "pve-hotplug-features",
      "0|1|network,disk|cpu;memory usb|cloudinit| ",
      "2|network,foo|Network|1,disk|0 0"
    },
    {
      "pve-ipv4-config",
      "dhcp|manual|10.0.0.1/24|10.0.0.1/8|10.0.0.1/32|10.0.0.1/024",
      "auto|DHCP|10.0.0.1|10.0.0.1/7|10.0.0.1/33|10.0.0.1/|/24|::1/64|10.0.0.1/24/24|10.0.0.1/+24"
    },
    {
      "pve-ipv6-config",
      "auto|dhcp|manual|fe80::1/64|::/8|::1/128",
      "AUTO|fe80::1|fe80::1/7|fe80::1/129|1.1.1.1/24"
    },
    {
      "pve-lxc-dev-string",
      "/dev/net/tun|/dev/a b|/dev/|/dev/..a|/dev/a..",
      "/etc/x|dev/x|/dev|/dev/../x|/dev/./x|/dev/x/..|/dev/x/.|"
    },
    {"pve-lxc-mp-string", "/a|a|foo:bar|..|.|a/..b|/a/.b|", "/a/../b|/a/./b|/a/..|/a/.|../a|../"},
    {"pve-phys-bits", "host|8|64|08|40", "7|65|0|Host|064|8.|-8|"},
    {
      "pve-qm-bootdev-list",
      "scsi0;net0|ide3|sata5|virtio15|usb0 hostpci1|net31|scsi30|",
      "efidisk0|tpmstate0|scsi31|net32|unused0|scsi|net|foo|scsi00|cdrom|serial0"
    },
    {
      "pve-qm-bootdisk",
      "scsi0|ide2|efidisk0|tpmstate0",
      "foo0|scsi31|unused0|net0|scsi0;scsi1||cdrom"
    },
    {
      "pve-startup-order",
      "1|order=1|up=5|down=6,up=5|up=5,up=6,order=1,2|1,,up=5|1, |,|00|order=0| ",
      "0|foo|1, up=5|order=|up=-1|order=1;up=2|UP=5|1 |=5||order=x|1.5"
    },
    {"pve-storage-id", "local|local-lvm|a1|A.b_c", "l|1a|a-|a_|-a|a b|"},
    {"pve-tag-list", "a;B,c  d;;e|_x|1|a+b.c-d| |a\0b|a\0", "a;-b|+a|.a|a\"b|\u00fc|\0a|a\0\0b"},
    {
      "pve-volume-id",
      "local:x|local-lvm:vm-1-disk-0|a1:b:c|ab:=",
      "l:x|local|local:|:x|/x|1a:b|a-:b"
    },
    {"pve-volume-id-list", "local:a,local:b||local:a", "local:a,b"},
    {"pve-volume-id-or-qm-path", "none|cdrom|/dev/sdb|/|local:x", "foo|None|x.iso|l:x|"},
    {"urlencoded", "ssh-rsa%20AAAA|%|~'()*!._-|", "a b|a+b|a/b|a,b|\u00fc|a\tb"},
  };

  @TestFactory
  Stream<DynamicTest> allowsAndRefuses() {
    return Stream.of(CASES)
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () -> {
                      for (String valid : row[1].split("\\|", -1)) {
                        assertThat(Formats.fault(row[0], valid)).as("valid: " + valid).isEmpty();
                      }
                      for (String invalid : row[2].split("\\|", -1)) {
                        assertThat(Formats.fault(row[0], invalid))
                            .as("invalid: " + invalid)
                            .isPresent();
                      }
                    }));
  }

  @Test
  void pointsAtTheWordOfAList() {
    assertThat(Formats.fault("pve-tag-list", "good;  -bad"))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.from()).isEqualTo(7);
              assertThat(fault.to()).isEqualTo(11);
              assertThat(fault.reason()).startsWith("`-bad` is no tag");
            });
  }

  @Test
  void splitsAtNulAloneIfThereIsOne() {
    assertThat(Formats.fault("dns-name-list", "a\0b")).isEmpty();
    assertThat(Formats.fault("dns-name-list", "a b\0c")).isPresent();
  }

  @Test
  void quotesWithoutControlCharactersAndNotAtLength() {
    assertThat(Texts.quoted("a\u0001b")).isEqualTo("`a\u00b7b`");
    assertThat(Texts.quoted("x".repeat(100))).isEqualTo("`" + "x".repeat(60) + "...`");
    assertThat(Texts.quoted("\u00c3\u00bc")).isEqualTo("`\u00fc`");
  }
}
