package io.github.pvelint.schema;

/**
 * Every option of a container's config; README.md tells how to read it. Written by {@code
 * SchemaTable}.
 */
final class LxcTable {
  static final String TEXT =
      """
      # Options of a container's config, as Proxmox VE's own modules define them.
      # README.md tells how to read this file and how to bring it up to date.
      # Read from:
      #   pve-cluster (9.1.6) trixie, pve-cluster commit 7091d92e594952dba65c1e57568b3d7cc244e960 2026-05-24
      #   libpve-common-perl (9.2.1) trixie, pve-common commit f665029eac78022e81810ab2e44eace57ade13fb 2026-08-04
      #   pve-container (6.1.10) trixie, pve-container commit 94f558522ef61f9858c39c264d0ac4e697e49268 2026-06-16
      #   libpve-guest-common-perl (6.0.2) trixie, pve-guest-common commit 4a8f6cbf78e1b6992ef77facb4ff2ab3372999e7 2025-07-30
      #   libpve-storage-perl (9.1.7) trixie, pve-storage commit 0c56bad8b2a7d69e5ce2c243651fe830d6caa936 2026-07-24
      #   qemu-server (9.2.6) trixie, qemu-server commit e6352be67f70042a7433a3a3c712b36d02f9f7cb 2026-08-17

      group volume
        acl boolean since=1.0-41
        idmap string pattern=(?:^(?:passthrough|[ug]:[0-9]+:[0-9]+:[1-9][0-9]*(?:;[ug]:[0-9]+:[0-9]+:[1-9][0-9]*)*)$) since=6.1.6
        mountoptions string pattern=(?:(?:(discard|lazytime|noatime|nodev|noexec|nosuid))(;(?:(discard|lazytime|noatime|nodev|noexec|nosuid)))*) since=3.0-3
        quota boolean since=1.0-44
        replicate boolean default=1 since=2.0-10
        ro boolean since=1.0-41
        shared boolean default=0 since=1.0-82
        size string format=disk-size since=0.9-8
        volume string required default-key format=pve-lxc-mp-string since=0.9-8

      family dev 256 string since=5.0.7
        deny-write boolean default=0 since=5.2.0
        gid integer min=0 since=5.0.7
        mode string pattern=0[0-7]{3} since=5.0.7
        path string default-key format=pve-lxc-dev-string since=0.1-1
        uid integer min=0 since=5.0.7

      family mp 256 string since=0.9-11
        include volume
        backup boolean since=0.9-23
        keepattrs boolean default=0 since=6.1.2
        mp string required format=pve-lxc-mp-string since=0.9-11

      family net 32 string since=0.2-1
        bridge string pattern=[-_.\\w\\d]+ since=0.9-23
        firewall boolean since=0.9-23
        gw string format=ipv4 since=0.9-23
        gw6 string format=ipv6 since=0.9-23
        host-managed boolean since=6.0.15
        hwaddr string format=mac-addr since=0.1-1
        ip string format=pve-ipv4-config since=0.9-23
        ip6 string format=pve-ipv6-config since=0.9-23
        link_down boolean since=4.4-3
        mtu integer min=64 max=65535 since=0.9-23
        name string required pattern=[-_.\\w\\d]+ since=0.1-1
        rate number since=1.0-51
        tag integer min=1 max=4094 since=0.9-23
        trunks string pattern=(?:\\d+(?:;\\d+)*) since=1.0-39
        type string enum=veth since=0.2-1

      family unused 256 string since=1.0-3
        volume string required default-key format=pve-volume-id since=0.9-8

      option arch string default=amd64 enum=amd64,i386,arm64,armhf,riscv32,riscv64 since=0.9-8
      option cmode string default=tty enum=shell,console,tty since=0.9-11
      option console boolean default=1 since=0.9-11
      option cores integer min=1 max=8192 since=1.0-79
      option cpulimit number default=0 min=0 max=8192 since=0.7-2
      option cpuunits integer default="cgroup v1: 1024, cgroup v2: 100" min=0 max=500000 since=0.1-1
      option debug boolean default=0 since=3.2-1
      option description string max-length=8192 since=0.1-1
      option entrypoint string default=/sbin/init pattern=(?:[^\\x00-\\x08\\x0a-\\x1F\\x7F]+) since=6.0.15
      option env string pattern=(?:(?:\\w+=[^\\x00-\\x08\\x0a-\\x1F\\x7F]*)(?:\\0\\w+=[^\\x00-\\x08\\x0a-\\x1F\\x7F]*)*) since=6.0.15

      option features string since=2.0-28
        force_rw_sys boolean default=0 since=3.0-23
        fuse boolean default=0 since=2.0-31
        keyctl boolean default=0 since=2.0-28
        mknod boolean default=0 since=3.0-20
        mount string pattern="(?:[a-zA-Z0-9_; ]+)" since=2.0-28
        nesting boolean default=0 since=2.0-28

      option hookscript string format=pve-volume-id since=2.0-34
      option hostname string format=dns-name max-length=255 since=0.1-1
      option lock string enum=backup,create,destroyed,disk,fstrim,migrate,mounted,rollback,snapshot,snapshot-delete since=0.9-8
      option memory integer default=512 min=16 since=0.1-1
      option nameserver string format=lxc-ip-with-ll-iface-list since=0.1-1
      option onboot boolean default=0 since=0.1-1
      option ostype string enum=debian,devuan,ubuntu,centos,fedora,opensuse,archlinux,alpine,gentoo,nixos,unmanaged since=0.9-8
      option parent string format=pve-configid max-length=40 since=0.9-4
      option protection boolean default=0 since=0.9-16

      option rootfs string since=0.1-1
        include volume

      option searchdomain string format=dns-name-list since=0.1-1
      option snaptime integer min=0 since=0.9-4
      option startup string format=pve-startup-order since=0.4-1
      option swap integer default=512 min=0 since=0.1-1
      option tags string format=pve-tag-list since=3.0-12
      option template boolean default=0 since=0.9-11
      option timezone string format=pve-ct-timezone since=3.1-9
      option tty integer default=2 min=0 max=6 since=0.9-8
      option unprivileged boolean default=0 since=1.0-25
      """;

  private LxcTable() {}
}
