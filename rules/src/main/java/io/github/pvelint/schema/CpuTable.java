package io.github.pvelint.schema;

/**
 * The CPU models that Proxmox knows and the CPU flags that a VM may set; README.md tells how to
 * read it.
 */
final class CpuTable {
  static final String TEXT =
      """
      # CPU models that Proxmox VE knows, and the flags a VM may set: PVE::QemuServer::CPUConfig.
      # README.md tells how to read this file and how to bring it up to date.
      # Read from:
      #   qemu-server (9.2.6) trixie, qemu-server commit e6352be67f70042a7433a3a3c712b36d02f9f7cb 2026-08-17

      values generic
        host
        x86-64-v2
        x86-64-v2-AES
        x86-64-v3
        x86-64-v4

      values x86_64
        486
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
        ClearwaterForest-v2
        ClearwaterForest-v3
        Conroe
        Cooperlake
        Cooperlake-v2
        DiamondRapids
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
        GraniteRapids-v4
        GraniteRapids-v5
        Haswell
        Haswell-IBRS
        Haswell-noTSX
        Haswell-noTSX-IBRS
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
        Nehalem
        Nehalem-IBRS
        Opteron_G1
        Opteron_G2
        Opteron_G3
        Opteron_G4
        Opteron_G5
        Penryn
        SandyBridge
        SandyBridge-IBRS
        SapphireRapids
        SapphireRapids-v2
        SapphireRapids-v3
        SapphireRapids-v4
        SapphireRapids-v5
        SapphireRapids-v6
        SierraForest
        SierraForest-v2
        SierraForest-v3
        SierraForest-v4
        SierraForest-v5
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
        athlon
        core2duo
        coreduo
        kvm32
        kvm64
        max
        pentium
        pentium2
        pentium3
        phenom
        qemu32
        qemu64

      values aarch64
        a64fx
        cortex-a35
        cortex-a53
        cortex-a55
        cortex-a57
        cortex-a710
        cortex-a72
        cortex-a76
        cortex-a78ae
        max
        neoverse-n1
        neoverse-n2
        neoverse-v1

      values flags
        aes
        amd-no-ssb
        amd-ssbd
        hv-evmcs
        hv-tlbflush
        ibpb
        md-clear
        nested-virt
        pcid
        pdpe1gb
        spec-ctrl
        ssbd
        virt-ssbd
      """;

  private CpuTable() {}
}
