package io.github.pvelint.controls;

/** Which controls each rule supports. */
final class RulesTable {
  static final String TEXT =
      """
      # Which controls each rule supports: a rule, then ids of the catalogues beside this one, or
      # `none:` and why there is no honest one. README.md says what "supports" means.

      # availability
      ha-disabled-state SYS.1.5.A20 A.8.14 CP-10 SI-13
      ha-groups-legacy none: upgrade: groups become rules
      ha-guest-local-device SYS.1.5.A20 A.8.14 CP-10 SI-13
      ha-guest-local-volume SYS.1.5.A20 A.8.14 CP-10 SI-13
      ha-guest-replicated-volume SYS.1.5.A20 A.8.14 CP-10
      ha-no-candidate-node SYS.1.5.A20 A.8.14 CP-10 SI-13
      ha-resource-orphan A.8.9 CM-6
      ha-storage-restricted SYS.1.5.A20 A.8.14 CP-10 SI-13
      ha-template A.8.9 CM-6
      ha-too-few-nodes SYS.1.5.A20 A.8.14 CP-10 SI-13
      orphan-replication A.8.9 CM-6
      replication-job-fails SYS.1.5.A20 A.8.14 CP-10
      replication-target SYS.1.5.A20 A.8.14 CP-10
      replication-target-disabled SYS.1.5.A20 A.8.14 CP-10
      replication-target-duplicate none: tidiness: the first job counts

      # backup
      agent-missing-crash-consistent CON.3.A2 A.8.13 CP-9 11.2
      agent-missing-crash-consistent-ha CON.3.A2 A.8.13 CP-9 11.2
      backup-missing CON.3.A5 A.8.13 CP-9 11.2
      backup-node-local CON.3.A2 CON.3.A12 A.8.13 CP-6 CP-9 11.4
      backup-node-local-ha-guest CON.3.A2 CON.3.A12 A.8.13 CP-6 CP-9 11.4
      backup-on-guest-storage CON.3.A2 CON.3.A12 A.8.13 CP-6 CP-9 11.4
      backup-too-old CON.3.A5 CON.3.A6 A.8.13 CP-9 11.2
      backup-unverified CON.3.A15 A.8.13 CP-9
      backup-verification-failed CON.3.A15 A.8.13 CP-9
      backup-without-guest none: housekeeping: the backups may be kept on purpose
      bind-mount-backup-without-effect CON.3.A4 CON.3.A5 A.8.13 CP-9 11.2
      bind-mount-not-backed-up CON.3.A4 CON.3.A5 A.8.13 CP-9 11.2
      conflicting-selectors CON.3.A5 A.8.13 CP-9 11.2
      conflicting-selectors-exclude-ignored CON.3.A5 A.8.13 CP-9 11.2
      covered-by-disabled-job-only CON.3.A5 A.8.13 CP-9 11.2
      ct-suspend-fallback none: downtime during the backup, not its worth
      disk-not-backed-up CON.3.A4 CON.3.A5 A.8.13 CP-9 11.2
      efidisk-not-in-backup CON.3.A4 CON.3.A5 A.8.13 CP-9 11.2
      fleecing-invalid CON.3.A5 A.8.13 CP-9 11.2
      freeze-disabled CON.3.A2 A.8.13 CP-9 11.2
      guest-not-in-any-job CON.3.A5 A.8.13 CP-9 11.2
      job-blocks-scheduler CON.3.A5 A.8.13 CP-9 11.2
      job-falls-to-local CON.3.A2 A.8.13 CP-9
      job-pool-empty CON.3.A5 A.8.13 CP-9 11.2
      job-pool-missing-or-empty CON.3.A5 A.8.13 CP-9 11.2
      job-references-missing-guest CON.3.A5 A.8.13 CP-9 11.2
      job-references-missing-guest-excluded CON.3.A5 A.8.13 CP-9 11.2
      job-schedule-invalid CON.3.A5 A.8.13 CP-9 11.2
      job-schedule-surprising CON.3.A5 A.8.13 CP-9 11.2
      job-storage-not-on-node CON.3.A5 A.8.13 CP-9 11.2
      job-storage-unusable CON.3.A5 A.8.13 CP-9 11.2
      job-without-schedule CON.3.A5 A.8.13 CP-9 11.2
      legacy-notification-options none: function: who is told of a failed backup, not whether there is one
      legacy-retention-maxfiles CON.3.A4 A.8.13 CP-9
      legacy-retention-maxfiles-on-pve-8 CON.3.A4 A.8.13 CP-9
      mount-entry-data-invisible CON.3.A4 CON.3.A5 A.8.13 CP-9 11.2
      mount-point-not-backed-up CON.3.A4 CON.3.A5 A.8.13 CP-9 11.2
      mount-point-not-backed-up-deliberately CON.3.A4 CON.3.A5 A.8.13 CP-9 11.2
      node-pinned-job CON.3.A5 A.8.13 CP-9 11.2
      node-pinned-job-ha-guest CON.3.A5 A.8.13 CP-9 11.2
      pbs-backup-not-encrypted CON.3.A13 A.8.13 A.8.24 CP-9 SC-28 11.3
      pbs-key-no-master CON.3.A13 A.8.24 CP-9 SC-12
      remove-off-with-limit CON.3.A5 A.8.13 CP-9 11.2
      retention-single-generation CON.3.A4 A.8.13 CP-9
      retention-unbounded CON.3.A4 A.8.13 CP-9
      schedule-too-rare CON.3.A2 CON.3.A6 A.8.13 CP-9 11.2
      stop-mode-on-ha-guest CON.3.A5 A.8.13 CP-9 11.2
      template-not-in-any-job CON.3.A5 A.8.13 CP-9 11.2
      vm-without-any-backed-up-disk CON.3.A4 CON.3.A5 A.8.13 CP-9 11.2

      # hygiene
      bad-value SYS.1.5.A14 A.8.9 CM-6
      boot-device-absent none: function: the VM boots from something else
      byte-order-mark SYS.1.5.A14 A.8.9 CM-6
      container-cannot-start none: function: the container does not start
      duplicate-key SYS.1.5.A14 A.8.9 CM-6
      duplicate-mac none: function: two guests are in each other's way
      duplicate-section SYS.1.5.A14 A.8.9 CM-6
      duplicate-static-ip none: function: two guests are in each other's way
      duplicate-vmid none: function: which file Proxmox VE takes for the guest
      file-ignored-by-proxmox none: function: which file Proxmox VE takes for the guest
      parse-error SYS.1.5.A14 A.8.9 CM-6
      pending-unapplied A.8.9 A.8.32 CM-6
      pool-membership-conflict none: organisation: which pool a guest shows up in
      same-volume-twice SYS.1.5.A15 A.8.3 SC-4
      secret-file-in-repository A.5.17 IA-5 SC-12 SC-28 3.3
      storage-content-mismatch A.8.9 CM-6
      storage-undefined A.8.9 CM-6
      unknown-key SYS.1.5.A14 A.8.9 CM-6
      unknown-section SYS.1.5.A14 A.8.9 CM-6
      unknown-sub-key SYS.1.5.A14 A.8.9 CM-6
      unused-disk none: housekeeping: whether the volume must be kept or deleted is not in the config
      value-out-of-range SYS.1.5.A14 A.8.9 CM-6
      vmid-outside-next-id none: numbering
      vmid-range none: numbering
      volume-owned-by-other SYS.1.5.A15 A.8.3 SC-4
      waiver-expired none: about a waiver, not about the cluster
      waiver-expiring none: about a waiver, not about the cluster
      waiver-malformed none: about a waiver, not about the cluster
      waiver-refused none: about a waiver, not about the cluster
      waiver-unknown-rule none: about a waiver, not about the cluster
      waiver-unused none: about a waiver, not about the cluster

      # isolation
      apparmor-custom-profile SYS.1.6.A21 A.8.9 CM-6 4.1
      apparmor-unconfined SYS.1.5.A22 SYS.1.6.A21 A.8.9 AC-3 CM-6 SC-39 4.1
      bind-control-socket SYS.1.6.A16 SYS.1.6.A19 A.8.2 AC-3 AC-6 SC-39 4.1
      bind-guest-storage-root SYS.1.5.A15 SYS.1.6.A19 CON.3.A14 A.8.3 AC-3 AC-6 SC-4 3.3
      bind-outside-reserved-tree SYS.1.6.A19 A.8.3 AC-6 3.3
      bind-system-directory SYS.1.5.A23 SYS.1.6.A19 A.8.3 AC-3 AC-6 SC-39 3.3
      bind-system-directory-read-only SYS.1.5.A23 SYS.1.6.A19 A.8.3 AC-3 AC-6 SC-39 3.3
      bind-system-file-read-only SYS.1.5.A23 SYS.1.6.A19 A.8.3 AC-3 AC-6 SC-39 3.3
      bind-writable-into-privileged SYS.1.6.A18 SYS.1.6.A19 A.8.3 AC-6 3.3
      capability-drop-cleared SYS.1.6.A17 SYS.1.6.A21 A.8.2 AC-6 CM-7 SC-39 4.1
      capability-drop-cleared-unprivileged SYS.1.6.A21 A.8.9 AC-6 CM-6 4.1
      capability-keep-dangerous SYS.1.6.A17 SYS.1.6.A21 A.8.2 AC-6 CM-7 SC-39 4.1
      capability-keep-dangerous-unprivileged SYS.1.6.A21 A.8.9 AC-6 CM-6 4.1
      dangerous-char-device SYS.1.5.A3 SYS.1.5.A23 A.8.3 AC-3 AC-6 SC-39 4.1
      device-world-writable SYS.1.5.A3 A.8.3 AC-3 AC-6 3.3
      devices-allow-all SYS.1.5.A3 SYS.1.5.A23 SYS.1.6.A19 A.8.3 AC-3 AC-6 SC-39 3.3
      devices-allow-all-unprivileged SYS.1.6.A19 A.8.9 CM-6 4.1
      emulated-cpu-no-kvm SYS.1.5.A15 A.8.9 CM-6 SC-39 4.1
      features-overridden-by-profile SYS.1.6.A21 A.8.9 CM-6 4.1
      guest-firewall-not-effective SYS.1.5.A4 SYS.1.6.A21 A.8.20 A.8.22 SC-7 4.4
      host-hook A.8.9 AC-6 CM-7 4.1
      host-hook-hookscript A.8.9 AC-6 CM-7 4.1
      host-network-in-container SYS.1.5.A4 SYS.1.6.A5 SYS.1.6.A21 A.8.22 AC-4 SC-7 12.2
      host-network-in-container-interface SYS.1.5.A4 SYS.1.6.A5 A.8.22 AC-4 SC-7 12.2
      idmap-invalid SYS.1.6.A17 A.8.9 CM-6 4.1
      idmap-maps-host-user SYS.1.6.A18 A.8.2 AC-6 CM-6 SC-39 4.1
      idmap-maps-host-user-single SYS.1.6.A18 A.8.2 AC-6 CM-6 SC-39 4.1
      idmap-root-to-host-root SYS.1.6.A17 SYS.1.6.A18 A.8.2 A.8.9 AC-6 CM-6 SC-39 4.1
      idmap-unusable SYS.1.6.A17 A.8.9 CM-6 4.1
      idmap-without-unprivileged-flag SYS.1.6.A17 A.8.9 CM-6 4.1
      mount-auto-rw SYS.1.5.A23 SYS.1.6.A17 SYS.1.6.A21 A.8.9 AC-6 CM-6 SC-39 4.1
      mount-auto-rw-unprivileged SYS.1.6.A21 A.8.9 CM-6 SC-39 4.1
      mount-point-idmap-passthrough SYS.1.6.A17 SYS.1.6.A18 A.8.2 A.8.9 AC-6 CM-6 SC-39 4.1
      privileged-container SYS.1.6.A17 SYS.1.6.A18 A.8.2 A.8.9 AC-6 CM-6 SC-39 4.1
      privileged-for-network-mounts SYS.1.6.A17 SYS.1.6.A18 A.8.2 A.8.9 AC-6 CM-6 SC-39 4.1
      privileged-with-features SYS.1.6.A17 SYS.1.6.A18 A.8.2 A.8.9 AC-6 CM-6 SC-39 4.1
      raw-block-device-access SYS.1.5.A3 SYS.1.5.A23 SYS.1.6.A19 A.8.3 AC-3 AC-6 SC-39 3.3
      raw-block-device-access-mount-point SYS.1.5.A3 SYS.1.6.A19 A.8.3 AC-6 3.3
      raw-host-passthrough SYS.1.5.A3 A.8.9 CM-6 SC-41 4.1
      raw-lxc-include SYS.1.6.A20 A.8.9 CM-2 CM-6 4.1
      seccomp-disabled SYS.1.6.A21 A.8.9 CM-6 CM-7 SC-39 4.1
      seccomp-replaced SYS.1.6.A21 A.8.9 CM-6 CM-7 SC-39 4.1
      secret-in-config SYS.1.6.A8 A.5.17 IA-5 SC-28 3.11
      shared-memory-device SYS.1.5.A15 SYS.1.5.A23 A.8.3 AC-4 SC-4 SC-39 4.1
      virtiofs-sensitive-path SYS.1.5.A3 SYS.1.5.A23 A.8.3 AC-3 AC-6 SC-39 3.3
      vm-raw-args SYS.1.5.A14 A.8.9 CM-6 4.1
      vm-raw-args-host-access SYS.1.5.A3 SYS.1.5.A23 A.8.3 AC-6 CM-6 SC-39 4.1

      # kernel
      fuse-in-container CON.3.A5 A.8.13 CP-9
      fuse-in-container-frozen-by-backup CON.3.A5 A.8.13 CP-9 11.2
      gpu-driver-coupling SYS.1.5.A3 CM-7 SC-41
      host-modules-mounted SYS.1.5.A23 SYS.1.6.A17 SYS.1.6.A19 A.8.3 AC-6 SC-39 3.3
      host-modules-mounted-read-only SYS.1.5.A23 SYS.1.6.A19 A.8.3 AC-6 3.3
      host-modules-mounted-unprivileged SYS.1.5.A23 SYS.1.6.A19 A.8.3 AC-6 3.3
      inert-device-allow none: tidiness: the line has no effect, good or bad
      loop-nbd-device-mapper SYS.1.5.A3 SYS.1.6.A19 A.8.3 AC-6 SC-39 3.3
      loop-nbd-device-mapper-unprivileged SYS.1.5.A3 SYS.1.6.A19 A.8.3 AC-6 3.3
      module-loading-capability SYS.1.6.A17 SYS.1.6.A21 A.8.2 AC-6 CM-7 SC-39 4.1
      network-filesystem-in-container SYS.1.6.A19 A.8.9 CM-7 4.1
      raw-device-lines-instead-of-dev none: style: two ways to say the same
      tun-device SYS.1.5.A3 CM-7 SC-41
      workload-needs-own-kernel SYS.1.6.A9 SYS.1.6.A26 A.8.27 SC-39

      # lifecycle
      cgroup-v1-keys SYS.1.6.A15 A.8.6 A.8.9 CM-6 SC-6
      cgroup-v1-keys-on-pve-8 SYS.1.6.A15 A.8.6 A.8.9 CM-6 SC-6
      default-cpu-model none: speed: which instructions the guest sees
      description-too-long none: upgrade: length of notes
      efitype-2m SYS.1.5.A14 A.8.9 CM-6 SI-7
      legacy-glusterfs none: upgrade: the storage type is gone
      legacy-passthrough-keys none: upgrade: the key is not read
      linux-machine-pinned none: style: pinning is neither good nor bad for security
      machine-too-old OPS.1.1.3.A15 SA-22 2.2
      machine-too-old-for-next-release OPS.1.1.3.A15 SA-22 2.2
      onboot-missing none: operation: whether a guest is to run is decided elsewhere
      ovmf-without-efidisk SYS.1.5.A14 A.8.9 CM-6 SI-7
      pending-introduces-risk SYS.1.5.A14 A.8.9 A.8.32 CM-4 CM-6 4.1
      protection-missing none: operation: whether a guest may be removed is decided elsewhere
      quota-dead none: upgrade: the option is not read
      renamed-lxc-keys A.8.9 CM-6 4.1
      renamed-lxc-keys-without-effect SYS.1.6.A17 A.8.9 CM-6 4.1
      secure-boot-2011-certs SYS.1.5.A14 A.8.9 CM-6 SI-7
      secure-boot-2011-certs-non-windows SYS.1.5.A14 A.8.9 CM-6 SI-7
      spectre-flags-missing SYS.1.5.A15 A.8.8 SC-39 SI-2
      vm-monitor-privilege none: upgrade: the privilege no longer exists
      win11-requirements SYS.1.5.A14 A.8.9 CM-6
      win11-requirements-tpm SYS.1.5.A14 A.8.9 CM-6
      windows-machine-unpinned SYS.1.5.A14 A.8.9 CM-2

      # migration
      bind-mount-blocks-migration SYS.1.5.A20 A.8.14
      cpu-host-hetero SYS.1.5.A20 A.8.14
      ct-shared-flag-claims none: a claim about the world that the config cannot prove
      device-blocks-live-migration SYS.1.5.A20 A.8.14
      device-missing-after-migration SYS.1.5.A20 A.8.14
      insecure-migration A.8.20 A.8.24 SC-8 3.10
      linked-clone-local SYS.1.5.A20 A.8.14
      local-disk-slows-migration none: speed: the guest can still be moved
      local-iso-attached SYS.1.5.A20 A.8.14
      mapped-device-blocks-live-migration SYS.1.5.A20 A.8.14
      mapping-missing-on-node SYS.1.5.A20 A.8.14
      no-live-migration-ct-ha-policy SYS.1.6.A25 A.8.14
      nodelocal-files SYS.1.5.A20 A.8.14
      old-clipboard SYS.1.5.A20 A.8.14
      path-disk-not-shared SYS.1.5.A20 A.8.14
      snapshots-pin-guest-to-node SYS.1.5.A20 A.8.14
      stale-lock none: operation: whether a task still runs is not in the config
      storage-unavailable-on-peers SYS.1.5.A20 A.8.14
      vm-feature-blocks-live-migration SYS.1.5.A20 A.8.14

      # nesting
      docker-profile-in-container SYS.1.6.A9 SYS.1.6.A26 A.8.27 SC-39
      docker-profile-in-container-by-features SYS.1.6.A9 SYS.1.6.A26 A.8.27 SC-39
      escape-quartet SYS.1.5.A22 SYS.1.6.A17 SYS.1.6.A21 A.8.2 A.8.9 AC-6 CM-6 SC-39 4.1
      feature-without-effect none: tidiness: the feature has no effect
      kvm-device-in-container SYS.1.5.A3 SYS.1.6.A9 A.8.9 AC-6 CM-7 4.1
      mount-feature-on-unprivileged none: function: the mount fails
      nested-virtualization-vm A.8.9 CM-7 4.1
      nesting-enabled SYS.1.5.A23 SYS.1.6.A21 A.8.9 CM-7 4.1
      nesting-in-privileged SYS.1.6.A17 SYS.1.6.A21 A.8.2 AC-6 SC-39 4.1
      nesting-missing-for-systemd A.8.9 CM-6 SC-39

      # snapshot
      bind-mount-blocks-snapshots CON.3.A2
      broken-snapshot-chain none: display: the tree of snapshots is drawn wrongly
      ct-storage-never-snapshots CON.3.A2
      no-ram-snapshot none: comfort: which kind of snapshot is possible
      old-machine-in-snapshot OPS.1.1.3.A15 SA-22 2.2
      orphaned-vzdump-snapshot CON.3.A5 A.8.13 CP-9
      rollback-reintroduces-risk SYS.1.5.A14 A.8.9 CM-6 4.1
      snapshot-only-no-backup CON.3.A5 A.8.13 CP-9 11.2
      stale-snapshot none: housekeeping: how many snapshots are too many no catalogue says
      too-many-snapshots none: housekeeping: how many snapshots are too many no catalogue says
      tpm-or-efi-blocks-snapshot CON.3.A2
      vm-volume-not-snapshotable CON.3.A2

      # workload
      container-foreign-arch SYS.1.6.A9
      kernel-module-workload-in-container SYS.1.6.A9
      live-migration-needed-but-blocked SYS.1.5.A2 SYS.1.5.A20 A.8.14
      no-downtime-workload-in-container SYS.1.6.A9 SYS.1.6.A25 A.8.14
      non-linux-workload-in-container SYS.1.6.A9
      non-linux-workload-in-container-by-name SYS.1.6.A9
      tiny-linux-vm none: cost, not security
      untrusted-workload-in-container SYS.1.5.A15 SYS.1.6.A3 SYS.1.6.A17 SYS.1.6.A26 A.8.27 SC-3 SC-39 3.12
      untrusted-workload-in-container-unprivileged SYS.1.5.A15 SYS.1.6.A3 SYS.1.6.A26 A.8.27 SC-39 3.12
      """;

  private RulesTable() {}
}
