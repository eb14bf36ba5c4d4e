package io.github.pvelint.schema;

/**
 * Every option of a VM's config; README.md tells how to read it. Written by {@code SchemaTable}.
 */
final class QemuTable {
  static final String TEXT =
      """
      # Options of a VM's config, as Proxmox VE's own modules define them.
      # README.md tells how to read this file and how to bring it up to date.
      # Read from:
      #   pve-cluster (9.1.6) trixie, pve-cluster commit 7091d92e594952dba65c1e57568b3d7cc244e960 2026-05-24
      #   libpve-common-perl (9.2.1) trixie, pve-common commit f665029eac78022e81810ab2e44eace57ade13fb 2026-08-04
      #   pve-container (6.1.10) trixie, pve-container commit 94f558522ef61f9858c39c264d0ac4e697e49268 2026-06-16
      #   libpve-guest-common-perl (6.0.2) trixie, pve-guest-common commit 4a8f6cbf78e1b6992ef77facb4ff2ab3372999e7 2025-07-30
      #   libpve-storage-perl (9.1.7) trixie, pve-storage commit 0c56bad8b2a7d69e5ce2c243651fe830d6caa936 2026-07-24
      #   qemu-server (9.2.6) trixie, qemu-server commit e6352be67f70042a7433a3a3c712b36d02f9f7cb 2026-08-17

      values reported-model
        486
        a64fx
        athlon
        Broadwell
        Broadwell-IBRS
        Broadwell-noTSX
        Broadwell-noTSX-IBRS
        Cascadelake-Server
        Cascadelake-Server-noTSX
        Cascadelake-Server-v2
        Cascadelake-Server-v4
        Cascadelake-Server-v5
        ClearwaterForest
        Conroe
        Cooperlake
        Cooperlake-v2
        core2duo
        coreduo
        cortex-a35
        cortex-a53
        cortex-a55
        cortex-a57
        cortex-a710
        cortex-a72
        cortex-a76
        EPYC
        EPYC-Genoa
        EPYC-Genoa-v2
        EPYC-IBPB
        EPYC-Milan
        EPYC-Milan-v2
        EPYC-Milan-v3
        EPYC-Rome
        EPYC-Rome-v2
        EPYC-Rome-v3
        EPYC-Rome-v4
        EPYC-Rome-v5
        EPYC-Turin
        EPYC-v3
        EPYC-v4
        EPYC-v5
        GraniteRapids
        GraniteRapids-v2
        GraniteRapids-v3
        Haswell
        Haswell-IBRS
        Haswell-noTSX
        Haswell-noTSX-IBRS
        host
        Icelake-Client
        Icelake-Client-noTSX
        Icelake-Server
        Icelake-Server-noTSX
        Icelake-Server-v3
        Icelake-Server-v4
        Icelake-Server-v5
        Icelake-Server-v6
        Icelake-Server-v7
        IvyBridge
        IvyBridge-IBRS
        KnightsMill
        kvm32
        kvm64
        max
        Nehalem
        Nehalem-IBRS
        neoverse-n1
        neoverse-n2
        neoverse-v1
        Opteron_G1
        Opteron_G2
        Opteron_G3
        Opteron_G4
        Opteron_G5
        Penryn
        pentium
        pentium2
        pentium3
        phenom
        qemu32
        qemu64
        SandyBridge
        SandyBridge-IBRS
        SapphireRapids
        SapphireRapids-v2
        SapphireRapids-v3
        SapphireRapids-v4
        SierraForest
        SierraForest-v2
        SierraForest-v3
        Skylake-Client
        Skylake-Client-IBRS
        Skylake-Client-noTSX-IBRS
        Skylake-Client-v4
        Skylake-Server
        Skylake-Server-IBRS
        Skylake-Server-noTSX-IBRS
        Skylake-Server-v4
        Skylake-Server-v5
        Westmere
        Westmere-IBRS

      group drive
        aio string enum=native,threads,io_uring since=5.0-6
        backup boolean since=5.0-6
        bps integer
        bps_max_length integer min=1
        bps_rd integer
        bps_rd_length alias to=bps_rd_max_length
        bps_rd_max_length integer min=1
        bps_wr integer
        bps_wr_length alias to=bps_wr_max_length
        bps_wr_max_length integer min=1
        cache string enum=none,writethrough,writeback,unsafe,directsync since=5.0-6
        detect_zeroes boolean since=5.0-6
        discard string enum=ignore,on since=5.0-6
        file string required default-key format=pve-volume-id-or-qm-path since=5.0-6
        format string enum=raw,qcow,qed,qcow2,vmdk,cloop since=5.0-6
        iops integer
        iops_max integer
        iops_max_length integer min=1
        iops_rd integer
        iops_rd_length alias to=iops_rd_max_length
        iops_rd_max integer
        iops_rd_max_length integer min=1
        iops_wr integer
        iops_wr_length alias to=iops_wr_max_length
        iops_wr_max integer
        iops_wr_max_length integer min=1
        mbps number
        mbps_max number
        mbps_rd number
        mbps_rd_max number
        mbps_wr number
        mbps_wr_max number
        media string default=disk enum=cdrom,disk since=5.0-6
        replicate boolean default=1 since=5.0-6
        rerror string enum=ignore,report,stop since=5.0-6
        serial string format=urlencoded max-length=60 since=5.0-6
        shared boolean default=0 since=5.0-22
        size string format=disk-size since=5.0-6
        snapshot boolean since=5.0-6
        volume alias to=file since=5.0-6
        werror string enum=enospc,ignore,report,stop since=5.0-6

      group ide-drive
        model string format=urlencoded max-length=120 since=5.0-6
        ssd boolean since=5.0-39
        wwn string pattern=(?:^(0x)[0-9a-fA-F]{16}) since=5.0-47

      group machine
        aw-bits number min=32 max=64 since=9.0.21
        enable-s3 boolean since=8.3.10
        enable-s4 boolean since=8.3.10
        type string default-key max-length=40 pattern=(pc|pc(-i440fx)?-\\d+(\\.\\d+)+(\\+pve\\d+)?(\\.pxe)?|q35|pc-q35-\\d+(\\.\\d+)+(\\+pve\\d+)?(\\.pxe)?|virt(?:-\\d+(\\.\\d+)+)?(\\+pve\\d+)?) since=5.0-6
        viommu string enum=intel,virtio since=8.1.2

      special fleecing fleecing-images string format=pve-volume-id-list

      family audio 1 string
        device string required enum=ich9-intel-hda,intel-hda,AC97 since=5.0-6
        driver string default=spice enum=spice,none since=5.0-6

      family efidisk 1 string
        efitype string default=2m enum=2m,4m since=7.0-16
        file string required default-key format=pve-volume-id-or-qm-path since=5.0-6
        format string enum=raw,qcow,qed,qcow2,vmdk,cloop since=5.0-6
        ms-cert string default=2011 enum=2011,2023,2023w,2023k since=9.0.27
        pre-enrolled-keys boolean default=0 since=7.0-16
        size string format=disk-size since=5.0-6
        volume alias to=file since=5.0-6

      family hostpci 16 string format=pve-qm-hostpci since=5.0-6
        device-id string pattern=(?:^0x[0-9a-fA-F]{4}$) since=7.1-5
        driver string default=vfio enum=vfio,keep since=5.0-6
        host string default-key pattern=(?:(?:(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\\.[a-f0-9])?)(;(?:(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\\.[a-f0-9])?))*) since=5.0-6
        legacy-igd boolean default=0 since=6.2-4
        mapping string format=pve-configid since=8.0.4
        mdev string pattern=[^/\\.:]+ since=5.0-42
        pcie boolean default=0 since=5.0-6
        rombar boolean default=1 since=5.0-6
        romfile string pattern=[^,;]+ since=5.0-6
        sub-device-id string pattern=(?:^0x[0-9a-fA-F]{4}$) since=7.1-5
        sub-vendor-id string pattern=(?:^0x[0-9a-fA-F]{4}$) since=7.1-5
        vendor-id string pattern=(?:^0x[0-9a-fA-F]{4}$) since=7.1-5
        x-vga boolean default=0 since=5.0-6

      family ide 4 string since=5.0-6
        include drive
        include ide-drive

      family ipconfig 32 string format=pve-qm-ipconfig since=5.0-24
        gw string format=ipv4 requires=ip since=5.0-24
        gw6 string format=ipv6 requires=ip6 since=5.0-24
        ip string default=dhcp format=pve-ipv4-config since=5.0-24
        ip6 string default=dhcp format=pve-ipv6-config since=5.0-24

      family net 32 string since=5.0-6
        bridge string format=pve-bridge-id since=5.0-6
        e1000 alias to=macaddr key-to=model
        e1000-82540em alias to=macaddr key-to=model
        e1000-82544gc alias to=macaddr key-to=model
        e1000-82545em alias to=macaddr key-to=model
        e1000e alias to=macaddr key-to=model
        firewall boolean since=5.0-6
        host-tunnel boolean since=9.1.18
        i82551 alias to=macaddr key-to=model
        i82557b alias to=macaddr key-to=model
        i82559er alias to=macaddr key-to=model
        link_down boolean since=5.0-6
        macaddr string format=mac-addr since=5.0-6
        model string required default-key enum=e1000,e1000-82540em,e1000-82544gc,e1000-82545em,e1000e,i82551,i82557b,i82559er,ne2k_isa,ne2k_pci,pcnet,rtl8139,virtio,vmxnet3 since=5.0-6
        mtu integer min=1 max=65520 since=6.2-3
        ne2k_isa alias to=macaddr key-to=model
        ne2k_pci alias to=macaddr key-to=model
        pcnet alias to=macaddr key-to=model
        queues integer min=0 max=64 since=5.0-6
        rate number min=0 since=5.0-6
        rtl8139 alias to=macaddr key-to=model
        tag integer min=1 max=4094 since=5.0-6
        trunks string pattern=(?:\\d+(?:-\\d+)?(?:;\\d+(?:-\\d+)?)*) since=5.0-6
        virtio alias to=macaddr key-to=model since=5.0-6
        vmxnet3 alias to=macaddr key-to=model

      family numa 8 string since=5.0-6
        cpus string required pattern=(?:\\d+(?:-\\d+)?(?:;\\d+(?:-\\d+)?)*) since=5.0-6
        hostnodes string pattern=(?:\\d+(?:-\\d+)?(?:;\\d+(?:-\\d+)?)*) since=5.0-6
        memory number
        policy string enum=preferred,bind,interleave since=5.0-6

      family parallel 3 string pattern=/dev/parport\\d+|/dev/usb/lp\\d+ since=5.0-6

      family rng 1 string format=pve-qm-rng
        max_bytes integer default=1024 since=6.1-7
        period integer default=1000 since=6.1-7
        source string required default-key enum=/dev/urandom,/dev/random,/dev/hwrng since=5.0-6

      family sata 6 string since=5.0-6
        include drive
        ssd boolean since=5.0-39
        wwn string pattern=(?:^(0x)[0-9a-fA-F]{16}) since=5.0-47

      family scsi 31 string since=5.0-6
        include drive
        iothread boolean since=5.0-6
        product string pattern=[A-Za-z0-9\\-_\\s]{,16} since=5.0-6
        queues integer min=2 since=5.0-6
        ro boolean since=7.0-18
        scsiblock boolean default=0 since=5.0-6
        ssd boolean since=5.0-39
        vendor string pattern=[A-Za-z0-9\\-_\\s]{,8} since=5.0-6
        wwn string pattern=(?:^(0x)[0-9a-fA-F]{16}) since=5.0-47

      family serial 4 string pattern=(/dev/[^,]+|socket) since=5.0-6

      family tpmstate 1 string since=7.0-15
        file string required default-key format=pve-volume-id-or-qm-path since=5.0-6
        format string enum=raw,qcow2,vmdk since=5.0-6
        size string format=disk-size since=5.0-6
        version string default=v1.2 enum=v1.2,v2.0 since=5.0-6
        volume alias to=file since=5.0-6

      family unused 256 string since=5.0-6
        file string required default-key format=pve-volume-id since=5.0-6
        volume alias to=file since=5.0-6

      family usb 14 string since=5.0-6
        host string default-key pattern=(?:(?:(?:(?:(0x)?([0-9A-Fa-f]{4}):(0x)?([0-9A-Fa-f]{4})))|(?:(?:(\\d+)\\-(\\d+(\\.\\d+)*)))|[Ss][Pp][Ii][Cc][Ee])) since=5.0-6
        mapping string format=pve-configid since=8.0.4
        usb3 boolean default=0 since=5.0-6

      family virtio 16 string since=5.0-6
        include drive
        iothread boolean since=5.0-6
        ro boolean since=7.0-18

      family virtiofs 10 string since=8.3.11
        cache string default=auto enum=auto,always,metadata,never since=5.0-6
        direct-io boolean default=0 since=8.3.11
        dirid string required default-key format=pve-configid since=8.3.11
        expose-acl boolean default=0 since=8.3.11
        expose-xattr boolean default=0 since=8.3.11

      option acpi boolean default=1 since=5.0-6
      option affinity string format=pve-cpuset since=7.2-7

      option agent string since=5.0-6
        enabled boolean required default-key default=0 since=5.0-33
        freeze-fs boolean default=1 since=9.1.6
        freeze-fs-on-backup alias to=freeze-fs since=7.3-4
        fstrim_cloned_disks boolean default=0 since=5.0-33
        guest-fsfreeze alias to=freeze-fs since=9.1.5
        type string default=virtio enum=virtio,isa since=5.0-6

      option allow-ksm boolean default=1 since=9.0.27

      option amd-sev string format=pve-qemu-sev-fmt since=8.2.7
        allow-smt boolean default=1 since=8.3.10
        kernel-hashes boolean default=0 since=8.2.7
        no-debug boolean default=0 since=8.2.7
        no-key-sharing boolean default=0 since=8.2.7
        type string required default-key enum=std,es,snp max-length=3 since=5.0-6

      option arch string enum=x86_64,aarch64 since=5.0-41
      option args string since=5.0-6
      option autostart boolean default=0 since=5.0-6
      option balloon integer min=0 since=5.0-6
      option bios string default=seabios enum=seabios,ovmf since=5.0-6

      option boot string format=pve-qm-boot since=5.0-6
        legacy string default-key default=cdn pattern=[acdn]{1,4} since=6.2-16
        order string format=pve-qm-bootdev-list since=5.0-6

      option bootdisk string format=pve-qm-bootdisk pattern=(ide|sata|scsi|virtio)\\d+ since=5.0-6

      option cdrom string format=pve-qm-ide since=5.0-6
        include drive
        include ide-drive

      option cicustom string format=pve-qm-cicustom since=5.0-48
        meta string format=pve-volume-id
        network string format=pve-volume-id since=5.0-48
        user string format=pve-volume-id since=5.0-6
        vendor string format=pve-volume-id since=5.0-6

      option cipassword string since=5.0-24
      option citype string enum=configdrive2,nocloud,opennebula since=5.0-24
      option ciupgrade boolean default=1 since=8.0.2
      option ciuser string since=5.0-24
      option cores integer default=1 min=1 since=5.0-6

      option cpu string format=pve-vm-cpu-conf since=5.0-6
        cputype string default-key default=kvm64 since=5.0-6
        flags string pattern=(?:(?:([+-])([a-zA-Z0-9\\-_\\.]+))(;(?:([+-])([a-zA-Z0-9\\-_\\.]+)))*) since=5.0-19
        guest-phys-bits integer min=32 max=64 since=9.0.18
        hidden boolean default=0 since=5.0-6
        hv-vendor-id string pattern=(?:[a-zA-Z0-9]{1,12}) since=5.0-46
        level integer min=0 max=4294967295 since=9.1.14
        phys-bits string format=pve-phys-bits since=6.1-13
        reported-model string default=kvm64 enum=@reported-model since=6.1-11

      option cpulimit number default=0 min=0 max=128 since=5.0-6
      option cpuunits integer default="cgroup v1: 1024, cgroup v2: 100" min=1 max=262144 since=5.0-6
      option description string max-length=8192 since=5.0-6
      option freeze boolean since=5.0-6
      option hookscript string format=pve-volume-id since=5.0-46
      option hotplug string default=network,disk,usb format=pve-hotplug-features since=5.0-6
      option hugepages string enum=any,2,1024 since=5.0-6

      option intel-tdx string format=pve-qemu-tdx-fmt since=9.0.25
        attestation boolean required default=1 since=9.0.28
        type string required default-key enum=tdx since=5.0-6
        vsock-cid integer default=2 min=2 since=9.0.28
        vsock-port integer default=4050 min=0 since=9.0.28

      option ivshmem string since=5.0-47
        name string pattern=[a-zA-Z0-9\\-]+
        size integer required min=1 since=5.0-6

      option keephugepages boolean default=0 since=6.2-15
      option keyboard string enum=de,de-ch,da,en-gb,en-us,es,fi,fr,fr-be,fr-ca,fr-ch,hu,is,it,ja,lt,mk,nl,no,pl,pt,pt-br,sv,sl,tr since=5.0-6
      option kvm boolean default=1 since=5.0-6
      option localtime boolean since=5.0-6
      option lock string enum=backup,clone,create,migrate,rollback,snapshot,snapshot-delete,suspending,suspended since=5.0-6

      option machine string since=5.0-6
        include machine

      option memory string since=5.0-6
        current integer required default-key default=512 min=16 since=5.0-6

      option meta string since=5.0-48
        creation-qemu string pattern=\\d+(\\.\\d+)+ since=7.0-18
        ctime integer min=0 since=7.0-18

      option migrate_downtime number default=0.1 min=0 since=5.0-6
      option migrate_speed integer default=0 min=0 since=5.0-6
      option name string format=dns-name since=5.0-6
      option nameserver string format=address-list since=5.0-24
      option numa boolean default=0 since=5.0-6
      option onboot boolean default=0 since=5.0-6
      option ostype string default=other enum=other,wxp,w2k,w2k3,w2k8,wvista,win7,win8,win10,win11,l24,l26,solaris since=5.0-6
      option parent string format=pve-configid max-length=40 since=5.0-6
      option protection boolean default=0 since=5.0-6
      option reboot boolean default=1 since=5.0-6
      option running-nets-host-mtu string pattern=net\\d+=\\d+(,net\\d+=\\d+)* since=9.0.20
      option runningcpu string pattern=(?:^((?>[+-]?[\\w\\-\\._=]+,?)+)$) since=6.1-13

      option runningmachine string since=5.0-35
        include machine

      option scsihw string default=lsi enum=lsi,lsi53c810,virtio-scsi-pci,virtio-scsi-single,megasas,pvscsi since=5.0-6
      option searchdomain string since=5.0-24
      option shares integer default=1000 min=0 max=50000 since=5.0-6

      option smbios1 string format=pve-qm-smbios1 max-length=512 since=5.0-6
        base64 boolean since=6.0-1
        family string pattern=[A-Za-z0-9+\\/]+={0,2} since=5.0-6
        manufacturer string pattern=[A-Za-z0-9+\\/]+={0,2} since=5.0-6
        product string pattern=[A-Za-z0-9+\\/]+={0,2} since=5.0-6
        serial string pattern=[A-Za-z0-9+\\/]+={0,2} since=5.0-6
        sku string pattern=[A-Za-z0-9+\\/]+={0,2} since=5.0-6
        uuid string pattern=[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12} since=5.0-6
        version string pattern=[A-Za-z0-9+\\/]+={0,2} since=5.0-6

      option smp integer default=1 min=1 since=5.0-6
      option snaptime integer min=0 since=5.0-6
      option sockets integer default=1 min=1 since=5.0-6

      option spice_enhancements string since=6.0-8
        foldersharing boolean default=0 since=6.0-8
        videostreaming string default=off enum=off,all,filter since=6.0-8

      option sshkeys string format=urlencoded since=5.0-24
      option startdate string default=now pattern=(now|\\d{4}-\\d{1,2}-\\d{1,2}(T\\d{1,2}:\\d{1,2}:\\d{1,2})?) since=5.0-6
      option startup string format=pve-startup-order since=5.0-6
      option tablet boolean default=1 since=5.0-6
      option tags string format=pve-tag-list since=6.0-15
      option tdf boolean default=0 since=5.0-6
      option template boolean default=0 since=5.0-6
      option vcpus integer default=0 min=1 since=5.0-6

      option vga string since=5.0-6
        clipboard string enum=vnc since=8.0.9
        memory integer min=4 max=512
        type string default-key default=std enum=cirrus,qxl,qxl2,qxl3,qxl4,none,serial0,serial1,serial2,serial3,std,virtio,virtio-gl,vmware since=5.0-6

      option vmgenid string default="1 (autogenerated)" pattern=(?:[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}|[01]) since=5.0-36
      option vmstate string format=pve-volume-id since=5.0-6
      option vmstatestorage string format=pve-storage-id since=5.0-16

      option watchdog string format=pve-qm-watchdog since=5.0-6
        action string enum=reset,shutdown,poweroff,pause,debug,none since=5.0-6
        model string default-key default=i6300esb enum=i6300esb,ib700 since=5.0-6
      """;

  private QemuTable() {}
}
